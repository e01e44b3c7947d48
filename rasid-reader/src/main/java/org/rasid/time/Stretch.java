package org.rasid.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days from one to another, both included.
 *
 * @param from the first; null where it cannot be known
 * @param to the last; null where it cannot be known
 */
record Stretch(@Nullable LocalDate from, @Nullable LocalDate to) {
    /** Nothing is known. */
    static final Stretch OPEN = new Stretch(null, null);

    static Stretch day(LocalDate day) {
        return new Stretch(day, day);
    }

    static Stretch month(LocalDate any) {
        return new Stretch(any.withDayOfMonth(1), any.withDayOfMonth(any.lengthOfMonth()));
    }

    static Stretch years(int from, int to) {
        return new Stretch(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
    }

    boolean known() {
        return from != null && to != null;
    }
}
