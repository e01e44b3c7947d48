package org.rasid.app.train;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.rasid.app.score.ReportScore;
import org.rasid.app.score.Tally;
import org.rasid.reading.Reader;
import org.rasid.reading.Weights;

/**
 * Chooses for each target the probability from which on a finding stands: the one with the best F1 when reports are read
 * as a user reads them, each with weights that have not seen it. A value counts together with its neighbours, so that no
 * lucky one is chosen. Of values that do as well, or worse by no more than chance, the highest is taken: what is made up
 * costs a reader more than what is missing.
 */
final class Thresholds {
    /** A report, and weights that have not seen it. */
    record Voter(Lesson lesson, Weights weights) {}

    private static final int STEPS = 20;
    private static final int FIRST = 2;
    private static final int LAST = 15;
    /** F1 of so many reports differs by this much by chance. */
    private static final double CHANCE = 0.003;

    private final Reader reader;
    private final List<Voter> voters;

    Thresholds(Reader reader, List<Voter> voters) {
        this.reader = reader;
        this.voters = List.copyOf(voters);
    }

    /** The thresholds of some targets. */
    Map<String, Double> best(Set<String> targets) {
        List<Map<String, Tally.Row>> rows = IntStream.rangeClosed(FIRST - 1, LAST + 1)
                .mapToObj(step -> rows(step, targets))
                .toList();
        Map<String, Double> out = new TreeMap<>();
        for (String target : targets) {
            String kind = String.valueOf(Trainer.KINDS.get(target));
            double[] f1 = rows.stream().mapToDouble(row -> f1(row, kind)).toArray();
            out.put(target, best(f1));
        }
        return out;
    }

    private static double best(double[] f1) {
        double most = 0;
        for (int i = 1; i + 1 < f1.length; i++) {
            most = Math.max(most, around(f1, i));
        }
        int best = f1.length - 2;
        while (best > 1 && around(f1, best) < most - CHANCE) {
            best--;
        }
        return (double) (FIRST - 1 + best) / STEPS;
    }

    private static double around(double[] f1, int i) {
        return (f1[i - 1] + 2 * f1[i] + f1[i + 1]) / 4;
    }

    private static double f1(Map<String, Tally.Row> rows, String kind) {
        Tally.Row row = rows.get(kind);
        return row == null ? 0 : row.foundRates().f1();
    }

    private Map<String, Tally.Row> rows(int step, Set<String> targets) {
        Map<String, Double> all = new TreeMap<>();
        targets.forEach(target -> all.put(target, (double) step / STEPS));
        IdentityHashMap<Weights, Reader> readers = new IdentityHashMap<>();
        List<ReportScore> scores = new ArrayList<>();
        for (Voter voter : voters) {
            Reader own = readers.computeIfAbsent(voter.weights(), w -> reader.weighing(with(w, all)));
            scores.add(voter.lesson().score(own));
        }
        return Tally.of(scores).rows();
    }

    /** Weights with other thresholds. */
    static Weights with(Weights weights, Map<String, Double> thresholds) {
        Map<String, Double> lines = new TreeMap<>(weights.lines());
        thresholds.forEach((target, value) -> lines.put(Weights.threshold(target), value));
        return Weights.of(lines);
    }
}
