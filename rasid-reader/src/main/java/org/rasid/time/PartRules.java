package org.rasid.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.rasid.time.Directions.Direction;
import org.rasid.time.When.Grain;
import org.rasid.time.Years.Year;

/**
 * Reads parts of longer times: مطلع يونيو، منتصف العام، نهاية الشهر، النصف الأول من عام 2015، الأسبوع الثالث من أكتوبر،
 * ربيع عام 2019، نهاية الأسبوع. Seasons are those of the northern hemisphere, by whole months.
 */
final class PartRules {
    /** A year has at most so many weeks. */
    private static final int WEEKS = 53;

    private final Grammar grammar;
    private final Scan scan;

    PartRules(Grammar grammar) {
        this.grammar = grammar;
        this.scan = grammar.scan;
    }

    @Nullable
    Found at(int i) {
        if (scan.is(i, Kind.WEEKEND)) {
            return weekend(i, scan.past(i, Kind.WEEKEND));
        }
        Entry part = scan.at(i, Kind.PART);
        if (part != null && !scan.definite(i)) {
            return part(i, part.value());
        }
        Entry season = scan.at(i, Kind.SEASON);
        if (season != null) {
            return season(i, season.value());
        }
        if (scan.is(i, Kind.HALF) || scan.is(i, Kind.QUARTER)) {
            return share(i);
        }
        Found months = firstMonths(i);
        return months == null ? week(i) : months;
    }

    /** الأشهر الأربعة الأولى من العام الحالي. */
    private @Nullable Found firstMonths(int i) {
        Entry unit = scan.at(i, Kind.UNIT_PLURAL);
        Length length = unit == null ? null : grammar.lengths.at(i);
        if (length == null || length.unit() != Unit.MONTH || length.vague() || length.months() > 12) {
            return null;
        }
        Entry first = scan.at(length.end(), Kind.ORDINAL);
        Found year = first == null || first.value() != 1 ? null : behindOf(length.end() + 1);
        if (year == null || year.when().grain() != Grain.YEAR) {
            return null;
        }
        int months = length.months();
        return year.from(i).meaning(year.when().map(days -> firstOf(days, months), Grain.OTHER));
    }

    private static Stretch firstOf(Stretch year, int months) {
        LocalDate from = year.from();
        return from == null ? year : Cuts.months(from, 0, months);
    }

    private Found weekend(int i, int end) {
        Direction direction = grammar.directions.at(end);
        int shift = Directions.shift(direction);
        return Found.at(i, Directions.end(direction, end), grammar.clock.weekend(shift == Clock.ANY ? 0 : shift));
    }

    private @Nullable Found part(int i, int part) {
        Found whole = whole(i + 1);
        if (whole == null) {
            return null;
        }
        When when = whole.when().map(days -> bounded(i, days, part), Grain.OTHER);
        return whole.from(i).meaning(when);
    }

    /** A part that binds is a day: since the middle is since the 15th, by the end is by the last. */
    private Stretch bounded(int i, Stretch days, int part) {
        boolean until = scan.before(i, Kind.UNTIL) || scan.before(i, Kind.BEFORE) || scan.before(i, Kind.TO);
        boolean since = scan.before(i, Kind.SINCE);
        LocalDate to = days.to();
        if (part == Cuts.END && to != null && (until || scan.withBy(i))) {
            return Stretch.day(to);
        }
        return part == Cuts.MIDDLE && (until || since) ? Cuts.middleDay(days) : Cuts.part(days, part);
    }

    /** What can have a part: a week, month, season, year or decade, pointed to or this one. */
    private @Nullable Found whole(int i) {
        if (scan.conjunction(i) || scan.preposition(i)) {
            return null;
        }
        Entry unit = scan.at(i, Kind.UNIT);
        Found period = grammar.period(i);
        if (period == null) {
            period = grammar.date(i);
        }
        if (period != null) {
            return period.when().grain() == Grain.DAY ? null : period;
        }
        if (unit == null || !scan.definite(i) || Unit.of(unit.value()).compareTo(Unit.DAY) <= 0) {
            return null;
        }
        return Found.at(i, i + 1, grammar.clock.unit(Unit.of(unit.value()), 0));
    }

    private @Nullable Found season(int i, int month) {
        Year year = grammar.years.behind(i + 1);
        LocalDate today = grammar.clock.today();
        if (year != null) {
            boolean open = year.relative() && today == null;
            int number = year.relative() && today != null ? today.getYear() + year.number() : year.number();
            When when = open
                    ? When.open(Grain.OTHER)
                    : When.fixed(Clock.season(LocalDate.of(number, month, 1)), Grain.OTHER);
            return Found.at(i, year.end(), when);
        }
        Direction direction = scan.definite(i) ? grammar.directions.at(i + 1) : null;
        boolean pointed = scan.before(i, Kind.THIS_BEFORE) && scan.definite(i);
        if (direction == null && !pointed) {
            return null;
        }
        int shift = pointed ? 0 : Directions.shift(direction);
        return Found.at(i, Directions.end(direction, i + 1), grammar.clock.season(month, shift));
    }

    /** النصف الثاني من عام 2015، الربع الأول من الشهر. */
    private @Nullable Found share(int i) {
        Entry entry = scan.is(i, Kind.HALF) ? scan.at(i, Kind.HALF) : scan.at(i, Kind.QUARTER);
        Entry nth = scan.at(i + 1, Kind.ORDINAL);
        if (entry == null || nth == null || !scan.definite(i + 1) || nth.value() > entry.value()) {
            return null;
        }
        Found whole = behindOf(i + 2);
        if (whole == null) {
            return null;
        }
        int of = entry.value();
        int number = nth.value();
        return whole.from(i).meaning(whole.when().map(days -> Cuts.share(days, number, of), Grain.OTHER));
    }

    private @Nullable Found behindOf(int i) {
        boolean of = scan.is(i, Kind.FROM);
        if (!of && !scan.is(i, Kind.THIS_BEFORE) && !scan.definite(i) && !scan.withFor(i)) {
            return null;
        }
        int k = of ? i + 1 : i;
        Year words = of ? grammar.years.number(k) : null;
        if (words != null) {
            return Found.at(k, words.end(), When.fixed(Stretch.years(words.number(), words.number()), Grain.YEAR));
        }
        Found whole = whole(k);
        boolean known = whole != null && whole.when().past().known();
        return known ? whole : null;
    }

    /** الأسبوع الثالث من أكتوبر، الأسبوع الأخير من يوليو، الأسبوع 12 من العام، أسبوع 16 سبتمبر. */
    private @Nullable Found week(int i) {
        Entry unit = scan.at(i, Kind.UNIT);
        if (unit == null || Unit.of(unit.value()) != Unit.WEEK) {
            return null;
        }
        if (!scan.definite(i)) {
            Found day = scan.preposition(i + 1) || scan.conjunction(i + 1) ? null : grammar.date(i + 1);
            boolean dated = day != null && day.when().grain() == Grain.DAY;
            return dated && day != null ? day.from(i).meaning(day.when().map(d -> weekOf(d.from()), Grain.DAYS)) : null;
        }
        Numbers.Count nth = grammar.numbers.at(i + 1);
        boolean last = scan.is(i + 1, Kind.PAST) && scan.definite(i + 1) && scan.is(i + 2, Kind.FROM);
        boolean told = nth != null && (nth.digits() || nth.ordinal() && nth.definite());
        Found whole = last ? behindOf(i + 2) : told && nth != null ? behindOf(nth.end()) : null;
        if (whole == null) {
            return null;
        }
        boolean year = whole.when().grain() == Grain.YEAR;
        int number = last || nth == null ? 0 : nth.value();
        if (!last && (number < 1 || number > (year ? WEEKS : 5))) {
            return null;
        }
        return whole.from(i)
                .meaning(whole.when()
                        .map(days -> last ? lastDays(days) : nthWeek(days.from(), number, year), Grain.DAYS));
    }

    /** The last week of a month or a year, which nobody counts from a weekday: its last seven days. */
    private static Stretch lastDays(Stretch days) {
        LocalDate to = days.to();
        return to == null ? Stretch.OPEN : new Stretch(to.minusDays(6), to);
    }

    /** Weeks of a month are those that begin in it; the first week of a year holds its fourth of January. */
    private Stretch nthWeek(@Nullable LocalDate first, int nth, boolean year) {
        if (first == null) {
            return Stretch.OPEN;
        }
        DayOfWeek start = grammar.clock.weekOf(first).getDayOfWeek();
        LocalDate week =
                year ? grammar.clock.weekOf(first.plusDays(3)) : first.with(TemporalAdjusters.nextOrSame(start));
        return weekOf(week.plusWeeks(nth - 1L));
    }

    private Stretch weekOf(@Nullable LocalDate day) {
        if (day == null) {
            return Stretch.OPEN;
        }
        LocalDate week = grammar.clock.weekOf(day);
        return new Stretch(week, week.plusDays(6));
    }
}
