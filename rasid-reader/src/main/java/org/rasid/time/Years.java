package org.rasid.time;

import org.jspecify.annotations.Nullable;
import org.rasid.text.Token;
import org.rasid.time.Directions.Direction;

/** Reads years: 2015، عام 2015م، 1436هـ، ألفين وثمانية عشر، and those that point: من العام الماضي. */
final class Years {
    private static final int GREGORIAN_ERA = 1;
    private static final int HIJRI_ERA = 2;
    private static final int EARLIEST = 1000;
    private static final int LATEST = 2200;

    /**
     * A year in the text.
     *
     * @param number its number, or how many years from this one if {@code relative}
     * @param relative whether it points from the report's year
     * @param hijri whether the Hijri era follows it
     * @param gregorian whether the Gregorian era follows it
     * @param end the token after its last
     */
    record Year(int number, boolean relative, boolean hijri, boolean gregorian, int end) {}

    private final Scan scan;
    private final Numbers numbers;
    private final Directions directions;

    Years(Scan scan, Numbers numbers, Directions directions) {
        this.scan = scan;
        this.numbers = numbers;
        this.directions = directions;
    }

    /** The year behind a month or a season: [من] [عام] 2015. */
    @Nullable
    Year behind(int i) {
        int k = scan.is(i, Kind.FROM) || scan.is(i, Token.Kind.COMMA) || separator(i) ? i + 1 : i;
        Year pointing = pointing(k);
        if (pointing != null) {
            return scan.is(i, Token.Kind.COMMA) ? null : pointing;
        }
        boolean said = word(k);
        Year year = said ? said(k + 1, EARLIEST) : number(k);
        if (year == null || k > i && scan.is(i, Token.Kind.COMMA) && scan.is(year.end(), Kind.COUNTED)) {
            return null;
        }
        return year;
    }

    /** العام الماضي، هذا العام. */
    @Nullable
    Year pointing(int i) {
        if (scan.is(i, Kind.THIS_BEFORE) && word(i + 1) && scan.definite(i + 1)) {
            return new Year(0, true, false, false, i + 2);
        }
        if (!word(i) || !scan.definite(i)) {
            return null;
        }
        Direction direction = directions.at(i + 1);
        return direction == null || direction.shift() == Directions.SAME
                ? null
                : new Year(direction.shift(), true, false, false, direction.end());
    }

    /** Whether the token is عام or سنة. */
    boolean word(int i) {
        Entry entry = scan.at(i, Kind.UNIT);
        return entry != null && Unit.of(entry.value()) == Unit.YEAR;
    }

    /** The year's number, of four digits or in words, with its era. */
    @Nullable
    Year number(int i) {
        return number(i, EARLIEST);
    }

    /** The year behind عام: its number, or the two pairs of figures that it is spoken as, تسعة عشر تسعة وتسعون. */
    @Nullable
    Year said(int i, int least) {
        Numbers.Count first = numbers.at(i);
        boolean teens = first != null && first.value() >= 13 && first.value() <= 20;
        Numbers.Count second = teens && first != null ? numbers.at(first.end()) : null;
        boolean pairs = second != null && !second.digits() && second.value() >= 10 && second.value() <= 99;
        if (first == null || second == null || !pairs || first.digits() || scan.conjunction(first.end())) {
            return number(i, least);
        }
        return new Year(first.value() * 100 + second.value(), false, false, false, second.end());
    }

    /** The same from a smallest number on. */
    @Nullable
    Year number(int i, int least) {
        Numbers.Count number = numbers.at(i);
        if (number == null
                || number.ordinal()
                || number.definite() && !number.digits()
                || number.value() < least
                || number.value() > LATEST) {
            return null;
        }
        int era = era(number.end());
        if (era > HIJRI_ERA) {
            return null;
        }
        int end = era == 0 ? number.end() : number.end() + 1;
        boolean hijri = era == HIJRI_ERA && Hijri.isYear(number.value());
        return new Year(number.value(), false, hijri, era == GREGORIAN_ERA, end);
    }

    /** The era that the token names; 0 where it names none. */
    int era(int i) {
        Entry era = scan.at(i, Kind.ERA);
        return era == null || scan.conjunction(i) ? 0 : era.value();
    }

    private boolean separator(int i) {
        return scan.is(i, Token.Kind.DASH) || scan.says(i, "/");
    }
}
