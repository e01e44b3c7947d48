package org.rasid.app.train;

import java.util.ArrayList;
import java.util.List;
import org.rasid.lexicon.Tables;
import org.rasid.reading.FrameExample;
import org.rasid.reading.Proposals;
import org.rasid.reading.Proposals.Proposal;
import org.rasid.reading.Reader;
import org.rasid.report.Agreement;
import org.rasid.report.Reading;

/**
 * An example sentence of the lexicon to learn from: what must be read in it is right, what must not be, or is told of
 * others, is wrong, and of the rest it says nothing.
 *
 * @param example the sentence and what it must give
 * @param judged what the frames propose for it, as far as it says whether that is right
 */
public record Sentence(FrameExample example, List<Judged> judged) {
    /**
     * A sentence was written to show one thing and is right more often than what stands in a report, so it counts less.
     */
    private static final double WEIGHT = 0.25;

    public Sentence {
        judged = List.copyOf(judged);
    }

    /** The lessons of all example sentences. */
    public static List<Sentence> of(Reader reader, Tables tables) {
        return FrameExample.of(tables).stream().map(e -> of(reader, e)).toList();
    }

    private static Sentence of(Reader reader, FrameExample example) {
        Proposals proposals = reader.proposals(example.report());
        Reading reading = proposals.reading();
        List<Agreement> agreements = reading.agreements();
        List<Judged> judged = new ArrayList<>();
        judge(example, proposals.events(), reading.events(), reading, judged);
        judge(example, proposals.statements(), reading.statements(), reading, judged);
        judge(example, proposals.agreements(), agreements, reading, judged);
        if (!proposals.provisions().isEmpty()) {
            Agreement holder = agreements.get(agreements.size() - 1);
            judge(example, proposals.provisions(), holder.provisions(), reading, judged);
        }
        return new Sentence(example, judged);
    }

    private static void judge(
            FrameExample example,
            List<Proposal> proposals,
            List<? extends Record> findings,
            Reading reading,
            List<Judged> out) {
        for (int i = 0; i < proposals.size(); i++) {
            Proposal p = proposals.get(i);
            Boolean right = example.right(findings.get(i), reading);
            if (right != null) {
                out.add(new Judged(p.target(), p.features(), right, WEIGHT));
            }
        }
    }

    /** Whether a reader reads it as it says. */
    public boolean metBy(Reader reader) {
        return example.unmet(reader.read(example.report())).isEmpty();
    }

    /** The fold that the sentence belongs to, as {@link Lesson#fold}. */
    int fold(int folds, int deal) {
        return Fold.of(example.text(), folds, deal);
    }
}
