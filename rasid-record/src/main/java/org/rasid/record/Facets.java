package org.rasid.record;

import java.util.List;
import java.util.Map;

/**
 * How many facts there are of each sort, of those that a filter lets through.
 *
 * @param facts how many facts in all
 * @param counts for {@code month} (2020-10), {@code actor} (keys), {@code kind}, {@code type}, {@code topic}, {@code place}
 *     (as written), {@code outlet} and {@code review}: the values with their counts, months in order, the others most
 *     frequent first
 */
public record Facets(long facts, Map<String, List<Count>> counts) {
    public Facets {
        counts = Map.copyOf(counts);
    }

    /** How many facts have this value. */
    public record Count(String value, long facts) {}
}
