package org.rasid.time;

import org.jspecify.annotations.Nullable;

/** The rules that read expressions of time, for one report; they call each other through here. */
final class Grammar {
    /** No real expression nests deeper; made-up ones must not exhaust the stack. */
    private static final int DEEPEST = 8;

    final Scan scan;
    final Clock clock;
    final Numbers numbers;
    final Directions directions;
    final Months months;
    final Years years;
    final Lengths lengths;
    private final NumericDates numeric;
    private final DateRules dates;
    private final DayRules days;
    private final UnitRules units;
    private final PartRules parts;
    private final YearRules yearRules;
    private final LengthRules lengthRules;
    private final RangeRules ranges;
    private int depth;
    private int passed;

    Grammar(Scan scan, Clock clock) {
        this.scan = scan;
        this.clock = clock;
        this.numbers = new Numbers(scan);
        this.directions = new Directions(scan);
        this.months = new Months(scan);
        this.years = new Years(scan, numbers, directions);
        this.lengths = new Lengths(scan, numbers);
        this.numeric = new NumericDates(this);
        this.dates = new DateRules(this);
        this.days = new DayRules(this);
        this.units = new UnitRules(this);
        this.parts = new PartRules(this);
        this.yearRules = new YearRules(this);
        this.lengthRules = new LengthRules(this);
        this.ranges = new RangeRules(this);
    }

    /** The expression that starts at the token, ranges included; null where there is none. */
    @Nullable
    Found at(int i) {
        Found single = single(i);
        Found range = ranges.at(i, single);
        return range != null ? range : single;
    }

    /** A rule has seen that nothing up to the token is a time. */
    void pass(int end) {
        passed = Math.max(passed, end);
    }

    /** Up to which token rules have seen that nothing is a time. */
    int passed() {
        return passed;
    }

    /** The expression that starts at the token and is no range. */
    @Nullable
    Found single(int i) {
        if (scan.is(i, Kind.NOT)) {
            return null;
        }
        Found found = day(i);
        if (found == null) {
            found = length(i);
        }
        return found == null ? period(i) : found;
    }

    private @Nullable Found length(int i) {
        if (depth >= DEEPEST) {
            return null;
        }
        depth++;
        Found found = lengthRules.at(i);
        depth--;
        return found;
    }

    /** A day, a date or a month. */
    @Nullable
    Found day(int i) {
        if (depth >= DEEPEST) {
            return null;
        }
        depth++;
        Found found = days.at(i);
        depth--;
        return found == null ? date(i) : found;
    }

    /** A date or a month. */
    @Nullable
    Found date(int i) {
        Found found = numeric.at(i);
        return found == null ? dates.at(i) : found;
    }

    /** A week, month, year, season or a part of one. */
    @Nullable
    Found period(int i) {
        if (depth >= DEEPEST) {
            return null;
        }
        depth++;
        Found found = parts.at(i);
        if (found == null) {
            found = units.at(i);
        }
        depth--;
        return found == null ? yearRules.at(i) : found;
    }

    DateRules dates() {
        return dates;
    }
}
