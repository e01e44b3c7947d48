/**
 * Finds words in the reports of a record, with the reader's own folding and clitics, by a Lucene index beside the store.
 * The index only says where words stand and can be made again from the store at any time; its last commit carries the
 * number of the last change that it knows of.
 */
@NullMarked
package org.rasid.record.search;

import org.jspecify.annotations.NullMarked;
