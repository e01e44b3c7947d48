package org.rasid.serve;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.rasid.record.Spans.Step;

/** The steps in which a time is counted. */
final class Calendar {
    private static final int LONGEST_IN_DAYS = 150;
    private static final int LONGEST_IN_MONTHS = 8 * 365;
    private static final int LONGEST_IN_YEARS = 80 * 365;

    private Calendar() {}

    /** Steps in which this time has some dozens of them. */
    static Step step(LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last);
        return days <= LONGEST_IN_DAYS
                ? Step.DAY
                : days <= LONGEST_IN_MONTHS ? Step.MONTH : days <= LONGEST_IN_YEARS ? Step.YEAR : Step.DECADE;
    }

    /** The first day of a step, told by as many letters as {@link Step#letters()} says. */
    static LocalDate first(String step) {
        String day = step.length() == Step.DECADE.letters() ? step + "0" : step;
        return LocalDate.parse((day + "-01-01").substring(0, Step.DAY.letters()));
    }

    /** The last day of a step. */
    static LocalDate last(String step) {
        LocalDate first = first(step);
        return switch (step.length()) {
            case 3 -> first.plusYears(10).minusDays(1);
            case 4 -> first.plusYears(1).minusDays(1);
            case 7 -> YearMonth.from(first).atEndOfMonth();
            default -> first;
        };
    }
}
