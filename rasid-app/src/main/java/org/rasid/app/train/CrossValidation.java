package org.rasid.app.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rasid.app.score.Gold.Verdict;
import org.rasid.app.score.Gold.Verdicts;
import org.rasid.app.score.ReportScore;
import org.rasid.app.score.Tally;
import org.rasid.reading.Reader;
import org.rasid.reading.Weights;
import org.rasid.report.Agreement;
import org.rasid.report.Event;
import org.rasid.report.Reading;
import org.rasid.report.Statement;

/** How well reports are read with weights that were trained on other reports. */
public final class CrossValidation {
    private static final int DEAL = 1;

    private final List<ReportScore> scores = new ArrayList<>();
    private final Set<Sentence> met = new LinkedHashSet<>();
    private final Reliability reliability = new Reliability();

    /**
     * Trains as often as there are folds, each time without one of them, and reads that one.
     *
     * @param trainer trains
     * @param reader reads
     */
    public CrossValidation(List<Lesson> lessons, List<Sentence> sentences, int folds, Trainer trainer, Reader reader) {
        for (int fold = 0; fold < folds; fold++) {
            int held = fold;
            Weights weights = trainer.train(
                    lessons.stream().filter(l -> l.fold(folds, DEAL) != held).toList(),
                    sentences.stream().filter(s -> s.fold(folds, DEAL) != held).toList());
            Reader own = reader.weighing(weights);
            lessons.stream().filter(l -> l.fold(folds, DEAL) == held).forEach(l -> read(l, own));
            sentences.stream()
                    .filter(s -> s.fold(folds, DEAL) == held && s.metBy(own))
                    .forEach(met::add);
        }
    }

    private CrossValidation() {}

    /** The same figures for a reader as it is. */
    public static CrossValidation asIs(List<Lesson> lessons, List<Sentence> sentences, Reader reader) {
        CrossValidation out = new CrossValidation();
        lessons.forEach(lesson -> out.read(lesson, reader));
        sentences.stream().filter(s -> s.metBy(reader)).forEach(out.met::add);
        return out;
    }

    private void read(Lesson lesson, Reader reader) {
        Reading reading = reader.read(lesson.report());
        String line = Lesson.line(reading);
        scores.add(lesson.gold().score(line));
        Verdicts verdicts = lesson.gold().paired(line);
        judge(reading.events().stream().map(Event::confidence).toList(), verdicts.events());
        judge(reading.statements().stream().map(Statement::confidence).toList(), verdicts.statements());
        judge(reading.agreements().stream().map(Agreement::confidence).toList(), verdicts.agreements());
    }

    private void judge(List<Double> confidences, List<Verdict> verdicts) {
        for (int i = 0; i < confidences.size(); i++) {
            reliability.add(confidences.get(i), verdicts.get(i));
        }
    }

    /** All reports' scores together. */
    public Tally total() {
        return Tally.of(scores);
    }

    /** The sentences that were read as they say. */
    public Set<Sentence> met() {
        return Collections.unmodifiableSet(met);
    }

    public Reliability reliability() {
        return reliability;
    }
}
