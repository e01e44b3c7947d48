package org.rasid.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.rasid.time.When.Grain;

/**
 * Fixes times against the day on which a report was written. A time that leaves the year or the week open lies closest
 * before that day, or at most three months behind it; its later reading is the first from that day on.
 */
final class Clock {
    /** Nothing says whether past or future is meant. */
    static final int ANY = 99;

    private static final int AHEAD = 92;
    /** Stands for the year that is not known; a leap year, so that it has every day. */
    private static final int NO_YEAR = 2000;

    private final @Nullable LocalDate today;
    private final DayOfWeek weekStart;
    private final DayOfWeek weekendStart;
    private @Nullable LocalDate told;

    Clock(@Nullable LocalDate today, DayOfWeek weekStart, DayOfWeek weekendStart) {
        this.today = today;
        this.weekStart = weekStart;
        this.weekendStart = weekendStart;
    }

    @Nullable
    LocalDate today() {
        return today;
    }

    /** Remembers the day that the text told last, for those that count from it. */
    void tell(@Nullable LocalDate day) {
        told = day;
    }

    /** The day before or after the one that the text told last; of the report where it told none. */
    When next(int shift) {
        LocalDate from = told == null ? today : told;
        return from == null ? When.open(Grain.DAY) : When.told(Stretch.day(from.plusDays(shift)), Grain.DAY);
    }

    When day(int shift) {
        return today == null ? When.open(Grain.DAY) : When.told(Stretch.day(today.plusDays(shift)), Grain.DAY);
    }

    /** The days from so many after today to so many. */
    When days(int from, int to) {
        return today == null
                ? When.open(Grain.DAYS)
                : When.told(new Stretch(today.plusDays(from), today.plusDays(to)), Grain.DAYS);
    }

    When weekday(int number, int shift) {
        if (today == null) {
            return When.open(Grain.DAY);
        }
        DayOfWeek day = DayOfWeek.of(number);
        LocalDate before = today.with(TemporalAdjusters.previous(day));
        LocalDate after = today.with(TemporalAdjusters.next(day));
        return switch (shift) {
            case ANY ->
                relative(Stretch.day(today.with(TemporalAdjusters.previousOrSame(day))), Stretch.day(after), Grain.DAY);
            case 0 -> When.told(Stretch.day(inWeek(today, day)), Grain.DAY);
            default ->
                shift < 0
                        ? When.told(Stretch.day(before.plusWeeks(shift + 1L)), Grain.DAY)
                        : When.told(Stretch.day(after.plusWeeks(shift - 1L)), Grain.DAY);
        };
    }

    private static When relative(Stretch past, Stretch later, Grain grain) {
        return new When(past, later, grain, true, false, null);
    }

    LocalDate weekOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(weekStart));
    }

    private LocalDate inWeek(LocalDate week, DayOfWeek day) {
        return weekOf(week).with(TemporalAdjusters.nextOrSame(day));
    }

    /** The weekday of the week that holds a day. */
    LocalDate inWeek(LocalDate week, int day) {
        return inWeek(week, DayOfWeek.of(day));
    }

    /** A day of a month; null where there is no such day. */
    @Nullable
    When monthDay(int month, int day, int shift) {
        if (month < 1
                || month > 12
                || day < 1
                || day > YearMonth.of(NO_YEAR, month).lengthOfMonth()) {
            return null;
        }
        if (today == null) {
            Stretch days = Stretch.day(LocalDate.of(NO_YEAR, month, day));
            return new When(days, days, Grain.DAY, false, true, null);
        }
        LocalDate here = date(today.getYear(), month, day);
        LocalDate past = here;
        LocalDate later = here;
        if (shift == ANY) {
            past = latest(month, day, today.plusDays(AHEAD));
            later = earliest(month, day, today);
        } else if (shift < 0) {
            past = latest(month, day, today.minusDays(1));
            later = past;
        } else if (shift > 0) {
            past = earliest(month, day, today.plusDays(1));
            later = past;
        }
        return new When(Stretch.day(past), Stretch.day(later), Grain.DAY, false, false, null);
    }

    private static LocalDate latest(int month, int day, LocalDate until) {
        LocalDate there = date(until.getYear(), month, day);
        return there.isAfter(until) ? date(until.getYear() - 1, month, day) : there;
    }

    private static LocalDate earliest(int month, int day, LocalDate from) {
        LocalDate there = date(from.getYear(), month, day);
        return there.isBefore(from) ? date(from.getYear() + 1, month, day) : there;
    }

    private static LocalDate date(int year, int month, int day) {
        YearMonth in = YearMonth.of(year, month);
        return in.atDay(Math.min(day, in.lengthOfMonth()));
    }

    When month(int month, int shift) {
        if (today == null) {
            Stretch days = Stretch.month(LocalDate.of(NO_YEAR, month, 1));
            return new When(days, days, Grain.MONTH, false, true, null);
        }
        LocalDate begin = today.withDayOfMonth(1);
        LocalDate past = date(today.getYear(), month, 1);
        LocalDate later = past;
        if (shift == ANY) {
            past = latest(month, 1, today.plusDays(AHEAD));
            later = earliest(month, 1, begin);
        } else if (shift < 0) {
            past = latest(month, 1, begin.minusDays(1));
            later = past;
        } else if (shift > 0) {
            past = earliest(month, 1, begin.plusMonths(1));
            later = past;
        }
        return new When(Stretch.month(past), Stretch.month(later), Grain.MONTH, false, false, null);
    }

    /** A season, from the first of its first month to the end of its third. */
    When season(int month, int shift) {
        if (today == null) {
            return When.open(Grain.OTHER);
        }
        LocalDate past = date(today.getYear(), month, 1);
        LocalDate later = past;
        if (shift == ANY) {
            past = latest(month, 1, today.plusDays(AHEAD));
            later = earliest(month, 1, today.minusMonths(2).withDayOfMonth(1));
        } else if (shift < 0) {
            past = latest(month, 1, today.minusMonths(3));
            later = past;
        } else if (shift > 0) {
            past = earliest(month, 1, today.plusDays(1));
            later = past;
        }
        return relative(season(past), season(later), Grain.OTHER);
    }

    static Stretch season(LocalDate begin) {
        LocalDate last = begin.plusMonths(2);
        return new Stretch(begin, last.withDayOfMonth(last.lengthOfMonth()));
    }

    /** The week, month, year or decade so many before or after this one. */
    When unit(Unit unit, int shift) {
        if (today == null) {
            return When.open(grain(unit));
        }
        return When.told(stretch(unit, shift, today), grain(unit));
    }

    private Stretch stretch(Unit unit, int shift, LocalDate day) {
        return switch (unit) {
            case MINUTE, HOUR, DAY -> Stretch.day(day.plusDays(shift));
            case WEEK -> {
                LocalDate week = weekOf(day).plusWeeks(shift);
                yield new Stretch(week, week.plusDays(6));
            }
            case MONTH -> Stretch.month(day.withDayOfMonth(1).plusMonths(shift));
            case YEAR -> Stretch.years(day.getYear() + shift, day.getYear() + shift);
            case DECADE -> block(day, shift, 10);
            case CENTURY -> block(day, shift, 100);
        };
    }

    private static Stretch block(LocalDate day, int shift, int years) {
        int first = day.getYear() / years * years + shift * years;
        return Stretch.years(first, first + years - 1);
    }

    private static Grain grain(Unit unit) {
        return switch (unit) {
            case MINUTE, HOUR, DAY -> Grain.DAY;
            case WEEK -> Grain.DAYS;
            case MONTH -> Grain.MONTH;
            case YEAR -> Grain.YEAR;
            default -> Grain.OTHER;
        };
    }

    /** The two days of the weekend of a week, counted from this one. */
    When weekend(int shift) {
        if (today == null) {
            return When.open(Grain.DAYS);
        }
        LocalDate last = today.with(TemporalAdjusters.nextOrSame(weekendStart.plus(1)));
        LocalDate first = last.minusDays(1).plusWeeks(shift);
        return When.told(new Stretch(first, first.plusDays(1)), Grain.DAYS);
    }
}
