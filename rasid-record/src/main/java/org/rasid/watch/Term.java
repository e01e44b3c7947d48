package org.rasid.watch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Clause;

/**
 * By when a clause must be done, and for how long it holds.
 *
 * @param deadline the last day by which; null where there is none
 * @param until the last day for which; null where there is none
 */
record Term(@Nullable LocalDate deadline, @Nullable LocalDate until) {
    /**
     * The term of a clause. A day without its year is the first such day from the agreement on.
     *
     * @param from the day from which the agreement counts
     */
    static Term of(Clause clause, @Nullable LocalDate from) {
        return new Term(deadline(clause.deadline(), from), until(clause.duration(), from));
    }

    /** This term, or as much of it as another one makes longer; null where it makes nothing longer. */
    @Nullable
    Term extendedBy(Term other) {
        boolean deadlineMoves = longer(deadline, other.deadline);
        boolean untilMoves = longer(until, other.until);
        return deadlineMoves || untilMoves
                ? new Term(deadlineMoves ? other.deadline : deadline, untilMoves ? other.until : until)
                : null;
    }

    private static boolean longer(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && other.isAfter(one);
    }

    private static @Nullable LocalDate deadline(@Nullable String written, @Nullable LocalDate from) {
        if (written == null) {
            return null;
        }
        try {
            if (!written.startsWith("--")) {
                return LocalDate.parse(written);
            }
            if (from == null) {
                return null;
            }
            LocalDate day = MonthDay.parse(written).atYear(from.getYear());
            return day.isBefore(from) ? day.plusYears(1) : day;
        } catch (DateTimeException e) {
            // What is no day sets no deadline.
            return null;
        }
    }

    private static @Nullable LocalDate until(@Nullable String duration, @Nullable LocalDate from) {
        if (duration == null || from == null) {
            return null;
        }
        try {
            int time = duration.indexOf('T');
            if (time < 0) {
                return from.plus(Period.parse(duration));
            }
            // Hours reach into the day on which they end.
            String hours = duration.substring(time);
            LocalDate days = time > 1 ? from.plus(Period.parse(duration.substring(0, time))) : from;
            return days.plusDays(Duration.parse("P" + hours).toDays());
        } catch (DateTimeException e) {
            // What is no stretch of time ends nothing.
            return null;
        }
    }
}
