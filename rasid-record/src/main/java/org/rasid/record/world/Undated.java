package org.rasid.record.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Finding;
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

    /** More days than this are not tried. */
    private static final int MOST = 60;

    /**
     * The days on which the report can have come out.
     *
     * @param report a report without a day
     * @return a stretch of at most three days; null where facts prove none
     */
    public @Nullable Published day(Report report) {
        TreeMap<Integer, TreeSet<LocalDate>> bySupport = new TreeMap<>();
        for (LocalDate day : days(report)) {
            int support = support(report, day);
            if (support > 0) {
                bySupport.computeIfAbsent(support, s -> new TreeSet<>()).add(day);
            }
        }
        if (bySupport.isEmpty()) {
            return null;
        }
        TreeSet<LocalDate> best = bySupport.lastEntry().getValue();
        LocalDate first = best.first();
        LocalDate last = best.last();
        return last.toEpochDay() - first.toEpochDay() < LONGEST
                ? new Published(first, last, Published.Basis.INFERRED)
                : null;
    }

    /** The days that facts it could tell leave open. */
    private List<LocalDate> days(Report report) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Finding finding : Findings.of(reader.apply(report))) {
            for (Window window : dated.apply(finding)) {
                if (window.length() <= LONGEST) {
                    for (int i = 0; i < FRESH; i++) {
                        days.add(window.from().plusDays(i));
                    }
                }
            }
        }
        return new ArrayList<>(days).subList(0, Math.min(days.size(), MOST));
    }

    /**
     * How many of the findings that name a day by the report's own clock agree with a dated fact, less those that
     * contradict all that could be the same.
     */
    private int support(Report report, LocalDate day) {
        int support = 0;
        for (Finding finding : Findings.of(reader.apply(report.on(day)))) {
            Window told = Window.told(finding.days());
            if (told == null || finding.days() == null || finding.days().text().isEmpty()) {
                continue;
            }
            List<Window> windows = dated.apply(finding);
            boolean agrees =
                    windows.stream().anyMatch(w -> w.length() <= LONGEST && w.meets(told) && told.length() <= LONGEST);
            support += agrees ? 1 : windows.isEmpty() ? 0 : -1;
        }
        return support;
    }
}
