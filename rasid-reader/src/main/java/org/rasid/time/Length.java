package org.rasid.time;

import java.time.LocalDate;

/**
 * A length of time in the text.
 *
 * @param first its first token
 * @param end the token after its last
 * @param unit the unit it is counted in, the largest of several
 * @param count how many of them; 0 where nobody knows
 * @param months whole months beyond days
 * @param days whole days beyond hours
 * @param minutes the rest
 * @param definite whether it carries the article
 */
record Length(int first, int end, Unit unit, int count, int months, int days, int minutes, boolean definite) {
    private static final int MINUTES_OF_DAY = 24 * 60;

    static Length of(int first, int end, Unit unit, int count, boolean definite) {
        return switch (unit) {
            case MINUTE -> new Length(first, end, unit, count, 0, 0, count, definite);
            case HOUR -> new Length(first, end, unit, count, 0, 0, count * 60, definite);
            case DAY -> new Length(first, end, unit, count, 0, count, 0, definite);
            case WEEK -> new Length(first, end, unit, count, 0, count * 7, 0, definite);
            case MONTH -> new Length(first, end, unit, count, count, 0, 0, definite);
            case YEAR -> new Length(first, end, unit, count, count * 12, 0, 0, definite);
            case DECADE -> new Length(first, end, unit, count, count * 120, 0, 0, definite);
            case CENTURY -> new Length(first, end, unit, count, count * 1200, 0, 0, definite);
        };
    }

    boolean vague() {
        return count == 0;
    }

    /** With another length behind it. */
    Length plus(Length more) {
        Unit larger = unit.compareTo(more.unit) >= 0 ? unit : more.unit;
        int biggest = unit.compareTo(more.unit) >= 0 ? count : more.count;
        return new Length(
                first,
                more.end,
                larger,
                biggest,
                months + more.months,
                days + more.days,
                minutes + more.minutes,
                definite);
    }

    /** With half a unit more. */
    Length andHalf(int newEnd) {
        int half = unit == Unit.YEAR ? 6 : unit == Unit.DECADE ? 60 : 0;
        int halfDays = unit == Unit.MONTH ? 15 : unit == Unit.WEEK ? 3 : 0;
        int halfMinutes = unit == Unit.HOUR ? 30 : unit == Unit.DAY ? MINUTES_OF_DAY / 2 : 0;
        return new Length(first, newEnd, unit, count, months + half, days + halfDays, minutes + halfMinutes, definite);
    }

    Length spanning(int newFirst, int newEnd) {
        return new Length(newFirst, newEnd, unit, count, months, days, minutes, definite);
    }

    /** So long before a day; hours count by whole days. */
    LocalDate before(LocalDate day) {
        return day.minusMonths(months).minusDays(days + minutes / MINUTES_OF_DAY);
    }

    /** So long after a day; hours count by whole days. */
    LocalDate after(LocalDate day) {
        return day.plusMonths(months).plusDays(days + minutes / MINUTES_OF_DAY);
    }

    /** ISO 8601: {@code P5Y}, {@code P18M}, {@code P3D}, {@code PT72H}. Empty where nobody knows how long. */
    String iso() {
        if (vague()) {
            return "";
        }
        StringBuilder out = new StringBuilder("P");
        if (months % 12 == 0 || days > 0 && months > 12) {
            part(out, months / 12, 'Y');
            part(out, months % 12, 'M');
        } else {
            part(out, months, 'M');
        }
        if (unit == Unit.WEEK && months == 0 && days % 7 == 0 && minutes == 0) {
            part(out, days / 7, 'W');
        } else {
            part(out, days, 'D');
        }
        if (minutes > 0) {
            out.append('T');
            part(out, minutes / 60, 'H');
            part(out, minutes % 60, 'M');
        }
        return out.toString();
    }

    private static void part(StringBuilder out, int value, char unit) {
        if (value > 0) {
            out.append(value).append(unit);
        }
    }
}
