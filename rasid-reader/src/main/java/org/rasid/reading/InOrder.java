package org.rasid.reading;

import java.util.List;
import java.util.function.ToIntFunction;

/** Finds what stands in a stretch of a report among things that are kept in the order of the tokens at which they begin. */
final class InOrder {
    private InOrder() {}

    /** Those that begin from a token to the one before another. */
    static <T> List<T> between(List<T> things, ToIntFunction<T> place, int from, int to) {
        int first = first(things, place, from);
        return things.subList(first, Math.max(first, first(things, place, to)));
    }

    /** The place in the list of the first that begins at a token or behind it. */
    static <T> int first(List<T> things, ToIntFunction<T> place, int token) {
        int low = 0;
        int high = things.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (place.applyAsInt(things.get(middle)) < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
