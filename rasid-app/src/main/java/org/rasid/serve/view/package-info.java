/**
 * What a page shows, as immutable values ready to be laid out: words in the reader's language and digits, addresses, sizes.
 * Nothing here asks the record.
 */
@NullMarked
package org.rasid.serve.view;

import org.jspecify.annotations.NullMarked;
