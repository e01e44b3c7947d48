package org.rasid.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rasid.reading.Reader;
import org.rasid.report.Problem;
import org.rasid.report.Published;
import org.rasid.report.Reading;
import org.rasid.report.Report;
import org.rasid.source.Item;

/**
 * Reads whatever a source yields, so that no report can hurt another: what was left, and what the reader fails at, gives
 * a reading with a problem and no findings.
 *
 * @param reader reads what was found
 * @param date the day of publication of reports without one
 */
record SafeReader(Reader reader, @Nullable LocalDate date) {
    /**
     * What came of an item.
     *
     * @param result what was made of the report, null where it was left
     * @param unread the reading that says why it was left, null where it was not
     * @param complaints what standard error is told, a line each
     */
    record Outcome<T>(@Nullable T result, @Nullable Reading unread, List<String> complaints) {}

    /** The reading of an item, with its source's problems among its own. */
    Outcome<Reading> read(Item item) {
        return with(item, report -> withProblems(reader.read(report), item));
    }

    /** What a function makes of an item's report. */
    <T> Outcome<T> with(Item item, Function<Report, T> function) {
        if (item instanceof Item.Left left) {
            return left(left.report(), left.origin(), left.problem());
        }
        List<String> complaints = problems(item).stream()
                .map(problem -> complaint(item.origin(), problem))
                .toList();
        try {
            return new Outcome<>(function.apply(dated(item.report())), null, complaints);
        } catch (RuntimeException | StackOverflowError e) {
            String why = "could not be read, a fault in Rasid: " + Faults.oneLine(e.toString());
            return left(item.report(), item.origin(), new Problem("fault", why, null));
        }
    }

    private <T> Outcome<T> left(Report report, String origin, Problem problem) {
        return new Outcome<>(null, unread(dated(report), problem), List.of(complaint(origin, problem)));
    }

    private static String complaint(String origin, Problem problem) {
        return origin + ": " + problem.message();
    }

    private static List<Problem> problems(Item item) {
        return item instanceof Item.Found found ? found.problems() : List.of();
    }

    /** The report, with the day given for those that come without one. */
    Report dated(Report report) {
        return date == null || report.date() != null ? report : report.on(date);
    }

    private static Reading withProblems(Reading reading, Item item) {
        if (problems(item).isEmpty()) {
            return reading;
        }
        List<Problem> problems = new ArrayList<>(problems(item));
        problems.addAll(reading.problems());
        return reading.published(reading.report(), reading.published(), problems);
    }

    private static Reading unread(Report report, Problem problem) {
        String sha256 = report.sha256();
        String given = report.id();
        LocalDate day = report.date();
        return new Reading(
                report,
                given == null ? sha256.substring(0, 16) : given,
                report.text(),
                sha256,
                "und",
                day == null ? Published.UNKNOWN : Published.on(day, Published.Basis.GIVEN),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(problem));
    }
}
