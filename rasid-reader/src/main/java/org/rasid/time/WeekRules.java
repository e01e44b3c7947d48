package org.rasid.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rasid.time.When.Grain;

/** Reads the days that are told behind their week: الأسبوع المقبل يوم الجمعة، الأسبوع الماضي بين الجمعة والأحد. */
final class WeekRules {
    private final Grammar grammar;
    private final Scan scan;

    WeekRules(Grammar grammar) {
        this.grammar = grammar;
        this.scan = grammar.scan;
    }

    /** The week, or its days where they stand behind it. */
    Found at(int i, int end, When week) {
        LocalDate from = week.from();
        Found days = from == null ? null : days(i, end, from);
        return days == null ? Found.at(i, end, week) : days;
    }

    private @Nullable Found days(int i, int end, LocalDate week) {
        boolean range = scan.is(end, Kind.BETWEEN) || scan.is(end, Kind.FROM);
        int k = scan.past(range ? end + 1 : end, Kind.UNIT);
        Entry day = scan.at(k, Kind.WEEKDAY);
        if (day == null || grammar.directions.at(k + 1) != null) {
            return null;
        }
        LocalDate first = grammar.clock.inWeek(week, day.value());
        if (!range) {
            boolean joined = scan.conjunction(k) || scan.preposition(k);
            return joined ? null : Found.at(i, k + 1, When.told(Stretch.day(first), Grain.DAY));
        }
        boolean to = scan.is(k + 1, Kind.TO);
        int l = to ? scan.past(k + 1, Kind.TO) : k + 1;
        Entry other = scan.at(l, Kind.WEEKDAY);
        if (other == null || !to && !scan.conjunction(l)) {
            return null;
        }
        LocalDate last = grammar.clock.inWeek(week, other.value());
        last = last.isBefore(first) ? last.plusWeeks(1) : last;
        return Found.at(i, l + 1, When.told(new Stretch(first, last), Grain.OTHER));
    }
}
