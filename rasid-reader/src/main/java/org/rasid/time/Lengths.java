package org.rasid.time;

import org.jspecify.annotations.Nullable;
import org.rasid.text.Token;

/** Reads lengths of time: خمس سنوات، يومين، بضعة أشهر، الأيام الثلاثة، عامين ونصف العام. */
final class Lengths {
    private final Scan scan;
    private final Numbers numbers;

    Lengths(Scan scan, Numbers numbers) {
        this.scan = scan;
        this.numbers = numbers;
    }

    /** The length that starts at the token; null where there is none. */
    @Nullable
    Length at(int i) {
        Length length = simple(scan.past(i, Kind.ABOUT));
        if (length == null) {
            return null;
        }
        length = length.spanning(i, length.end());
        for (Length more = more(length); more != null; more = more(length)) {
            length = length.plus(more);
        }
        return half(length);
    }

    /** و1 شهر، 21 أيام: a further length of another unit. */
    private @Nullable Length more(Length length) {
        int k = length.end();
        int from = scan.says(k, "و") || scan.is(k, Token.Kind.COMMA) ? k + 1 : k;
        boolean joined = scan.conjunction(k) || from > k;
        if (!joined || length.vague()) {
            return null;
        }
        Length more = counted(scan.says(k, "و") && scan.touches(k + 1) ? k : from);
        return more == null || more.unit() == length.unit() ? null : more;
    }

    private Length half(Length length) {
        int k = length.end();
        if (!scan.is(k, Kind.HALF) || !scan.conjunction(k)) {
            return length;
        }
        Entry unit = scan.at(k + 1, Kind.UNIT);
        boolean same = unit != null && Unit.of(unit.value()) == length.unit();
        return length.andHalf(same ? k + 2 : k + 1);
    }

    private @Nullable Length simple(int i) {
        Entry some = scan.at(i, Kind.SOME);
        if (some != null) {
            return plural(i, i + some.length(), 0);
        }
        Entry few = scan.at(i, Kind.FEW);
        if (few != null) {
            return plural(i, i + 1, few.value());
        }
        if (scan.is(i, Kind.HALF) && scan.is(i + 1, Kind.UNIT)) {
            return halfOf(i);
        }
        Length counted = counted(i);
        return counted != null ? counted : unit(i);
    }

    private @Nullable Length plural(int first, int i, int count) {
        Entry unit = scan.at(i, Kind.UNIT_PLURAL);
        return unit == null ? null : Length.of(first, i + 1, Unit.of(unit.value()), count, scan.definite(i));
    }

    private @Nullable Length halfOf(int i) {
        Entry entry = scan.at(i + 1, Kind.UNIT);
        if (entry == null) {
            return null;
        }
        Unit unit = Unit.of(entry.value());
        return switch (unit) {
            case HOUR -> Length.of(i, i + 2, Unit.MINUTE, 30, false);
            case MONTH -> Length.of(i, i + 2, Unit.DAY, 15, false);
            case YEAR -> Length.of(i, i + 2, Unit.MONTH, 6, false);
            case CENTURY -> Length.of(i, i + 2, Unit.YEAR, 50, false);
            default -> null;
        };
    }

    /** A number and its unit. */
    private @Nullable Length counted(int i) {
        Numbers.Count number = numbers.at(i);
        if (number == null || number.ordinal() || number.value() == 0 || number.value() > 10_000) {
            return null;
        }
        Entry unit = anyUnit(number.end());
        return unit == null
                ? null
                : Length.of(i, number.end() + 1, Unit.of(unit.value()), number.value(), number.definite());
    }

    private @Nullable Entry anyUnit(int i) {
        Entry plural = scan.at(i, Kind.UNIT_PLURAL);
        if (scan.preposition(i) || scan.conjunction(i)) {
            return null;
        }
        return plural != null ? plural : scan.at(i, Kind.UNIT);
    }

    private @Nullable Length unit(int i) {
        Entry dual = scan.at(i, Kind.UNIT_DUAL);
        if (dual != null) {
            return Length.of(i, i + 1, Unit.of(dual.value()), 2, scan.definite(i));
        }
        Entry plural = scan.at(i, Kind.UNIT_PLURAL);
        if (plural != null) {
            return several(i, Unit.of(plural.value()));
        }
        Entry one = scan.at(i, Kind.UNIT);
        if (one == null) {
            return null;
        }
        Entry count = scan.at(i + 1, Kind.CARDINAL);
        int end = count != null && count.value() == 1 ? i + 2 : i + 1;
        return Length.of(i, end, Unit.of(one.value()), 1, scan.definite(i));
    }

    /** الأيام الثلاثة، أيام قليلة، أيام. */
    private Length several(int i, Unit unit) {
        boolean definite = scan.definite(i);
        Numbers.Count number = definite ? numbers.at(i + 1) : null;
        if (number != null && number.definite() && !number.ordinal() && number.value() > 0) {
            return Length.of(i, number.end(), unit, number.value(), true);
        }
        if (scan.is(i + 1, Kind.FEW_BEHIND)) {
            return Length.of(i, i + 2, unit, definite ? 3 : 0, definite);
        }
        return Length.of(i, i + 1, unit, 0, definite);
    }
}
