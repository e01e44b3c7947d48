package org.rasid.app.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.rasid.app.score.Gold;
import org.rasid.app.score.Gold.Verdict;
import org.rasid.app.score.Gold.Verdicts;
import org.rasid.app.score.ReportScore;
import org.rasid.export.JsonLines;
import org.rasid.reading.Proposals;
import org.rasid.reading.Proposals.Proposal;
import org.rasid.reading.Reader;
import org.rasid.report.Reading;
import org.rasid.report.Report;

/**
 * A report to learn from.
 *
 * @param report the report
 * @param gold what a person found in it
 * @param judged what the frames propose for it, and whether that is right
 */
public record Lesson(Report report, Gold gold, List<Judged> judged) {
    public Lesson {
        judged = List.copyOf(judged);
    }

    /** The lesson of a report. */
    public static Lesson of(Reader reader, Report report, Gold gold) {
        Proposals proposals = reader.proposals(report);
        Verdicts verdicts = gold.proposed(line(proposals.reading()));
        List<Judged> judged = new ArrayList<>();
        add(proposals.events(), verdicts.events(), judged);
        add(proposals.statements(), verdicts.statements(), judged);
        add(proposals.agreements(), verdicts.agreements(), judged);
        add(proposals.provisions(), verdicts.provisions(), judged);
        return new Lesson(report, gold, judged);
    }

    /**
     * The lessons of folders with gold.
     *
     * @param folders folders of gold files
     * @param reports files or folders of reports; empty where each folder of gold holds its own {@code reports.jsonl}
     * @param wanted which ids to read
     * @param problems is told of each file, line or report that was left out
     */
    public static List<Lesson> read(
            Reader reader, List<Path> folders, List<Path> reports, Predicate<String> wanted, Consumer<String> problems)
            throws IOException {
        List<Path> from = reports.isEmpty()
                ? folders.stream()
                        .map(folder -> folder.resolve("reports.jsonl"))
                        .toList()
                : reports;
        Map<String, Report> byId = ReportsById.of(from, problems);
        List<Lesson> lessons = new ArrayList<>();
        for (Path folder : folders) {
            for (Gold gold : Gold.read(folder, problems)) {
                Report report = byId.get(gold.id());
                if (report == null && wanted.test(gold.id())) {
                    problems.accept(folder + ": no report has the id " + gold.id());
                } else if (report != null && wanted.test(gold.id())) {
                    lessons.add(of(reader, report, gold));
                }
            }
        }
        return lessons;
    }

    private static void add(List<Proposal> proposals, List<Verdict> verdicts, List<Judged> out) {
        for (int i = 0; i < proposals.size(); i++) {
            if (verdicts.get(i) != Verdict.PASSED_OVER) {
                Proposal p = proposals.get(i);
                out.add(new Judged(p.target(), p.features(), verdicts.get(i) == Verdict.RIGHT, 1));
            }
        }
    }

    /** How well a reader reads the report. */
    ReportScore score(Reader reader) {
        return gold.score(line(reader.read(report)));
    }

    /** The reading as a line of output. */
    public static String line(Reading reading) {
        return new String(JsonLines.line(reading), StandardCharsets.UTF_8);
    }

    /** The fold that the report belongs to, by its id alone. */
    int fold(int folds, int deal) {
        return Fold.of(gold.id(), folds, deal);
    }
}
