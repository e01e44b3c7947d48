package org.rasid.app.train;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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

    static String line(Reading reading) {
        return new String(JsonLines.line(reading), StandardCharsets.UTF_8);
    }

    /** The fold that the report belongs to, by its id alone. */
    int fold(int folds, int deal) {
        return Fold.of(gold.id(), folds, deal);
    }
}
