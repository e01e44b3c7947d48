package org.rasid.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.rasid.text.Token;
import org.rasid.time.Directions.Direction;
import org.rasid.time.When.Grain;

/**
 * Reads weekdays: الثلاثاء، الثلاثاء الماضي، الثلاثاء 27 أكتوبر، الجمعة 22، أول يوم جمعة من يوليو. Alone it is the last
 * one up to the report's day, or the next one behind it.
 */
final class WeekdayRules {
    private final Grammar grammar;
    private final Scan scan;

    WeekdayRules(Grammar grammar) {
        this.grammar = grammar;
        this.scan = grammar.scan;
    }

    @Nullable
    Found at(int i) {
        Entry weekday = scan.at(i, Kind.WEEKDAY);
        if (weekday == null) {
            Entry bare = scan.at(i, Kind.WEEKDAY_BARE);
            Found inWeek = bare == null ? null : ofWeek(i, i + 1, bare.value());
            return inWeek == null ? nth(i) : inWeek;
        }
        int end = i + 1;
        Direction direction = grammar.directions.at(end);
        int k = Directions.end(direction, end);
        Found dated = dated(i, k, weekday.value());
        if (dated != null) {
            return dated;
        }
        if (direction != null) {
            return Found.at(i, k, grammar.clock.weekday(weekday.value(), Directions.shift(direction)));
        }
        Found inWeek = ofWeek(i, end, weekday.value());
        if (inWeek != null) {
            return inWeek;
        }
        return Found.at(i, end, grammar.clock.weekday(weekday.value(), Clock.ANY));
    }

    /** الثلاثاء 27 أكتوبر، الأربعاء، 22 يناير، الخميس (14 مايو)، الجمعة الموافق 25 - 1 - 1427هـ، الأحد في الـ27 من مايو: the date says more. */
    private @Nullable Found dated(int i, int end, int weekday) {
        boolean bracket = scan.is(end, Token.Kind.OPEN);
        int k = bracket || scan.is(end, Token.Kind.COMMA) || scan.is(end, Token.Kind.DASH) ? end + 1 : end;
        k = scan.past(k, Kind.EQUALS);
        Found date = scan.conjunction(k) || scan.preposition(k) ? null : grammar.date(k);
        if (date != null && (date.when().grain() == Grain.DAY || turned(k))) {
            int last = bracket && scan.is(date.end(), Token.Kind.CLOSE) ? date.end() + 1 : date.end();
            return date.from(i).to(last);
        }
        Found in = k == end && scan.is(k, Kind.IN) ? grammar.date(k + 1) : null;
        if (in != null && in.when().grain() == Grain.DAY) {
            return in.from(i);
        }
        return k > end ? null : numbered(i, end, weekday);
    }

    private boolean turned(int k) {
        return scan.is(k, Kind.MONTH) && grammar.numbers.at(k + 1) != null;
    }

    /** الجمعة 22، الجمعة في الثاني والعشرين، الأحد الثاني: a day of the month, or which Sunday of it. */
    private @Nullable Found numbered(int i, int end, int weekday) {
        int k = scan.is(end, Kind.IN) ? end + 1 : end;
        Numbers.Count number = grammar.numbers.at(k);
        LocalDate today = grammar.clock.today();
        if (number == null
                || today == null
                || number.value() < 1
                || number.value() > 31
                || !scan.clauseEnd(number.end())) {
            return null;
        }
        if (number.ordinal() && number.definite() && k == end && number.value() <= 5) {
            return Found.at(i, number.end(), When.told(nthOf(number.value(), weekday, today), Grain.DAY));
        }
        if (!number.digits() && !number.ordinal()) {
            return null;
        }
        LocalDate day = falling(number.value(), weekday, today);
        return day == null ? null : Found.at(i, number.end(), When.told(Stretch.day(day), Grain.DAY));
    }

    /** The nearest month in which this day falls on this weekday. */
    private static @Nullable LocalDate falling(int day, int weekday, LocalDate today) {
        for (int months = 0; months <= 2; months++) {
            for (int sign = -1; sign <= 1; sign += 2) {
                LocalDate month = today.withDayOfMonth(1).plusMonths((long) sign * months);
                if (day <= month.lengthOfMonth()
                        && month.withDayOfMonth(day).getDayOfWeek().getValue() == weekday) {
                    return month.withDayOfMonth(day);
                }
            }
        }
        return null;
    }

    private static Stretch nthOf(int nth, int weekday, LocalDate month) {
        LocalDate day = month.with(TemporalAdjusters.firstInMonth(DayOfWeek.of(weekday)));
        return Stretch.day(day.plusWeeks(nth - 1L));
    }

    /** الجمعة من الأسبوع الماضي، خميس الأسبوع المقبل، الخميس من هذا الأسبوع. */
    private @Nullable Found ofWeek(int i, int end, int weekday) {
        int k = scan.is(end, Kind.FROM) ? end + 1 : end;
        boolean here = scan.is(k, Kind.THIS_BEFORE);
        int at = here ? k + 1 : k;
        Entry unit = scan.at(at, Kind.UNIT);
        boolean week = unit != null && Unit.of(unit.value()) == Unit.WEEK && scan.definite(at);
        Direction pointing = week ? grammar.directions.at(at + 1) : null;
        Direction direction = week && here ? new Direction(0, at + 1) : pointing;
        LocalDate today = grammar.clock.today();
        if (direction == null || today == null || direction.shift() == Directions.SAME) {
            return null;
        }
        LocalDate day = grammar.clock.inWeek(today.plusWeeks(direction.shift()), weekday);
        return Found.at(i, direction.end(), When.told(Stretch.day(day), Grain.DAY));
    }

    /** أول يوم جمعة من يوليو، آخر جمعة من الشهر، ثاني أيام الأحد of no month is none. */
    private @Nullable Found nth(int i) {
        boolean last = scan.is(i, Kind.LAST);
        Entry ordinal = last ? scan.at(i, Kind.LAST) : scan.at(i, Kind.ORDINAL);
        if (ordinal == null || ordinal.value() > 5 || scan.definite(i)) {
            return null;
        }
        int k = scan.is(i + 1, Kind.UNIT) ? i + 2 : i + 1;
        Entry weekday = scan.at(k, Kind.WEEKDAY_BARE);
        if (weekday == null || !scan.is(k + 1, Kind.FROM) && !scan.is(k + 1, Kind.IN)) {
            return null;
        }
        Found month = month(k + 2);
        if (month == null
                || month.when().grain() != Grain.MONTH
                || !month.when().past().known()) {
            return null;
        }
        int nth = ordinal.value();
        int day = weekday.value();
        return Found.at(
                i,
                month.end(),
                month.when().map(m -> last ? lastOf(day, first(m)) : nthOf(nth, day, first(m)), Grain.DAY));
    }

    /** يوليو، الشهر المقبل, and الشهر, which is this one. */
    private @Nullable Found month(int i) {
        Entry unit = scan.at(i, Kind.UNIT);
        Found told = grammar.single(i);
        boolean here = told == null && unit != null && Unit.of(unit.value()) == Unit.MONTH && scan.definite(i);
        return here ? Found.at(i, i + 1, grammar.clock.unit(Unit.MONTH, 0)) : told;
    }

    private static Stretch lastOf(int weekday, LocalDate month) {
        return Stretch.day(month.with(TemporalAdjusters.lastInMonth(DayOfWeek.of(weekday))));
    }

    private static LocalDate first(Stretch days) {
        LocalDate from = days.from();
        return from == null ? LocalDate.EPOCH : from;
    }
}
