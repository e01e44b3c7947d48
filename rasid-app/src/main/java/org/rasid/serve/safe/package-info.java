/**
 * What keeps the page safe: which host names it answers to, the headers of every answer, tokens in forms. Nothing here
 * knows a view.
 */
@NullMarked
package org.rasid.serve.safe;

import org.jspecify.annotations.NullMarked;
