package org.rasid.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rasid.time.TimeExpression.Bound;
import org.rasid.time.When.Grain;

/**
 * Reads lengths that a word before them makes a time: قبل يومين، بعد ثلاثة أيام، منذ أسبوع، خلال ستة أشهر، في غضون شهر،
 * لمدة خمس سنوات، عام من الآن. A length that counts from something else than the report (بعد يوم من زيارته) names no
 * day.
 */
final class LengthRules {
    private final Grammar grammar;
    private final Scan scan;
    private final Clock clock;

    LengthRules(Grammar grammar) {
        this.grammar = grammar;
        this.scan = grammar.scan;
        this.clock = grammar.clock;
    }

    @Nullable
    Found at(int i) {
        if (scan.is(i, Kind.BEFORE)) {
            return ago(i, length(i, Kind.BEFORE));
        }
        if (scan.is(i, Kind.AFTER) && !scan.before(i, Kind.UNIT)) {
            return hence(i, length(i, Kind.AFTER));
        }
        if (scan.is(i, Kind.SINCE)) {
            return since(i, length(i, Kind.SINCE));
        }
        if (scan.is(i, Kind.LONGEST)) {
            return by(length(i, Kind.LONGEST));
        }
        if (scan.is(i, Kind.BY)) {
            return by(length(i, Kind.BY));
        }
        if (scan.is(i, Kind.WITHIN)) {
            return within(length(i, Kind.WITHIN));
        }
        if (scan.is(i, Kind.FOR)) {
            return lasting(length(i, Kind.FOR));
        }
        return scan.withFor(i) ? lastingFor(i) : fromNow(i);
    }

    /** The length behind the word; none where a year or a direction makes it something else. */
    private @Nullable Length length(int i, Kind kind) {
        int k = scan.past(i, kind);
        if (scan.conjunction(k) || scan.preposition(k)) {
            return null;
        }
        Length length = grammar.lengths.at(k);
        if (length == null || length.count() == 1 && !lengthOfOne(k, length)) {
            return null;
        }
        return grammar.directions.at(length.end()) != null ? null : length;
    }

    /** شهر is a month long, but not in شهر مايو, nor يوم in يوم الاثنين, nor عقد, which is "to hold", too. */
    private boolean lengthOfOne(int i, Length length) {
        boolean counted = length.end() > i + 1;
        boolean other = grammar.years.number(i + 1) != null || grammar.months.at(i) != null || grammar.day(i) != null;
        return !length.definite() && !other && (counted || length.unit() != Unit.DECADE);
    }

    private static @Nullable String iso(Length length) {
        return length.vague() ? null : length.iso();
    }

    /** Of one unit the day is exact; of more, months are told by the month and years by the year. */
    private @Nullable Found ago(int i, @Nullable Length length) {
        if (length == null || length.definite()) {
            return null;
        }
        LocalDate today = clock.today();
        int end = scan.past(length.end(), Kind.FROM_NOW);
        if (today == null || end == length.end() && scan.is(end, Kind.FROM)) {
            return Found.at(i, end, When.open(Grain.OTHER).lasting(iso(length)));
        }
        return Found.at(i, end, When.told(ago(length, today), Grain.OTHER).lasting(iso(length)));
    }

    private static Stretch ago(Length length, LocalDate today) {
        if (length.vague()) {
            return switch (length.unit()) {
                case MINUTE, HOUR -> Stretch.day(today);
                case DAY -> new Stretch(today.minusDays(7), today.minusDays(1));
                default -> Stretch.OPEN;
            };
        }
        LocalDate day = length.before(today);
        boolean mixed = length.months() > 0 && length.days() > 0;
        if (mixed || length.unit().compareTo(Unit.WEEK) <= 0 || length.unit() == Unit.MONTH && length.count() == 1) {
            return Stretch.day(day);
        }
        boolean years = length.unit() == Unit.YEAR && length.count() > 1 && length.months() % 12 == 0;
        return years || length.unit().compareTo(Unit.YEAR) > 0
                ? Stretch.years(day.getYear(), day.getYear())
                : Stretch.month(day);
    }

    private @Nullable Found hence(int i, @Nullable Length length) {
        if (length == null || length.definite()) {
            return null;
        }
        LocalDate today = clock.today();
        int end = scan.past(length.end(), Kind.FROM_NOW);
        boolean elsewhere = end == length.end() && (scan.is(end, Kind.FROM) || scan.is(end, Kind.IN));
        if (today == null || elsewhere) {
            return Found.at(i, end, When.open(Grain.OTHER).lasting(iso(length)));
        }
        return Found.at(i, end, When.told(hence(length, today), Grain.OTHER).lasting(iso(length)));
    }

    private static Stretch hence(Length length, LocalDate today) {
        if (length.vague()) {
            return switch (length.unit()) {
                case MINUTE, HOUR -> Stretch.day(today);
                case DAY -> new Stretch(today.plusDays(1), today.plusDays(7));
                default -> Stretch.OPEN;
            };
        }
        return Stretch.day(length.after(today));
    }

    /** منذ أسبوع is from then to the report's day; since when منذ سنوات is, nobody knows. */
    private @Nullable Found since(int i, @Nullable Length length) {
        if (length == null) {
            return null;
        }
        if (scan.is(length.end(), Kind.FROM_NOW)) {
            return ago(i, length);
        }
        LocalDate today = clock.today();
        LocalDate from = today == null || length.vague() ? null : length.before(today);
        When when = When.told(new Stretch(from, today), Grain.OTHER).lasting(iso(length));
        return Found.at(length.first(), length.end(), when).bound(Bound.SINCE);
    }

    /** خلال ستة أشهر looks back where something happened and ahead where something is due. */
    private @Nullable Found within(@Nullable Length length) {
        if (length == null || length.definite()) {
            return null;
        }
        LocalDate today = clock.today();
        if (today == null) {
            return Found.at(length.first(), length.end(), When.open(Grain.OTHER).lasting(iso(length)))
                    .bound(Bound.UNTIL);
        }
        When when = new When(back(length, today), ahead(length, today), Grain.OTHER, true, false, iso(length));
        return Found.at(length.first(), length.end(), when).bound(Bound.UNTIL);
    }

    private @Nullable Found by(@Nullable Length length) {
        if (length == null) {
            return null;
        }
        LocalDate today = clock.today();
        When when = today == null ? When.open(Grain.OTHER) : When.told(ahead(length, today), Grain.OTHER);
        return Found.at(length.first(), length.end(), when.lasting(iso(length))).bound(Bound.UNTIL);
    }

    private static Stretch back(Length length, LocalDate today) {
        if (length.vague()) {
            return length.unit() == Unit.DAY
                    ? new Stretch(today.minusDays(7), today)
                    : length.unit().compareTo(Unit.DAY) < 0 ? Stretch.day(today) : new Stretch(null, today);
        }
        return new Stretch(length.before(today), today);
    }

    private static Stretch ahead(Length length, LocalDate today) {
        if (length.vague()) {
            return length.unit() == Unit.DAY
                    ? new Stretch(today, today.plusDays(7))
                    : length.unit().compareTo(Unit.DAY) < 0 ? Stretch.day(today) : new Stretch(today, null);
        }
        return new Stretch(today, length.after(today));
    }

    private @Nullable Found lasting(@Nullable Length length) {
        if (length == null || length.vague() || length.unit() == Unit.MINUTE) {
            return null;
        }
        When when = new When(Stretch.OPEN, Stretch.OPEN, Grain.OTHER, false, false, length.iso());
        return Found.at(length.first(), length.end(), when).bound(Bound.FOR);
    }

    /** لثلاثة أيام، ليومين: more than one, since ليوم and لعام say other things too. */
    private @Nullable Found lastingFor(int i) {
        Length length = grammar.lengths.at(i);
        return length == null || length.count() < 2 || length.definite() ? null : lasting(length);
    }

    /** 2 سنة و1 شهر من الآن: back for what was, ahead for what will be. */
    private @Nullable Found fromNow(int i) {
        Length length = scan.known(i) || scan.number(i) >= 0 ? grammar.lengths.at(i) : null;
        LocalDate today = clock.today();
        if (length == null || today == null || length.vague() || !scan.is(length.end(), Kind.FROM_NOW)) {
            return null;
        }
        Stretch back = Stretch.day(length.before(today));
        Stretch ahead = Stretch.day(length.after(today));
        When when = new When(back, ahead, Grain.OTHER, true, false, length.iso());
        return Found.at(i, scan.past(length.end(), Kind.FROM_NOW), when);
    }
}
