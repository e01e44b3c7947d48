package org.rasid.time;

import java.util.Locale;

/** A unit in which time is counted. */
enum Unit {
    /** Sixty seconds. */
    MINUTE,
    /** Sixty minutes. */
    HOUR,
    /** A day. */
    DAY,
    /** Seven days. */
    WEEK,
    /** A month of the Gregorian calendar. */
    MONTH,
    /** A year of the Gregorian calendar. */
    YEAR,
    /** Ten years. */
    DECADE,
    /** A hundred years. */
    CENTURY;

    private static final Unit[] ALL = values();

    static Unit of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }

    static Unit of(int ordinal) {
        return ALL[ordinal];
    }
}
