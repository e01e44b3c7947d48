package org.rasid.record.sets;

import org.roaringbitmap.RoaringBitmap;

/**
 * What became of facts since a change.
 *
 * @param change the change up to which it is told
 * @param facts all that changed or went, by number
 * @param values what those have that are there
 */
public record Changed(long change, RoaringBitmap facts, Postings values) {}
