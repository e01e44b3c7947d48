package org.rasid.record.sets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.IntIterator;
import org.roaringbitmap.RoaringBitmap;

/** Facts by their day and then by their number; those without a day are the earliest. */
public final class Order {
    private Order() {}

    /**
     * A page's facts.
     *
     * @param facts their numbers
     * @param next where the next page goes on; null where there is none
     */
    public record Numbers(List<Long> facts, @Nullable String next) {}

    /** Where a page ended: the last fact's day and number. */
    private record Place(String day, int number) {
        static Place of(String cursor) {
            int bar = cursor.indexOf('|');
            try {
                return new Place(cursor.substring(0, Math.max(0, bar)), Integer.parseInt(cursor.substring(bar + 1)));
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("no place to go on: " + cursor, e);
            }
        }

        /** Whether a fact of this day lies beyond. */
        boolean before(int fact, boolean newestFirst) {
            return newestFirst ? fact < number : fact > number;
        }
    }

    static long[] all(Postings sets, RoaringBitmap matching) {
        long[] all = new long[matching.getCardinality()];
        int i = 0;
        for (RoaringBitmap day : sets.values(Field.DAY).values()) {
            IntIterator facts = RoaringBitmap.and(day, matching).getIntIterator();
            while (facts.hasNext()) {
                all[i++] = facts.next();
            }
        }
        return all;
    }

    static Numbers page(Postings sets, RoaringBitmap matching, @Nullable String cursor, int most, boolean newestFirst) {
        NavigableMap<String, RoaringBitmap> days = sets.values(Field.DAY);
        Place from = cursor == null ? null : Place.of(cursor);
        if (from != null) {
            days = newestFirst ? days.headMap(from.day(), true) : days.tailMap(from.day(), true);
        }
        List<Long> facts = new ArrayList<>();
        for (Map.Entry<String, RoaringBitmap> day : (newestFirst ? days.descendingMap() : days).entrySet()) {
            RoaringBitmap there = RoaringBitmap.and(day.getValue(), matching);
            IntIterator numbers = newestFirst ? there.getReverseIntIterator() : there.getIntIterator();
            while (numbers.hasNext()) {
                int fact = numbers.next();
                if (from == null || !from.day().equals(day.getKey()) || from.before(fact, newestFirst)) {
                    facts.add((long) fact);
                }
                if (facts.size() == most) {
                    return new Numbers(facts, day.getKey() + "|" + fact);
                }
            }
        }
        return new Numbers(facts, null);
    }
}
