package org.rasid.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rasid.text.Token;
import org.rasid.time.When.Grain;
import org.rasid.time.Years.Year;

/**
 * Reads years and decades: عام 2017، العام 2013، عامي 2012 و2013، في 2012، منذ 2014، 1437هـ، تسعينيات القرن الماضي. Four
 * digits without a word of time before them stay numbers.
 */
final class YearRules {
    private static final int FIRST = 1900;
    private static final int LAST = 2100;
    private static final int SMALLEST = 100;

    private static final Kind[] BEFORE_A_YEAR = {
        Kind.IN, Kind.SINCE, Kind.UNTIL, Kind.WITHIN, Kind.BEFORE, Kind.AFTER, Kind.PART, Kind.SEASON, Kind.BETWEEN
    };

    private final Grammar grammar;
    private final Scan scan;

    YearRules(Grammar grammar) {
        this.grammar = grammar;
        this.scan = grammar.scan;
    }

    @Nullable
    Found at(int i) {
        Entry decade = scan.at(i, Kind.DECADE);
        if (decade != null) {
            return decade(i, decade);
        }
        Found century = ofCenturies(i);
        if (century != null) {
            return century;
        }
        if (scan.is(i, Kind.YEARS)) {
            Found years = years(i);
            if (years != null) {
                return years;
            }
        }
        if (grammar.years.word(i)) {
            return saidYear(i);
        }
        return scan.inside(i) && digits(i) ? bareYear(i) : words(i);
    }

    private boolean digits(int i) {
        return scan.is(i, Token.Kind.NUMBER) || scan.is(i + 1, Token.Kind.NUMBER) && scan.touches(i + 1);
    }

    private @Nullable Found saidYear(int i) {
        Year year = grammar.years.said(i + 1, SMALLEST);
        if (year == null || scan.before(i, Kind.GENERAL) || scan.is(i + 1, Kind.TWO_DAYS)) {
            return null;
        }
        boolean counted = scan.is(year.end(), Kind.COUNTED) && scan.preposition(i) && year.number() < 1000;
        return counted ? null : Found.at(i, year.end(), meaning(year, true));
    }

    /** A year of the Hijri calendar where its era follows, or where عام introduces one of the last centuries. */
    private static When meaning(Year year, boolean said) {
        boolean hijri = year.hijri() || said && !year.gregorian() && year.number() >= 1380 && year.number() <= 1460;
        if (hijri && Hijri.isYear(year.number())) {
            return When.fixed(Hijri.year(year.number()), Grain.YEAR);
        }
        return When.fixed(Stretch.years(year.number(), year.number()), Grain.YEAR);
    }

    private @Nullable Found years(int i) {
        Year first = grammar.years.number(i + 1);
        if (first == null) {
            return null;
        }
        boolean and = scan.conjunction(first.end()) || scan.says(first.end(), "و");
        Year last = and || scan.is(first.end(), Token.Kind.DASH) ? grammar.years.number(first.end() + 1) : null;
        if (last == null && and) {
            last = grammar.years.number(first.end());
        }
        if (last == null || last.number() < first.number()) {
            return Found.at(i, first.end(), meaning(first, true));
        }
        return Found.at(i, last.end(), When.fixed(Stretch.years(first.number(), last.number()), Grain.OTHER));
    }

    private @Nullable Found bareYear(int i) {
        Year year = grammar.years.number(i);
        if (year == null) {
            return null;
        }
        if (year.hijri() || year.gregorian()) {
            return Found.at(i, year.end(), meaning(year, false));
        }
        boolean inRange = year.number() >= FIRST && year.number() <= LAST;
        return inRange && (dated(i, year) || chronicle(i, year)) ? Found.at(i, year.end(), meaning(year, false)) : null;
    }

    /** A word of time before it, and nothing behind it that it counts. */
    private boolean dated(int i, Year year) {
        if (scan.is(year.end(), Kind.COUNTED) || scan.is(year.end(), Kind.UNIT)) {
            return false;
        }
        if (year.number() % 100 == 0 && !scan.clauseEnd(year.end())) {
            return false;
        }
        for (Kind kind : BEFORE_A_YEAR) {
            if (scan.before(i, kind)) {
                return true;
            }
        }
        return scan.before(i, Kind.NAMED);
    }

    /** 1990 - الغزو العراقي للكويت: a line of a chronicle. */
    private boolean chronicle(int i, Year year) {
        boolean lineStart = !scan.inside(i - 1);
        return lineStart && (scan.is(year.end(), Token.Kind.DASH) || scan.is(year.end(), Token.Kind.COLON));
    }

    /** A year of words alone needs في before it and the clause's end behind it: في ألف وسبعمائة وتسعة وثمانين. */
    private @Nullable Found words(int i) {
        Entry thousands = scan.at(i, Kind.CARDINAL);
        if (thousands != null
                && thousands.value() == 2000
                && scan.token(i).folded().startsWith("ال")) {
            return theTwoThousands(i);
        }
        Year year = grammar.years.number(i);
        boolean whole = year != null && year.number() % 100 != 0 && scan.clauseEnd(year.end());
        boolean told = scan.before(i, Kind.IN) || scan.before(i, Kind.SINCE) || scan.before(i, Kind.FROM);
        boolean after = scan.before(i, Kind.UNTIL) || scan.before(i, Kind.TO) || scan.before(i, Kind.HALF);
        return year != null && whole && (told || after) ? Found.at(i, year.end(), meaning(year, false)) : null;
    }

    /** في الألفين: in the decade from 2000 on. */
    private @Nullable Found theTwoThousands(int i) {
        boolean decade = scan.token(i).folded().startsWith("الا") && scan.before(i, Kind.IN) && scan.clauseEnd(i + 1);
        return decade ? Found.at(i, i + 1, When.fixed(Stretch.years(2000, 2009), Grain.OTHER)) : null;
    }

    private Found decade(int i, Entry entry) {
        LocalDate today = grammar.clock.today();
        int now = today == null ? 2000 : today.getYear();
        int first = now / 100 * 100 + entry.value();
        int behind = i + entry.length();
        int end = century(behind);
        if (first > now + 5 || end > behind && entry.value() > 0) {
            first = end > behind ? now / 100 * 100 - 100 + entry.value() : first - 100;
        }
        return Found.at(i, end, When.fixed(Stretch.years(first, first + 9), Grain.OTHER));
    }

    /** القرن التاسع عشر، القرن الـ18. */
    private @Nullable Found ofCenturies(int i) {
        Entry unit = scan.at(i, Kind.UNIT);
        Numbers.Count nth = unit == null || !scan.definite(i) ? null : grammar.numbers.at(i + 1);
        if (unit == null || nth == null || Unit.of(unit.value()) != Unit.CENTURY) {
            return null;
        }
        boolean named = nth.definite() && nth.value() > 0 && nth.value() <= 21;
        int first = nth.value() * 100 - 99;
        return named ? Found.at(i, nth.end(), When.fixed(Stretch.years(first, first + 99), Grain.OTHER)) : null;
    }

    /** Behind القرن الماضي; {@code i} where it does not follow. */
    private int century(int i) {
        int k = scan.is(i, Kind.FROM) ? i + 1 : i;
        Entry unit = scan.at(k, Kind.UNIT);
        if (unit == null || Unit.of(unit.value()) != Unit.CENTURY || !scan.is(k + 1, Kind.PAST)) {
            return i;
        }
        return k + 2;
    }
}
