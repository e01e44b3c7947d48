package org.rasid.app.train;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
 * @param examples what the frames propose for it, and whether that is right
 */
public record Lesson(Report report, Gold gold, List<Example> examples) {
    public Lesson {
        examples = List.copyOf(examples);
    }

    /** The lesson of a report. */
    public static Lesson of(Reader reader, Report report, Gold gold) {
        Proposals proposals = reader.proposals(report);
        Verdicts verdicts = gold.proposed(line(proposals.reading()));
        List<Example> examples = new ArrayList<>();
        add(proposals.events(), verdicts.events(), examples);
        add(proposals.statements(), verdicts.statements(), examples);
        add(proposals.agreements(), verdicts.agreements(), examples);
        add(proposals.provisions(), verdicts.provisions(), examples);
        return new Lesson(report, gold, examples);
    }

    private static void add(List<Proposal> proposals, List<Verdict> verdicts, List<Example> out) {
        for (int i = 0; i < proposals.size(); i++) {
            if (verdicts.get(i) != Verdict.PASSED_OVER) {
                Proposal p = proposals.get(i);
                out.add(new Example(p.target(), p.features(), verdicts.get(i) == Verdict.RIGHT));
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

    /**
     * The fold that the report belongs to, by its id alone.
     *
     * @param folds how many folds there are
     * @param deal which byte of the id's SHA-256 decides: folds within folds are dealt by another one
     */
    int fold(int folds, int deal) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(gold.id().getBytes(StandardCharsets.UTF_8));
            return Byte.toUnsignedInt(hash[deal]) % folds;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
