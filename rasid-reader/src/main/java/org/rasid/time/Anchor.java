package org.rasid.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rasid.text.Token;

/**
 * Finds the day on which a report was written. Papers print agency reports a day or more later and leave their "today"
 * as it was; where the report names the weekday beside it (اليوم الاثنين، أمس (السبت)), or is dated in both calendars,
 * that tells the day. All relative times of the report count from it: a report has one clock.
 */
final class Anchor {
    /** A report is not printed later than so many days after it was written. */
    private static final int LATEST = 4;

    private Anchor() {}

    /**
     * The day that a word and a weekday tell together: the last such weekday that the word allows, or the next day
     * where the paper came out the evening before.
     */
    static LocalDate day(LocalDate today, int shift, int weekday) {
        LocalDate meant = today.plusDays(shift);
        LocalDate last = meant.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(weekday)));
        return meant.minusDays(6).equals(last) ? last.plusDays(7) : last;
    }

    /** The day on which the report was written: what most of its words agree on, else the later one. */
    static @Nullable LocalDate written(Scan scan, Clock published) {
        LocalDate day = published.today();
        if (day == null) {
            return null;
        }
        Map<LocalDate, Integer> votes = new TreeMap<>();
        for (int i = 0; i < scan.end(); i++) {
            LocalDate vote = vote(scan, i, day);
            if (vote != null && !vote.isAfter(day.plusDays(1)) && !vote.isBefore(day.minusDays(LATEST))) {
                votes.merge(vote, 1, Integer::sum);
            }
        }
        LocalDate best = day;
        int most = 0;
        for (Map.Entry<LocalDate, Integer> vote : votes.entrySet()) {
            if (vote.getValue() >= most) {
                best = vote.getKey();
                most = vote.getValue();
            }
        }
        return best;
    }

    private static @Nullable LocalDate vote(Scan scan, int i, LocalDate day) {
        Entry deictic = scan.at(i, Kind.DEICTIC);
        if (deictic == null) {
            return scan.is(i, Kind.EQUALS) ? dateline(scan, i, day) : null;
        }
        int k = i + deictic.length();
        Entry weekday = scan.at(scan.is(k, Token.Kind.OPEN) ? k + 1 : k, Kind.WEEKDAY);
        return weekday == null
                ? null
                : day(day, deictic.value(), weekday.value()).minusDays(deictic.value());
    }

    /** A Hijri date and its twin within the first words. */
    private static @Nullable LocalDate dateline(Scan scan, int i, LocalDate day) {
        if (i > 60 || !scan.before(i, Kind.ERA)) {
            return null;
        }
        Found date = new Grammar(scan, new Clock(day, DayOfWeek.SUNDAY, DayOfWeek.SATURDAY)).date(i + 1);
        return date == null ? null : date.when().from();
    }
}
