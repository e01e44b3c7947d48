package org.rasid.record.world;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Finding;
import org.rasid.report.Days;
import org.rasid.report.Published;
import org.rasid.report.Reading;
import org.rasid.report.Report;

/**
 * Finds the day of a report that says none, by facts that dated reports tell too. The report is read as if published on
 * each of the days that come into question; on the right one, its "yesterday" and its "on Tuesday" fall on the days that
 * the other reports give.
 *
 * @param reader reads a report
 * @param dated the dated facts that an account of an undated report could tell, by who takes part and by kind
 */
public record Undated(Function<Report, Reading> reader, Function<Finding, List<Window>> dated) {
    /** News is told within these days after it happened. */
    private static final int FRESH = 8;

    /** More days than this in a row prove nothing. */
    private static final int LONGEST = 3;

    /** The report is read as of so many days at most; where more come into question, nothing is proved. */
    private static final int MOST = 24;

    /** Any two days show what a report counts from its own; behind the last of a year lie all days told without a year. */
    private static final List<LocalDate> ANY_DAYS = List.of(LocalDate.of(2018, 12, 31), LocalDate.of(2019, 12, 31));

    /**
     * The findings whose days hang on the report's own ("yesterday", "on Tuesday"): only these can prove on which day the
     * report came out.
     *
     * @param report one without a day
     */
    public static Set<UUID> clocked(Report report, Function<Report, Reading> reader) {
        Map<UUID, Window> one = told(reader.apply(report.on(ANY_DAYS.get(0))));
        Map<UUID, Window> other = told(reader.apply(report.on(ANY_DAYS.get(1))));
        Set<UUID> clocked = new HashSet<>();
        one.forEach((finding, window) -> {
            Window then = other.get(finding);
            if (then != null && !then.equals(window)) {
                clocked.add(finding);
            }
        });
        return clocked;
    }

    private static Map<UUID, Window> told(Reading reading) {
        Map<UUID, Window> told = new HashMap<>();
        for (Finding finding : Findings.of(reading)) {
            Window window = told(finding);
            if (window != null) {
                told.put(finding.id(), window);
            }
        }
        return told;
    }

    /** The days that a finding's own words give; null where they give none. */
    private static @Nullable Window told(Finding finding) {
        Days days = finding.days();
        return days == null || days.text().isEmpty() ? null : Window.told(days);
    }

    /**
     * The days on which the report can have come out.
     *
     * @param reading of a report without a day
     * @param clocked which of its findings can prove it
     * @return a stretch of at most three days; null where facts prove none
     */
    public @Nullable Published day(Reading reading, Set<UUID> clocked) {
        Map<UUID, List<Window>> seen = new HashMap<>();
        Function<Finding, List<Window>> windows = finding ->
                clocked.contains(finding.id()) ? seen.computeIfAbsent(finding.id(), id -> sharp(finding)) : List.of();
        List<Map.Entry<LocalDate, Integer>> days = likeliestFirst(reading, windows);
        TreeSet<LocalDate> best = new TreeSet<>();
        int most = 1;
        for (Map.Entry<LocalDate, Integer> day : days) {
            if (day.getValue() < most) {
                break;
            }
            // All days that are as likely as this one have to be read before one can be the best of them.
            if (days.size() > MOST && days.get(MOST).getValue() >= day.getValue()) {
                return null;
            }
            int support = support(reading.report(), day.getKey(), windows);
            if (support > most) {
                best.clear();
                most = support;
            }
            if (support == most) {
                best.add(day.getKey());
            }
        }
        return best.isEmpty() || best.last().toEpochDay() - best.first().toEpochDay() >= LONGEST
                ? null
                : new Published(best.first(), best.last(), Published.Basis.INFERRED);
    }

    private List<Window> sharp(Finding finding) {
        return dated.apply(finding).stream()
                .filter(window -> window.length() <= LONGEST)
                .toList();
    }

    /** The days that facts it could tell leave open, each with how many of its findings can agree with them at most. */
    private List<Map.Entry<LocalDate, Integer>> likeliestFirst(
            Reading reading, Function<Finding, List<Window>> windows) {
        Map<LocalDate, Integer> findings = new TreeMap<>();
        for (Finding finding : Findings.of(reading)) {
            Set<LocalDate> days = new TreeSet<>();
            for (Window window : windows.apply(finding)) {
                for (int i = 0; i < FRESH; i++) {
                    days.add(window.from().plusDays(i));
                }
            }
            days.forEach(day -> findings.merge(day, 1, Integer::sum));
        }
        return findings.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .toList();
    }

    /**
     * How many of the findings that name a day by the report's own clock agree with a dated fact, less those that
     * contradict all that could be the same.
     */
    private int support(Report report, LocalDate day, Function<Finding, List<Window>> windows) {
        int support = 0;
        for (Finding finding : Findings.of(reader.apply(report.on(day)))) {
            Window told = told(finding);
            if (told == null) {
                continue;
            }
            List<Window> others = windows.apply(finding);
            boolean agrees = told.length() <= LONGEST && others.stream().anyMatch(told::meets);
            support += agrees ? 1 : others.isEmpty() ? 0 : -1;
        }
        return support;
    }
}
