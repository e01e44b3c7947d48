package org.rasid.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rasid.time.Directions.Direction;
import org.rasid.time.When.Grain;

/**
 * Reads units that point: الأسبوع الماضي، هذا العام، الأيام الثلاثة المقبلة، العامين الماضيين، آخر 3 سنوات، بقية الشهر.
 * One week, month or year is the one of the calendar, several run up to the report's day or from it.
 */
final class UnitRules {
    private final Grammar grammar;
    private final Scan scan;
    private final Clock clock;
    private final WeekRules weeks;

    UnitRules(Grammar grammar) {
        this.grammar = grammar;
        this.scan = grammar.scan;
        this.clock = grammar.clock;
        this.weeks = new WeekRules(grammar);
    }

    @Nullable
    Found at(int i) {
        if (scan.is(i, Kind.THIS_BEFORE)) {
            return these(i);
        }
        if (scan.is(i, Kind.REST)) {
            return rest(i, scan.past(i, Kind.REST));
        }
        if (scan.is(i, Kind.LATER_IN)) {
            return laterIn(i, scan.past(i, Kind.LATER_IN));
        }
        Found one = one(i);
        if (one != null) {
            return one;
        }
        if (scan.is(i, Kind.LAST) && !scan.definite(i)) {
            return last(i, grammar.lengths.at(i + 1));
        }
        Length length = several(i);
        Direction direction = length == null ? null : grammar.directions.at(length.end());
        return direction == null ? null : several(i, length, direction);
    }

    /** آخر 3 سنوات, but not آخر يوم, which is the last day of something. */
    private @Nullable Found last(int i, @Nullable Length length) {
        boolean one = length != null && (length.count() == 1 || length.definite());
        return one ? null : several(i, length, new Direction(-1, i));
    }

    /** More than one of a unit: الأربعة الأشهر، الأسبوعين. */
    private @Nullable Length several(int i) {
        Length length = grammar.lengths.at(i);
        return length == null || length.count() == 1 || scan.is(i, Kind.ABOUT) ? null : length;
    }

    private @Nullable Unit unit(int i) {
        Entry unit = scan.at(i, Kind.UNIT);
        return unit == null || !scan.definite(i) ? null : Unit.of(unit.value());
    }

    /** هذا الأسبوع runs to the report's day if it is told, and to its own end if it is planned. */
    private @Nullable Found these(int i) {
        Unit unit = unit(i + 1);
        if (unit == null || unit.compareTo(Unit.DAY) < 0) {
            return null;
        }
        When when = clock.unit(unit, 0);
        return unit == Unit.WEEK ? weeks.at(i, i + 2, when) : Found.at(i, i + 2, when);
    }

    private @Nullable Found one(int i) {
        Unit unit = unit(i);
        Direction direction = unit == null ? null : grammar.directions.at(i + 1);
        if (unit == null || direction == null || unit == Unit.YEAR && scan.before(i, Kind.GENERAL)) {
            return null;
        }
        if (direction.shift() == Directions.SAME) {
            return Found.at(i, direction.end(), When.open(Grain.OTHER));
        }
        if (unit == Unit.MINUTE || unit == Unit.HOUR) {
            return null;
        }
        if (unit == Unit.DECADE) {
            return several(i, Length.of(i, i + 1, unit, 1, true), direction);
        }
        if (unit == Unit.DAY) {
            return Found.at(i, direction.end(), clock.next(direction.shift()));
        }
        When when = clock.unit(unit, direction.shift());
        return unit == Unit.WEEK ? weeks.at(i, direction.end(), when) : Found.at(i, direction.end(), when);
    }

    private @Nullable Found several(int i, @Nullable Length length, Direction direction) {
        LocalDate today = clock.today();
        if (length == null || length.unit() == Unit.MINUTE) {
            return null;
        }
        int end = Math.max(direction.end(), length.end());
        if (direction.shift() == Directions.SAME || today == null || direction.shift() == 0) {
            return Found.at(i, end, When.open(Grain.OTHER).lasting(iso(length)));
        }
        Stretch days = direction.shift() < 0 ? before(length, today) : after(length, today);
        return Found.at(i, end, When.told(days, Grain.OTHER).lasting(iso(length)));
    }

    private static @Nullable String iso(Length length) {
        return length.vague() ? null : length.iso();
    }

    /** Some days are a week; some hours a day; how many some years are, nobody knows. */
    private static Stretch before(Length length, LocalDate today) {
        if (!length.vague()) {
            LocalDate from = length.before(today);
            return new Stretch(from.equals(today) ? today.minusDays(1) : from, today);
        }
        return switch (length.unit()) {
            case MINUTE, HOUR -> new Stretch(today.minusDays(1), today);
            case DAY -> new Stretch(today.minusDays(7), today);
            default -> new Stretch(null, today);
        };
    }

    private static Stretch after(Length length, LocalDate today) {
        if (!length.vague()) {
            boolean hours = length.unit().compareTo(Unit.DAY) < 0;
            LocalDate to = length.after(today);
            return new Stretch(hours ? today : today.plusDays(1), hours && to.equals(today) ? today.plusDays(1) : to);
        }
        return switch (length.unit()) {
            case MINUTE, HOUR -> new Stretch(today, today.plusDays(1));
            case DAY -> new Stretch(today.plusDays(1), today.plusDays(7));
            default -> new Stretch(today, null);
        };
    }

    /** From the report's day to the end of its week, month or year. */
    private @Nullable Found rest(int i, int k) {
        int at = scan.is(k, Kind.THIS_BEFORE) ? k + 1 : k;
        Entry mine = scan.at(at, Kind.UNIT_MINE);
        Entry entry = mine == null ? scan.at(at, Kind.UNIT) : mine;
        LocalDate today = clock.today();
        if (entry == null || today == null || Unit.of(entry.value()).compareTo(Unit.DAY) <= 0) {
            return null;
        }
        LocalDate to = clock.unit(Unit.of(entry.value()), 0).to();
        return Found.at(i, at + 1, When.told(new Stretch(today, to), Grain.OTHER));
    }

    /** Later this month is its second half, or what is left of it. */
    private @Nullable Found laterIn(int i, int k) {
        Found whole = grammar.period(k);
        LocalDate today = clock.today();
        if (whole == null || today == null || !whole.when().past().known()) {
            return null;
        }
        Stretch half = Cuts.share(whole.when().past(), 2, 2);
        LocalDate from = half.from();
        boolean passed = from != null && from.isBefore(today);
        Stretch left = passed ? new Stretch(today, half.to()) : half;
        return Found.at(i, whole.end(), When.told(left, Grain.OTHER));
    }
}
