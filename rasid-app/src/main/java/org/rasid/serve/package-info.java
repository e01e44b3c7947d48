/**
 * Shows the record as pages and answers programs over HTTP. Nothing is served yet.
 */
@NullMarked
package org.rasid.serve;

import org.jspecify.annotations.NullMarked;
