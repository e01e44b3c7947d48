package org.rasid.record;

import org.jspecify.annotations.Nullable;

/**
 * From when to when facts lie.
 *
 * @param facts how many there are
 * @param dated of how many the year is known
 * @param first the first day of the earliest of these; null where there is none
 * @param last the last day of the latest
 */
public record Extent(
        long facts,
        long dated,
        @Nullable String first,
        @Nullable String last) {}
