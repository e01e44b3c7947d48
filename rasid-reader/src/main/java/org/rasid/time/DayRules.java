package org.rasid.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rasid.text.Token;
import org.rasid.time.When.Grain;

/**
 * Reads days: أمس، يوم أمس الثلاثاء 27 أكتوبر، صباح الخميس، اليوم (الاثنين)، غدا، يوم 27. Parts of the day belong to the
 * words and change nothing.
 */
final class DayRules {
    private final Grammar grammar;
    private final Scan scan;
    private final WeekdayRules weekdays;

    DayRules(Grammar grammar) {
        this.grammar = grammar;
        this.scan = grammar.scan;
        this.weekdays = new WeekdayRules(grammar);
    }

    @Nullable
    Found at(int i) {
        Found found = bare(i);
        if (found == null || found.when().grain() != Grain.DAY) {
            return found;
        }
        int end = found.end();
        while (scan.is(end, Kind.PART_OF_DAY_BEHIND) && !scan.conjunction(end)) {
            end = scan.past(end, Kind.PART_OF_DAY_BEHIND);
        }
        return found.to(end);
    }

    private @Nullable Found bare(int i) {
        Found deictic = deictic(i);
        if (deictic != null) {
            return deictic;
        }
        Found weekday = weekdays.at(i);
        if (weekday != null) {
            return weekday;
        }
        if (scan.is(i, Kind.PART_OF_DAY)) {
            return inDay(i, scan.past(i, Kind.PART_OF_DAY));
        }
        if (scan.is(i, Kind.THIS_BEFORE) && unitDay(i + 1)) {
            return thisDay(i);
        }
        if (scan.is(i, Kind.TWO_DAYS)) {
            return twoDays(i);
        }
        return unitDay(i) && !scan.definite(i) ? namedDay(i) : motion(i);
    }

    private boolean unitDay(int i) {
        Entry unit = scan.at(i, Kind.UNIT);
        return unit != null && Unit.of(unit.value()) == Unit.DAY;
    }

    /** صباح اليوم، مساء الخميس، فجر يوم الأحد، ساعة متأخرة من ليل السبت. */
    private @Nullable Found inDay(int i, int k) {
        int inner = scan.is(k, Kind.FROM) ? k + 1 : k;
        Found day = scan.conjunction(inner) ? null : grammar.day(inner);
        return day == null || day.when().grain() != Grain.DAY ? null : day.from(i);
    }

    /** يوم أمس، يوم الجمعة، يوم 3 أغسطس، يوم 27. */
    private @Nullable Found namedDay(int i) {
        Found day = grammar.day(i + 1);
        if (day != null && day.when().grain() == Grain.DAY && !scan.conjunction(i + 1)) {
            return day.from(i);
        }
        Entry weekday = scan.at(i + 1, Kind.WEEKDAY_BARE);
        if (weekday != null && !scan.conjunction(i + 1)) {
            return Found.at(i, i + 2, grammar.clock.weekday(weekday.value(), Clock.ANY));
        }
        Numbers.Count number = grammar.numbers.at(i + 1);
        boolean day31 = number != null && number.digits() && number.value() >= 1 && number.value() <= 31;
        if (!day31 || number == null || scan.is(number.end(), Kind.COUNTED) || scan.known(number.end())) {
            return null;
        }
        return Found.at(i, number.end(), grammar.dates().dayOfMonth(number.value(), 0));
    }

    /** هذا يوم الجمعة، هذا اليوم. */
    private @Nullable Found thisDay(int i) {
        Entry weekday = scan.at(i + 2, Kind.WEEKDAY);
        if (weekday != null) {
            return Found.at(i, i + 3, grammar.clock.weekday(weekday.value(), 0));
        }
        return scan.definite(i + 1) ? Found.at(i, i + 2, grammar.clock.day(0)) : null;
    }

    /** يومي الثلاثاء والأربعاء، يومي 3 و4 مايو: from the first to the second. */
    private @Nullable Found twoDays(int i) {
        Found first = grammar.at(i + 1);
        if (first == null || first.when().yearless()) {
            return first == null ? null : first.from(i);
        }
        Found second =
                first.when().grain() == Grain.DAY && scan.conjunction(first.end()) ? grammar.day(first.end()) : null;
        if (second == null || second.when().grain() != Grain.DAY) {
            return first.from(i);
        }
        return RangeRules.join(first, second, i);
    }

    private @Nullable Found deictic(int i) {
        Entry entry = scan.at(i, Kind.DEICTIC);
        if (entry == null) {
            entry = scan.at(i, Kind.DEICTIC_IN_CONTEXT);
            if (entry == null || !deicticContext(i)) {
                return null;
            }
        }
        int end = i + entry.length();
        int shift = entry.value();
        if (shift == 0 && entry.length() == 1 && noToday(end)) {
            return null;
        }
        boolean bracket = scan.is(end, Token.Kind.OPEN) || scan.is(end, Token.Kind.QUOTE_OPEN);
        int k = bracket ? end + 1 : end;
        Entry weekday = scan.at(k, Kind.WEEKDAY);
        if (weekday == null || scan.conjunction(k) || scan.preposition(k)) {
            return dated(i, end, grammar.clock.day(shift));
        }
        int last = bracket && closes(k + 1) ? k + 2 : k + 1;
        return dated(i, last, agreed(shift, weekday.value()));
    }

    private boolean closes(int i) {
        return scan.is(i, Token.Kind.CLOSE) || scan.is(i, Token.Kind.QUOTE_CLOSE);
    }

    /** A date behind the day says more than the day: أمس الثلاثاء 27 أكتوبر. */
    private Found dated(int i, int end, When when) {
        int k = scan.is(end, Token.Kind.COMMA) ? end + 1 : end;
        boolean joined = scan.conjunction(k) || scan.preposition(k);
        Found date = joined ? null : grammar.date(k);
        if (date == null || date.when().grain() != Grain.DAY) {
            return Found.at(i, end, when);
        }
        When told = date.when();
        Stretch days = told.past();
        return date.from(i).meaning(new When(days, days, Grain.DAY, false, told.yearless(), null));
    }

    private boolean deicticContext(int i) {
        return scan.preposition(i)
                || scan.before(i, Kind.UNIT)
                || scan.before(i, Kind.UNTIL)
                || scan.before(i, Kind.TO)
                || scan.before(i, Kind.BEFORE)
                || scan.before(i, Kind.PART_OF_DAY)
                || scan.conjunction(i) && scan.before(i, Kind.DEICTIC);
    }

    /** اليوم الأول، اليوم الماضي، ذلك اليوم: days, but not today. */
    private boolean noToday(int end) {
        if (scan.before(end, Kind.NOT)) {
            return true;
        }
        boolean ordinal = scan.is(end, Kind.ORDINAL) && scan.definite(end) && !scan.conjunction(end);
        return ordinal || grammar.directions.at(end) != null;
    }

    /** The day that a word and a weekday tell together. Where they disagree, the weekday is right: see {@link Anchor}. */
    private When agreed(int shift, int weekday) {
        LocalDate today = grammar.clock.today();
        return today == null
                ? When.open(Grain.DAY)
                : When.told(Stretch.day(Anchor.day(today, shift, weekday)), Grain.DAY);
    }

    /** سأعود في 15، عدت إلى الحادي والعشرين: a bare number behind a verb of coming and going, at the clause's end. */
    private @Nullable Found motion(int i) {
        int k = scan.is(i, Kind.IN) || scan.is(i, Kind.TO) ? i + 1 : i;
        if (k == i && !scan.withFor(i) || !scan.before(i, Kind.MOTION)) {
            return null;
        }
        Numbers.Count number = grammar.numbers.at(k);
        if (number == null || number.value() < 1 || number.value() > 31 || !scan.clauseEnd(number.end())) {
            return null;
        }
        boolean named = number.digits() || number.definite();
        return named ? Found.at(i, number.end(), grammar.dates().dayOfMonth(number.value(), 0)) : null;
    }
}
