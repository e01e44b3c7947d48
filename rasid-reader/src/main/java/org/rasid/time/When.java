package org.rasid.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What words of time mean.
 *
 * @param past the days, read as lying in the past or present of the report
 * @param later the days, read as lying in its future
 * @param grain how finely they say it
 * @param relative whether they count from the report's day
 * @param yearless whether the year is not known, so that those of the days mean nothing
 * @param duration ISO 8601; null where no length is named
 */
record When(
        Stretch past,
        Stretch later,
        Grain grain,
        boolean relative,
        boolean yearless,
        @Nullable String duration) {
    /** How finely a time is told. */
    enum Grain {
        /** To the day. */
        DAY,
        /** To the week or some days. */
        DAYS,
        /** To the month. */
        MONTH,
        /** To the year. */
        YEAR,
        /** Less finely, or by its ends. */
        OTHER
    }

    /** A time that says itself when it is. */
    static When fixed(Stretch days, Grain grain) {
        return new When(days, days, grain, false, false, null);
    }

    /** A time that counts from the report's day and can be read one way only. */
    static When told(Stretch days, Grain grain) {
        return new When(days, days, grain, true, false, null);
    }

    /** A time that counts from a day that is not known. */
    static When open(Grain grain) {
        return new When(Stretch.OPEN, Stretch.OPEN, grain, true, false, null);
    }

    When lasting(@Nullable String length) {
        return new When(past, later, grain, relative, yearless, length);
    }

    When of(Grain other) {
        return new When(past, later, other, relative, yearless, duration);
    }

    /** Applies the same cut to both readings. */
    When map(java.util.function.UnaryOperator<Stretch> cut, Grain other) {
        Stretch cutPast = past.known() ? cut.apply(past) : past;
        Stretch cutLater = later.known() ? cut.apply(later) : later;
        return new When(cutPast, cutLater, other, relative, yearless, duration);
    }

    @Nullable
    LocalDate from() {
        return past.from();
    }

    @Nullable
    LocalDate to() {
        return past.to();
    }
}
