package org.rasid.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day as metadata write it: ISO 8601, as in mail and HTTP ({@code Tue, 27 Oct 2020 10:00:00 +0300}), or in figures with
 * the year first or last. Where day and month might be each other the day is not known, and zeros that systems write for
 * "no date" are none.
 */
final class MetaDay {
    private static final int FIRST_YEAR = 1990;
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.]?)(\\d{1,2})\\2(\\d{1,2})(?!\\d).{0,40}");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})(?!\\d).{0,40}");

    private MetaDay() {}

    /** The day, null where this is none. */
    static @Nullable LocalDate of(String written) {
        String text = written.strip();
        LocalDate day = text.length() > 80 ? null : read(text);
        return day == null || day.getYear() < FIRST_YEAR ? null : day;
    }

    private static @Nullable LocalDate read(String text) {
        LocalDate iso = IsoDay.of(text);
        if (iso != null) {
            return iso;
        }
        try {
            Matcher first = YEAR_FIRST.matcher(text);
            if (first.matches()) {
                return day(first.group(1), first.group(3), first.group(4));
            }
            Matcher last = YEAR_LAST.matcher(text);
            return last.matches() ? yearLast(last) : mail(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalDate yearLast(Matcher last) {
        int one = Integer.parseInt(last.group(1));
        int two = Integer.parseInt(last.group(3));
        if (one <= 12 && two <= 12 && one != two) {
            return null;
        }
        return two > 12
                ? day(last.group(4), last.group(1), last.group(3))
                : day(last.group(4), last.group(3), last.group(1));
    }

    private static LocalDate mail(String text) {
        return ZonedDateTime.parse(text.replaceAll(" (?:UTC|UT)$", " GMT"), DateTimeFormatter.RFC_1123_DATE_TIME)
                .toLocalDate();
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }
}
