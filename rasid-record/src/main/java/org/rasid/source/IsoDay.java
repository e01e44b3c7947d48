package org.rasid.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An ISO 8601 day, alone ({@code 2020-10-28}) or in a timestamp ({@code 2020-10-28T14:05:00+03:00}). */
final class IsoDay {
    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("uuuu-MM-dd[['T'][' ']HH:mm[:ss")
            .optionalStart()
            .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
            .optionalEnd()
            .appendPattern("][' '][XXX][XX][X]]")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private IsoDay() {}

    /** The day, as written where a time zone stands beside it; null where this is no ISO day. */
    static @Nullable LocalDate of(String written) {
        try {
            LocalDate day = FORMAT.parse(written.strip(), LocalDate::from);
            return day.getYear() >= 1000 && day.getYear() <= 9999 ? day : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
