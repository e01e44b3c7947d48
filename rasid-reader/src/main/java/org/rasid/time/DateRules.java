package org.rasid.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.rasid.text.Token;
import org.rasid.time.Directions.Direction;
import org.rasid.time.Months.Month;
import org.rasid.time.When.Grain;
import org.rasid.time.Years.Year;

/**
 * Reads dates with a month in words and months alone: 28 أكتوبر 2020، الحادي والعشرين من مايو، 5 شوال 1436هـ، 1 من شهر
 * ديسمبر/ كانون الأول القادم، 20 من الشهر المقبل، مارس (آذار) الماضي.
 */
final class DateRules {
    private static final Kind[] BEFORE_ANY_MONTH = {
        Kind.IN, Kind.WITHIN, Kind.SINCE, Kind.UNTIL, Kind.BEFORE, Kind.AFTER, Kind.PART
    };
    /** Not before Hijri months: most are names of men, and a letter comes from رجب. */
    private static final Kind[] BEFORE_A_MONTH = {
        Kind.TO, Kind.FROM, Kind.BETWEEN, Kind.OR, Kind.MONTH, Kind.MONTH_IN_CONTEXT
    };

    private final Grammar grammar;
    private final Scan scan;

    DateRules(Grammar grammar) {
        this.grammar = grammar;
        this.scan = grammar.scan;
    }

    @Nullable
    Found at(int i) {
        Found found = dayAndMonth(i);
        return found == null ? month(i) : found;
    }

    private @Nullable Found dayAndMonth(int i) {
        Numbers.Count day = grammar.numbers.at(i);
        if (day == null || day.value() < 1 || day.value() > 31 || !namesDay(day)) {
            return null;
        }
        int k = behindDay(day.end());
        Found thatMonth = ofThatMonth(i, day.value(), k, k > day.end());
        if (thatMonth != null) {
            return thatMonth;
        }
        Month month = grammar.months.at(k);
        if (month == null || scan.conjunction(k)) {
            return null;
        }
        return compose(i, day.value(), month);
    }

    /** 5, الخامس, and العشرين, which is its own ordinal. */
    private static boolean namesDay(Numbers.Count day) {
        return day.digits() || day.ordinal() || day.definite() && day.value() % 10 == 0;
    }

    /** Over what may stand between a day and its month: من، a dash, a stroke, a dot (16. نوفمبر). */
    private int behindDay(int i) {
        if (scan.is(i, Kind.FROM) || scan.is(i, Token.Kind.DASH) || scan.says(i, "/")) {
            return i + 1;
        }
        return scan.says(i, ".") && scan.touches(i) ? i + 1 : i;
    }

    private @Nullable Found compose(int i, int day, Month month) {
        Year year = yearBehind(month.end());
        if (year != null) {
            return withYear(i, day, month, year);
        }
        Direction direction = grammar.directions.at(month.end());
        if (direction == null && scan.before(i, Kind.NAMED)) {
            grammar.pass(month.end());
            return null;
        }
        int shift = Directions.shift(direction);
        When when = month.hijri()
                ? Hijri.near(grammar.clock, month.number(), day, shift)
                : day == 0
                        ? grammar.clock.month(month.number(), shift)
                        : grammar.clock.monthDay(month.number(), day, shift);
        return when == null ? null : Found.at(i, Directions.end(direction, month.end()), when);
    }

    private @Nullable Year yearBehind(int i) {
        Year year = grammar.years.behind(i);
        boolean dotted = year == null && scan.says(i, ".") && scan.touches(i);
        return dotted ? grammar.years.number(i + 1) : year;
    }

    private @Nullable Found withYear(int i, int day, Month month, Year year) {
        LocalDate today = grammar.clock.today();
        if (year.relative() && today == null) {
            return Found.at(i, year.end(), When.open(day == 0 ? Grain.MONTH : Grain.DAY));
        }
        int number = year.relative() && today != null ? today.getYear() + year.number() : year.number();
        Stretch days = stretch(number, day, month);
        if (days == null) {
            return null;
        }
        Direction more = grammar.directions.at(year.end());
        return Found.at(i, Directions.end(more, year.end()), When.fixed(days, day == 0 ? Grain.MONTH : Grain.DAY));
    }

    private static @Nullable Stretch stretch(int year, int day, Month month) {
        if (month.hijri()) {
            LocalDate there = day == 0 ? null : Hijri.day(year, month.number(), day);
            boolean whole = day == 0 && Hijri.isYear(year);
            return whole ? Hijri.month(year, month.number()) : there == null ? null : Stretch.day(there);
        }
        LocalDate first = LocalDate.of(year, month.number(), 1);
        if (day == 0) {
            return Stretch.month(first);
        }
        return day > first.lengthOfMonth() ? null : Stretch.day(first.withDayOfMonth(day));
    }

    /** السابع من الشهر الحالي، 22 هذا الشهر، في 12 الجاري. */
    private @Nullable Found ofThatMonth(int i, int day, int k, boolean of) {
        boolean pointed = scan.is(k, Kind.THIS_BEFORE);
        int at = pointed ? k + 1 : k;
        if (!pointed && scan.is(k, Kind.THIS) && scan.definite(k)) {
            return of || anyBefore(i, BEFORE_ANY_MONTH) ? Found.at(i, k + 1, dayOfMonth(day, 0)) : null;
        }
        Entry unit = scan.at(at, Kind.UNIT);
        if (unit == null || Unit.of(unit.value()) != Unit.MONTH || !scan.definite(at)) {
            return null;
        }
        Direction direction = pointed ? null : grammar.directions.at(at + 1);
        if (!pointed && direction == null && !of) {
            return null;
        }
        int shift = direction == null || direction.shift() == Directions.SAME ? 0 : direction.shift();
        return Found.at(i, Directions.end(direction, at + 1), dayOfMonth(day, shift));
    }

    /** A day of the month so many from this one. */
    When dayOfMonth(int day, int shift) {
        LocalDate today = grammar.clock.today();
        if (today == null) {
            return When.open(Grain.DAY);
        }
        YearMonth month = YearMonth.from(today).plusMonths(shift);
        return When.told(Stretch.day(month.atDay(Math.min(day, month.lengthOfMonth()))), Grain.DAY);
    }

    private @Nullable Found month(int i) {
        Month month = grammar.months.at(i);
        if (month == null) {
            return null;
        }
        Found turned = dayBehind(i, month);
        if (turned != null) {
            return turned;
        }
        boolean alone = grammar.years.behind(month.end()) == null && grammar.directions.at(month.end()) == null;
        if (alone && !month.sure() && !inContext(i, month.kind())) {
            return null;
        }
        return compose(i, 0, month);
    }

    /** سبتمبر10، يناير الحادي والعشرين. */
    private @Nullable Found dayBehind(int i, Month month) {
        Numbers.Count day = grammar.numbers.at(month.end());
        boolean digits = day != null && day.digits() && scan.touches(month.end()) && day.value() <= 31;
        boolean words = day != null && day.ordinal() && day.definite() && day.value() > 10 && day.value() <= 31;
        if (day == null || day.value() < 1 || !digits && !words) {
            return null;
        }
        return compose(i, day.value(), new Month(month.number(), month.kind(), true, day.end()));
    }

    private boolean inContext(int i, Kind kind) {
        if (kind == Kind.MONTH) {
            return true;
        }
        if (kind == Kind.MONTH_STRICT) {
            return false;
        }
        if (scan.withBy(i)) {
            return false;
        }
        return anyBefore(i, BEFORE_ANY_MONTH) || kind != Kind.HIJRI_MONTH && anyBefore(i, BEFORE_A_MONTH);
    }

    private boolean anyBefore(int i, Kind[] kinds) {
        for (Kind kind : kinds) {
            if (scan.before(i, kind)) {
                return true;
            }
        }
        return false;
    }
}
