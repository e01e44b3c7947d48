package org.rasid.app.train;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Logistic regression that stays near the weights h that were set by hand: the weights w that make the least of {@code
 * Σ c log(1 + exp(-y w·x)) + λ/2 |w - h|²} over all examples, each of which counts c; a feature that no example has keeps the weight it had. The function is convex, so there is one answer; sums run in one order and with {@link StrictMath},
 * so that every machine finds the same bits.
 *
 * @param penalty λ; the larger, the nearer to zero the weights stay
 * @param seldom features of fewer examples than this are left out
 */
record LogisticRegression(double penalty, int seldom) {
    private static final int ITERATIONS = 300;

    /**
     * The weights by feature.
     *
     * @param known weights that were set by hand; zero where there is none
     */
    Map<String, Double> fit(List<Judged> examples, Map<String, Double> known) {
        List<String> names = names(examples, known.keySet());
        Map<String, Integer> index = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            index.put(names.get(i), i);
        }
        int[][] rows = new int[examples.size()][];
        boolean[] right = new boolean[examples.size()];
        double[] weight = new double[examples.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = examples.get(i).features().stream()
                    .filter(index::containsKey)
                    .mapToInt(index::get)
                    .toArray();
            right[i] = examples.get(i).right();
            weight[i] = examples.get(i).weight();
        }
        double[] start = names.stream()
                .mapToDouble(name -> known.getOrDefault(name, 0.0))
                .toArray();
        double[] weights = new LimitedMemory(new Loss(rows, right, weight, start, penalty)).least(start, ITERATIONS);
        Map<String, Double> out = new TreeMap<>();
        index.forEach((name, i) -> out.put(name, weights[i]));
        return out;
    }

    /** How badly weights foretell examples: the sum of the logarithmic losses. */
    static double loss(Map<String, Double> weights, List<Judged> examples) {
        double loss = 0;
        for (Judged example : examples) {
            double sum = 0;
            for (String feature : example.features()) {
                sum += weights.getOrDefault(feature, 0.0);
            }
            double margin = example.right() ? sum : -sum;
            loss += example.weight() * (StrictMath.log1p(StrictMath.exp(-Math.abs(margin))) + Math.max(0, -margin));
        }
        return loss;
    }

    private List<String> names(List<Judged> examples, Set<String> known) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Judged example : examples) {
            Set<String> once = new HashSet<>(example.features());
            once.forEach(feature -> counts.merge(feature, 1, Integer::sum));
        }
        List<String> names = new ArrayList<>();
        counts.forEach((feature, n) -> {
            if (n >= seldom || known.contains(feature)) {
                names.add(feature);
            }
        });
        return names;
    }

    /** The function that is to be made least. */
    private record Loss(int[][] rows, boolean[] right, double[] weight, double[] start, double penalty)
            implements LimitedMemory.Function {
        @Override
        public double at(double[] w, double[] gradient) {
            double loss = 0;
            for (int j = 0; j < w.length; j++) {
                double moved = w[j] - start[j];
                loss += penalty / 2 * moved * moved;
                gradient[j] = penalty * moved;
            }
            for (int i = 0; i < rows.length; i++) {
                double sum = 0;
                for (int j : rows[i]) {
                    sum += w[j];
                }
                double margin = right[i] ? sum : -sum;
                double error = StrictMath.exp(-Math.abs(margin));
                loss += weight[i] * (StrictMath.log1p(error) + Math.max(0, -margin));
                double wrong = margin > 0 ? error / (1 + error) : 1 / (1 + error);
                double slope = weight[i] * (right[i] ? -wrong : wrong);
                for (int j : rows[i]) {
                    gradient[j] += slope;
                }
            }
            return loss;
        }
    }
}
