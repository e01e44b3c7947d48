package org.rasid.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.rasid.text.Token;
import org.rasid.time.Directions.Direction;
import org.rasid.time.When.Grain;

/**
 * Reads dates in figures: 27/10/2020, 2016-04-21, 25 - 6 - 1436هـ, 16.11.2016, 22/04, 2015/3. The day stands first, as
 * Arabic writes it, unless only the other order gives a date or a comma before the year tells of it. Figures that could be a score or a fraction are left
 * alone.
 */
final class NumericDates {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final Grammar grammar;
    private final Scan scan;

    NumericDates(Grammar grammar) {
        this.grammar = grammar;
        this.scan = grammar.scan;
    }

    @Nullable
    Found at(int i) {
        if (!scan.is(i, Token.Kind.NUMBER)) {
            return null;
        }
        int a = scan.number(i);
        if (a < 0) {
            return dotted(i);
        }
        if (!separator(i + 1) || scan.number(i + 2) < 0) {
            return null;
        }
        int b = scan.number(i + 2);
        boolean three =
                scan.number(i + 4) >= 0 && scan.says(i + 3, scan.token(i + 1).folded());
        if (three) {
            return three(i, a, b, scan.number(i + 4), i + 5);
        }
        Found foreign = foreign(i, a, b);
        return foreign == null ? two(i, a, b) : foreign;
    }

    private boolean separator(int i) {
        return scan.says(i, "/") || scan.is(i, Token.Kind.DASH);
    }

    /** 16.11.2016 is one token. */
    private @Nullable Found dotted(int i) {
        String text = scan.token(i).folded();
        int one = text.indexOf('.');
        int two = text.indexOf('.', one + 1);
        if (one < 0 || text.length() > 10) {
            return null;
        }
        int a = Scan.number(text, 0, one);
        if (two < 0) {
            int month = Scan.number(text, one + 1, text.length());
            boolean counted = scan.known(i + 1) && scan.is(i + 1, Kind.COUNTED) || !scan.clauseEnd(i + 1);
            return counted ? null : yearMonth(i, i + 1, a, month);
        }
        return three(i, a, Scan.number(text, one + 1, two), Scan.number(text, two + 1, text.length()), i + 1);
    }

    private @Nullable Found three(int i, int a, int b, int c, int end) {
        int era = grammar.years.era(end);
        int last = era > 0 ? end + 1 : end;
        LocalDate day = a >= 1000 ? day(a, b, c, era) : day(year(c), b, a, era);
        if (day == null && a < 1000 && b > 12) {
            day = day(year(c), a, b, era);
        }
        return day == null ? null : Found.at(i, last, When.fixed(Stretch.day(day), Grain.DAY));
    }

    /** 08/12, 2015: the comma before the year comes from English, and the month stands first as there. */
    private @Nullable Found foreign(int i, int a, int b) {
        int year = scan.number(i + 4);
        boolean comma = scan.is(i + 3, Token.Kind.COMMA) && scan.touches(i + 3);
        if (!comma || year < FIRST_YEAR || !scan.clauseEnd(i + 5)) {
            return null;
        }
        LocalDate day = a > 12 ? day(year, b, a, 0) : day(year, a, b, 0);
        return day == null ? null : Found.at(i, i + 5, When.fixed(Stretch.day(day), Grain.DAY));
    }

    /** Two figures are a year of this century: 27/10/20. */
    private static int year(int figures) {
        return figures < 100 ? 2000 + figures : figures;
    }

    private static @Nullable LocalDate day(int year, int month, int day, int era) {
        if (month < 1 || month > 12 || day < 1 || year > LAST_YEAR) {
            return null;
        }
        if (Hijri.isYear(year) && era != 1) {
            return Hijri.day(year, month, day);
        }
        boolean there = year >= 1000 && day <= YearMonth.of(year, month).lengthOfMonth();
        return there ? LocalDate.of(year, month, day) : null;
    }

    private @Nullable Found two(int i, int a, int b) {
        if (a >= FIRST_YEAR && scan.says(i + 1, "/") && scan.touches(i + 1)) {
            return yearMonth(i, i + 3, a, b);
        }
        if (!meant(i, a, b)) {
            return null;
        }
        Direction direction = grammar.directions.at(i + 3); // في 21/5 الماضي
        int shift = Directions.shift(direction);
        When when = grammar.clock.monthDay(b, a, shift);
        if (when == null) {
            when = grammar.clock.monthDay(a, b, shift);
        }
        return when == null ? null : Found.at(i, Directions.end(direction, i + 3), when);
    }

    private static @Nullable Found yearMonth(int i, int end, int year, int month) {
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) {
            return null;
        }
        return Found.at(i, end, When.fixed(Stretch.month(LocalDate.of(year, month, 1)), Grain.MONTH));
    }

    /** Whether two figures are meant as day and month: a word of time before them, or a shape that counts nothing. */
    private boolean meant(int i, int a, int b) {
        boolean tight = scan.touches(i + 1) && scan.touches(i + 2);
        if (!tight || a == 0 || b == 0 || Math.min(a, b) > 12 || Math.max(a, b) > 31 || a == 24 && b == 7) {
            return false;
        }
        if (scan.is(i + 3, Kind.COUNTED) || scan.says(i + 3, "%")) {
            return false;
        }
        boolean dayOnly = Math.max(a, b) > 12;
        boolean padded = scan.token(i).folded().startsWith("0")
                || scan.token(i + 2).folded().startsWith("0");
        boolean timely = scan.before(i, Kind.IN) || scan.before(i, Kind.WEEKDAY) || scan.before(i, Kind.UNIT);
        boolean coming = scan.before(i, Kind.MOTION);
        boolean pointed = timely && grammar.directions.at(i + 3) != null;
        return pointed || (dayOnly || padded) && (timely || coming || padded && scan.clauseEnd(i + 3));
    }
}
