package org.rasid.time;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Cuts the beginning, the middle or the end out of a stretch of days, by how long it is. A month falls into its thirds
 * (to the 10th, to the 20th), a year begins with its first quarter and ends with its last and has its middle from May to
 * August, a decade has three, three and three years, other stretches thirds.
 */
final class Cuts {
    static final int BEGINNING = 0;
    static final int MIDDLE = 1;
    static final int END = 2;

    private Cuts() {}

    static Stretch part(Stretch whole, int part) {
        LocalDate from = whole.from();
        LocalDate to = whole.to();
        if (from == null || to == null) {
            return whole;
        }
        long days = to.toEpochDay() - from.toEpochDay() + 1;
        if (days == 7) {
            return week(from, part);
        }
        if (days >= 28 && days <= 31) {
            return days(from, to, part, 10, 20);
        }
        if (days >= 354 && days <= 366) {
            return year(from, part);
        }
        return days > 3650 && days < 3660 ? decade(from, part) : days(from, to, part, days / 3, days * 2 / 3);
    }

    private static Stretch week(LocalDate from, int part) {
        return switch (part) {
            case BEGINNING -> new Stretch(from, from.plusDays(2));
            case MIDDLE -> new Stretch(from.plusDays(2), from.plusDays(4));
            default -> new Stretch(from.plusDays(4), from.plusDays(6));
        };
    }

    private static Stretch days(LocalDate from, LocalDate to, int part, long first, long second) {
        return switch (part) {
            case BEGINNING -> new Stretch(from, from.plusDays(first - 1));
            case MIDDLE -> new Stretch(from.plusDays(first), from.plusDays(second - 1));
            default -> new Stretch(from.plusDays(second), to);
        };
    }

    private static Stretch year(LocalDate from, int part) {
        return switch (part) {
            case BEGINNING -> months(from, 0, 3);
            case MIDDLE -> months(from, 4, 8);
            default -> months(from, 9, 12);
        };
    }

    private static Stretch decade(LocalDate from, int part) {
        int year = from.getYear();
        return switch (part) {
            case BEGINNING -> Stretch.years(year, year + 3);
            case MIDDLE -> Stretch.years(year + 3, year + 6);
            default -> Stretch.years(year + 6, year + 9);
        };
    }

    /** The months from the one so many behind the first to before another. */
    static Stretch months(LocalDate first, int from, int to) {
        return new Stretch(first.plusMonths(from), first.plusMonths(to).minusDays(1));
    }

    /** One of the equal shares of a year or a month: its second half, its third quarter. */
    static Stretch share(Stretch whole, int nth, int of) {
        LocalDate from = whole.from();
        LocalDate to = whole.to();
        if (from == null || to == null || nth > of) {
            return whole;
        }
        if (YearMonth.from(from).equals(YearMonth.from(to))) {
            long size = (to.getDayOfMonth() + 1L) / of;
            LocalDate begin = from.plusDays(size * (nth - 1));
            return new Stretch(begin, nth == of ? to : begin.plusDays(size - 1));
        }
        int months = (int) ((to.toEpochDay() - from.toEpochDay() + 15) / 30.4) / of;
        return months(from, months * (nth - 1), months * nth);
    }

    /** The day in the middle, where a time begins or ends with it: the 15th of a month. */
    static Stretch middleDay(Stretch whole) {
        LocalDate from = whole.from();
        LocalDate to = whole.to();
        if (from == null || to == null) {
            return whole;
        }
        long half = (to.toEpochDay() - from.toEpochDay()) / 2;
        boolean month = half > 12 && half < 16;
        return Stretch.day(from.plusDays(month ? 14 : half));
    }
}
