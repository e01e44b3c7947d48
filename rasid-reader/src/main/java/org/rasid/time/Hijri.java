package org.rasid.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;
import org.rasid.time.When.Grain;

/**
 * The Hijri calendar by Umm al-Qura, which the JDK knows for the years 1300 to 1600. A day told by sight of the moon can
 * lie a day off.
 */
final class Hijri {
    private static final int FIRST = 1300;
    private static final int LAST = 1600;

    private Hijri() {}

    static boolean isYear(int year) {
        return year >= FIRST && year < LAST;
    }

    /** A day; null where there is none. */
    static @Nullable LocalDate day(int year, int month, int day) {
        if (!isYear(year) || month < 1 || month > 12 || day < 1 || day > 30) {
            return null;
        }
        try {
            return LocalDate.from(HijrahDate.of(year, month, Math.min(day, length(year, month))));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int length(int year, int month) {
        return HijrahDate.of(year, month, 1).lengthOfMonth();
    }

    static Stretch month(int year, int month) {
        LocalDate first = LocalDate.from(HijrahDate.of(year, month, 1));
        return new Stretch(first, first.plusDays(length(year, month) - 1L));
    }

    static Stretch year(int year) {
        return new Stretch(month(year, 1).from(), month(year, 12).to());
    }

    /**
     * A month, or a day of one, without its year: the last one that begins by three months from now, or as the words
     * say.
     */
    static When near(Clock clock, int month, int day, int shift) {
        LocalDate today = clock.today();
        Grain grain = day == 0 ? Grain.MONTH : Grain.DAY;
        if (today == null || !covered(today)) {
            return When.open(grain);
        }
        int year = HijrahChronology.INSTANCE.date(today).get(ChronoField.YEAR);
        LocalDate limit = shift == Clock.ANY ? today.plusDays(92) : today.minusDays(1);
        Stretch past = latest(year + 1, month, day, limit, shift == -1);
        Stretch later = earliest(year - 1, month, day, shift == Clock.ANY || shift == 0 ? today : today.plusDays(1));
        return switch (shift) {
            case Clock.ANY -> new When(past, later, grain, false, false, null);
            case 0 -> When.fixed(stretch(year, month, day), grain);
            default -> When.fixed(shift < 0 ? past : later, grain);
        };
    }

    private static boolean covered(LocalDate day) {
        return day.getYear() > 1890 && day.getYear() < 2170;
    }

    private static Stretch stretch(int year, int month, int day) {
        LocalDate there = day == 0 ? null : day(year, month, day);
        return there == null ? month(year, month) : Stretch.day(there);
    }

    private static Stretch latest(int from, int month, int day, LocalDate limit, boolean whole) {
        for (int year = from; ; year--) {
            Stretch there = stretch(year, month, day);
            LocalDate bound = whole ? there.to() : there.from();
            if (bound == null || !bound.isAfter(limit)) {
                return there;
            }
        }
    }

    private static Stretch earliest(int from, int month, int day, LocalDate limit) {
        for (int year = from; ; year++) {
            Stretch there = stretch(year, month, day);
            LocalDate last = there.to();
            if (last == null || !last.isBefore(limit)) {
                return there;
            }
        }
    }
}
