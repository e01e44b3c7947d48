package org.rasid.record.world;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.rasid.report.Problem;
import org.rasid.report.Published;
import org.rasid.report.Reading;
import org.rasid.report.Report;

/** Reads a report as of a day that other reports prove: what it counts from its own day follows. */
public final class Redated {
    private Redated() {}

    /**
     * The reading of a report that came out on one of these days.
     *
     * @param published a stretch of days
     * @return read as of the first day where all days give the same findings; else the undated reading, with the stretch
     */
    public static Reading of(Reading undated, Published published, Function<Report, Reading> reader) {
        LocalDate first = Objects.requireNonNull(published.start(), "a report is dated to days that are known");
        LocalDate last = Objects.requireNonNull(published.end(), "a report is dated to days that are known");
        Reading reading = reader.apply(undated.report().on(first));
        boolean same = true;
        for (LocalDate day = first.plusDays(1); same && !day.isAfter(last); day = day.plusDays(1)) {
            Reading other = reader.apply(undated.report().on(day));
            same = other.agreements().equals(reading.agreements())
                    && other.events().equals(reading.events())
                    && other.statements().equals(reading.statements());
        }
        return withDay(same ? reading : undated, undated.report(), published);
    }

    private static Reading withDay(Reading r, Report report, Published published) {
        List<Problem> problems = r.problems().stream()
                .filter(problem -> !problem.code().equals("undated-report"))
                .toList();
        return r.published(report, published, problems);
    }
}
