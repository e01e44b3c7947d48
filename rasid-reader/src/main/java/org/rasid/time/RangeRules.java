package org.rasid.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rasid.text.Token;
import org.rasid.time.When.Grain;

/**
 * Reads times from one to another: من 12 إلى 15 مارس، بين 3 و7 مايو، 12-15 مارس، من 2014 إلى 2018، بين 4 سبتمبر و8
 * سبتمبر، الجمعة والسبت، سبتمبر أو أكتوبر المقبلين. Both ends belong to it.
 */
final class RangeRules {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final Grammar grammar;
    private final Scan scan;

    RangeRules(Grammar grammar) {
        this.grammar = grammar;
        this.scan = grammar.scan;
    }

    /**
     * The range that starts at the token; null where none does.
     *
     * @param first the time that starts there and is no range
     */
    @Nullable
    Found at(int i, @Nullable Found first) {
        if (scan.is(i, Kind.NOT)) {
            return null;
        }
        Found years = years(i);
        if (years != null) {
            return years;
        }
        Found days = days(i);
        return days == null ? pair(i, first) : days;
    }

    /** 2014-2016, من 2014 إلى 2018, بين 2006 و2013. */
    private @Nullable Found years(int i) {
        int from = year(i);
        if (from < 0) {
            return null;
        }
        int end = numberEnd(i);
        int link = link(end, scan.before(i, Kind.BETWEEN));
        if (link < 0) {
            return null;
        }
        int to = year(link);
        boolean dash = scan.is(end, Token.Kind.DASH);
        boolean told = dash || scan.before(i, Kind.FROM) || scan.before(i, Kind.BETWEEN) || scan.before(i, Kind.UNIT);
        if (to <= from || !told || scan.is(numberEnd(link), Kind.COUNTED)) {
            return null;
        }
        int last = grammar.years.era(numberEnd(link)) == 1 ? numberEnd(link) + 1 : numberEnd(link);
        return Found.at(i, last, When.fixed(Stretch.years(from, to), Grain.OTHER));
    }

    private int year(int i) {
        Numbers.Count number = grammar.numbers.at(i);
        boolean year = number != null && number.value() >= FIRST_YEAR && number.value() <= LAST_YEAR;
        return year && number != null ? number.value() : -1;
    }

    private int numberEnd(int i) {
        Numbers.Count number = grammar.numbers.at(i);
        return number == null ? i : number.end();
    }

    /** A number, and a day that names its month behind it: 12-15 مارس. */
    private @Nullable Found days(int i) {
        Numbers.Count day = grammar.numbers.at(i);
        if (day == null || day.value() < 1 || day.value() > 31 || !day.digits() && !day.ordinal()) {
            return null;
        }
        int link = link(day.end(), true);
        Found to = link < 0 ? null : grammar.date(link);
        if (to == null || to.when().grain() != Grain.DAY || scan.is(link, Kind.UNIT)) {
            return null;
        }
        int number = day.value();
        if (!later(to.when().past(), number)) {
            return null;
        }
        return to.from(i).meaning(to.when().map(last -> since(last, number), Grain.OTHER));
    }

    private static boolean later(Stretch days, int day) {
        LocalDate to = days.to();
        return to != null && day < to.getDayOfMonth();
    }

    private static Stretch since(Stretch days, int day) {
        LocalDate to = days.to();
        return to == null ? days : new Stretch(to.withDayOfMonth(day), to);
    }

    /** Two whole times: من 7 تموز الماضي، وحتى الخامس من الشهر الجاري. */
    private @Nullable Found pair(int i, @Nullable Found first) {
        if (first == null || first.when().grain() == Grain.OTHER || first.bound() != TimeExpression.Bound.AT) {
            return null;
        }
        boolean and = scan.before(i, Kind.BETWEEN) || neighbours(first) || night(first);
        boolean dash = scan.is(first.end(), Token.Kind.DASH) || scan.says(first.end(), "/");
        boolean open = scan.before(i, Kind.FROM)
                || scan.before(i, Kind.SINCE)
                || first.when().grain() == Grain.DAY;
        int link = night(first) ? first.end() : link(first.end(), and);
        if (link < 0 && and && scan.is(first.end(), Kind.OR)) {
            link = scan.past(first.end(), Kind.OR);
        }
        if (link < 0 || !and && !dash && !open) {
            return null;
        }
        Found last = grammar.single(link);
        boolean relative =
                last != null && (first.when().relative() || last.when().relative());
        if (last == null
                || dash && relative && !neighbours(first)
                || last.when().grain() == Grain.OTHER
                || !fits(first, last, and && !dash)) {
            return null;
        }
        return join(first, last, i);
    }

    /** Weekdays and months may be joined by و alone, if the second is the next one. */
    private boolean neighbours(Found first) {
        return scan.is(first.end() - 1, Kind.WEEKDAY) || first.when().grain() == Grain.MONTH;
    }

    /** ليل الأربعاء الخميس: the night between two days. */
    private boolean night(Found first) {
        return scan.is(first.first(), Kind.PART_OF_DAY)
                && scan.is(first.end() - 1, Kind.WEEKDAY)
                && scan.is(first.end(), Kind.WEEKDAY)
                && !scan.conjunction(first.end());
    }

    private boolean fits(Found first, Found last, boolean next) {
        Grain one = first.when().grain();
        Grain two = last.when().grain();
        if (one != two) {
            return one == Grain.DAY || two == Grain.DAY;
        }
        if (!next || scan.before(first.first(), Kind.BETWEEN) || scan.before(first.first(), Kind.FROM)) {
            return true;
        }
        LocalDate end = first.when().to();
        LocalDate begin = last.when().from();
        return end != null && begin != null && Math.floorMod(begin.toEpochDay() - end.toEpochDay(), period(one)) == 1;
    }

    private static int period(Grain grain) {
        return grain == Grain.DAY ? 7 : Integer.MAX_VALUE;
    }

    /** From the first of the first to the last of the last; the first one's year follows the last one's. */
    static Found join(Found first, Found last, int from) {
        When one = first.when();
        When two = last.when();
        boolean days = one.grain() == Grain.DAY;
        When when = new When(
                join(one.past(), two.past(), days),
                join(one.later(), two.later(), days),
                Grain.OTHER,
                one.relative() || two.relative(),
                one.yearless() || two.yearless(),
                null);
        return Found.at(from, last.end(), when);
    }

    private static Stretch join(Stretch first, Stretch last, boolean days) {
        LocalDate from = first.from();
        LocalDate to = last.to();
        if (from == null || to == null || !from.isAfter(to)) {
            return new Stretch(from, to);
        }
        boolean week = days && from.toEpochDay() - to.toEpochDay() < 7;
        LocalDate back = week ? from.minusWeeks(1) : from.minusYears(from.getYear() - to.getYear());
        return new Stretch(back.isAfter(to) ? back.minusYears(1) : back, to);
    }

    /** Where the second time starts behind إلى, حتى, a dash, or و; -1 where none of them stands here. */
    private int link(int i, boolean and) {
        int k = scan.is(i, Token.Kind.COMMA) ? i + 1 : i;
        if (scan.is(k, Kind.TO)) {
            int to = scan.past(k, Kind.TO);
            return scan.is(to, Kind.UNIT) && !scan.definite(to) && !scan.known(to + 1) && scan.number(to + 1) < 0
                    ? -1
                    : to;
        }
        if (k > i) {
            return -1;
        }
        if (scan.is(i, Token.Kind.DASH) || scan.says(i, "/") && scan.is(i + 1, Kind.WEEKDAY)) {
            return i + 1;
        }
        if (!and) {
            return -1;
        }
        boolean apart = scan.says(i, "و") && !scan.touches(i + 1);
        return apart ? i + 1 : scan.conjunction(i) || scan.says(i, "و") || scan.says(i, "وال") ? i : -1;
    }
}
