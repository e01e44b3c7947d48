package org.rasid.reading;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.rasid.reading.Accord.Clause;
import org.rasid.report.Days;
import org.rasid.time.TimeExpression;

/**
 * Counts the deadlines that are told as a span, "خلال ستين يوما", from the day of the agreement where the report says it:
 * a report of the day after would be a day late.
 */
final class Deadlines {
    /** An agreement of so many days or more before the day that a span was counted from is another one's day. */
    private static final int LATELY = 31;

    private Deadlines() {}

    static void settle(Accord a) {
        LocalDate day = day(a);
        if (day == null) {
            return;
        }
        for (Clause c : a.clauses) {
            Period span = c.within == null ? null : span(c.within);
            if (span != null) {
                c.deadline = counted(day, span, c.deadline);
            }
        }
    }

    private static @Nullable String counted(LocalDate day, Period span, @Nullable String told) {
        LocalDate end = day.plus(span);
        if (told == null) {
            return end.toString();
        }
        LocalDate known = parsed(told);
        boolean near =
                known != null && !end.isAfter(known) && end.plusDays(LATELY).isAfter(known);
        return near ? end.toString() : told;
    }

    /** The one day of an agreement, null where it has none or several. */
    private static @Nullable LocalDate day(Accord a) {
        TimeExpression t = a.time;
        Days d = a.days;
        String from = t != null ? t.from() : d != null ? d.start() : null;
        String to = t != null ? t.to() : d != null ? d.end() : null;
        return from != null && from.equals(to) ? parsed(from) : null;
    }

    private static @Nullable LocalDate parsed(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException unknownYear) {
            return null;
        }
    }

    /** A span of days, weeks, months or years; null for hours. */
    private static @Nullable Period span(String iso) {
        return iso.contains("T") ? null : Period.parse(iso);
    }
}
