package org.rasid.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day a report was published, as far as it is known.
 *
 * @param start the first possible day, null where unknown
 * @param end the last possible day, null where unknown
 * @param basis how it is known
 */
public record Published(@Nullable LocalDate start, @Nullable LocalDate end, Basis basis) {
    /** Where the day of publication comes from. */
    public enum Basis {
        /** The caller or the record's metadata gave it. */
        GIVEN,
        /** The report says it. */
        STATED,
        /** Other reports prove it. */
        INFERRED,
        /** Nothing says it. */
        UNKNOWN
    }

    /** Nothing is known. */
    public static final Published UNKNOWN = new Published(null, null, Basis.UNKNOWN);

    /**
     * {@return a single day}
     *
     * @param day the day of publication
     * @param basis how it is known
     */
    public static Published on(LocalDate day, Basis basis) {
        return new Published(day, day, basis);
    }
}
