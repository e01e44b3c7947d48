/**
 * Which facts have which actor, day, outlet and so on, as compressed sets of their numbers, so that filters, counts and
 * pages over a million facts are answered while somebody clicks. The sets only say what the store says; they follow its
 * change number, and a file beside the store saves making them again.
 */
@NullMarked
package org.rasid.record.sets;

import org.jspecify.annotations.NullMarked;
