package org.rasid.app.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rasid.reading.Reader;
import org.rasid.reading.Weights;

/**
 * Trains weights, beginning with those that were set by hand. Each target has a model of its own; what chooses the fillers
 * of slots, and the targets for which there is no gold, keep the weights that they have.
 */
public final class Trainer {
    /** What is trained, and the kind of finding by which the measures know it. */
    static final Map<String, String> KINDS =
            Map.of("EVENT", "events", "STATEMENT", "statements", "AGREEMENT", "agreements", "PROVISION", "provisions");

    /** How strongly weights are held to those set by hand; the best is chosen for each target. */
    private static final double[] PENALTIES = {3, 6, 12, 24, 48};

    /** A target with fewer candidates than this keeps the weights that were set by hand. */
    private static final int ENOUGH = 200;

    /** A feature of fewer candidates than this teaches nothing. */
    private static final int SELDOM = 3;

    /** Thresholds are chosen on folds of this number, dealt otherwise than those of a cross-validation. */
    private static final int INNER_FOLDS = 5;

    private static final int INNER_DEAL = 2;

    private final Reader reader;
    private final Weights known;

    /**
     * A trainer.
     *
     * @param reader reads the reports
     * @param known the weights that were set by hand
     */
    public Trainer(Reader reader, Weights known) {
        this.reader = reader;
        this.known = known;
    }

    /**
     * The weights, and the probability from which on a finding stands. Reports and sentences teach the weights; how far
     * those go and where a finding begins to stand is judged by the reports alone, since they are what is read.
     */
    public Weights train(List<Lesson> lessons, List<Sentence> sentences) {
        List<List<Lesson>> held = new ArrayList<>();
        List<List<Lesson>> rest = new ArrayList<>();
        for (int fold = 0; fold < INNER_FOLDS; fold++) {
            int f = fold;
            held.add(lessons.stream()
                    .filter(l -> l.fold(INNER_FOLDS, INNER_DEAL) == f)
                    .toList());
            rest.add(lessons.stream()
                    .filter(l -> l.fold(INNER_FOLDS, INNER_DEAL) != f)
                    .toList());
        }
        Map<String, LogisticRegression> models = new TreeMap<>();
        for (String target : KINDS.keySet()) {
            if (ofReports(target, lessons).size() >= ENOUGH) {
                models.put(target, model(target, held, rest, sentences));
            }
        }
        List<Thresholds.Voter> voters = new ArrayList<>();
        for (int fold = 0; fold < INNER_FOLDS; fold++) {
            Weights weights = weigh(models, rest.get(fold), sentences);
            held.get(fold).forEach(lesson -> voters.add(new Thresholds.Voter(lesson, weights)));
        }
        return Thresholds.with(weigh(models, lessons, sentences), new Thresholds(reader, voters).best(models.keySet()));
    }

    /** The penalty with the least loss on reports that the weights have not seen. */
    private LogisticRegression model(
            String target, List<List<Lesson>> held, List<List<Lesson>> rest, List<Sentence> sentences) {
        LogisticRegression best = new LogisticRegression(PENALTIES[0], SELDOM);
        double least = Double.POSITIVE_INFINITY;
        for (double penalty : PENALTIES) {
            LogisticRegression model = new LogisticRegression(penalty, SELDOM);
            double loss = 0;
            for (int fold = 0; fold < INNER_FOLDS; fold++) {
                Map<String, Double> weights = model.fit(judged(target, rest.get(fold), sentences), byHand(target));
                loss += LogisticRegression.loss(weights, ofReports(target, held.get(fold)));
            }
            if (loss < least) {
                least = loss;
                best = model;
            }
        }
        return best;
    }

    private Weights weigh(Map<String, LogisticRegression> models, List<Lesson> lessons, List<Sentence> sentences) {
        Map<String, Double> lines = new TreeMap<>(known.lines());
        models.forEach((target, model) -> lines.putAll(model.fit(judged(target, lessons, sentences), byHand(target))));
        return Weights.of(lines);
    }

    private static List<Judged> ofReports(String target, List<Lesson> lessons) {
        return lessons.stream()
                .flatMap(lesson -> lesson.judged().stream())
                .filter(judged -> judged.target().equals(target))
                .toList();
    }

    private static List<Judged> judged(String target, List<Lesson> lessons, List<Sentence> sentences) {
        List<Judged> out = new ArrayList<>(ofReports(target, lessons));
        sentences.stream()
                .flatMap(sentence -> sentence.judged().stream())
                .filter(judged -> judged.target().equals(target))
                .forEach(out::add);
        return out;
    }

    private Map<String, Double> byHand(String target) {
        String own = target + Weights.TIMES;
        return known.lines().subMap(own, own + Character.MAX_VALUE);
    }
}
