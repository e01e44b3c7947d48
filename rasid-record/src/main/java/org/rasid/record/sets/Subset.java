package org.rasid.record.sets;

import org.roaringbitmap.RoaringBitmap;

/**
 * The facts that meet a filter, told by those that do or by those that don't, whichever are fewer.
 *
 * @param facts their numbers
 * @param others whether all but these are meant
 * @param last the highest number of all facts; a later one is none of them
 */
public record Subset(RoaringBitmap facts, boolean others, int last) {
    static Subset of(RoaringBitmap matching, RoaringBitmap all) {
        int last = all.isEmpty() ? 0 : all.last();
        return 2 * matching.getLongCardinality() <= all.getLongCardinality()
                ? new Subset(matching.clone(), false, last)
                : new Subset(RoaringBitmap.andNot(all, matching), true, last);
    }
}
