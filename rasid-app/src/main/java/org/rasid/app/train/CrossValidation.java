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
    /**
     * A report that was read with weights that have not seen it.
     *
     * @param line the reading as a line of output
     * @param score how well it was read
     */
    public record Held(Lesson lesson, Weights weights, String line, ReportScore score) {}

    private static final int DEAL = 1;

    private final List<Held> held = new ArrayList<>();
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
            int out = fold;
            Weights weights = trainer.train(
                    lessons.stream().filter(l -> l.fold(folds, DEAL) != out).toList(),
                    sentences.stream().filter(s -> s.fold(folds, DEAL) != out).toList());
            Reader own = reader.weighing(weights);
            lessons.stream().filter(l -> l.fold(folds, DEAL) == out).forEach(l -> read(l, own, weights));
            sentences.stream()
                    .filter(s -> s.fold(folds, DEAL) == out && s.metBy(own))
                    .forEach(met::add);
        }
    }

    private CrossValidation() {}

    /** The same figures for one set of weights, wherever it comes from. */
    public static CrossValidation asIs(List<Lesson> lessons, List<Sentence> sentences, Weights weights, Reader reader) {
        Reader own = reader.weighing(weights);
        CrossValidation out = new CrossValidation();
        lessons.forEach(lesson -> out.read(lesson, own, weights));
        sentences.stream().filter(s -> s.metBy(own)).forEach(out.met::add);
        return out;
    }

    private void read(Lesson lesson, Reader reader, Weights weights) {
        Reading reading = reader.read(lesson.report());
        String line = Lesson.line(reading);
        held.add(new Held(lesson, weights, line, lesson.gold().score(line)));
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
        return Tally.of(held.stream().map(Held::score).toList());
    }

    /** Each report, and what came of it. */
    public List<Held> held() {
        return Collections.unmodifiableList(held);
    }

    /** The sentences that were read as they say. */
    public Set<Sentence> met() {
        return Collections.unmodifiableSet(met);
    }

    public Reliability reliability() {
        return reliability;
    }
}
