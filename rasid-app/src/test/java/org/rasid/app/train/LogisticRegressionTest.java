package org.rasid.app.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {
    private static final LogisticRegression MODEL = new LogisticRegression(0.01, 1);

    private static List<Judged> examples(int right, int wrong, String... features) {
        List<Judged> out = new ArrayList<>();
        for (int i = 0; i < right + wrong; i++) {
            out.add(new Judged("EVENT", List.of(features), i < right, 1));
        }
        return out;
    }

    private static double probability(Map<String, Double> weights, String... features) {
        double sum = 0;
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    @Test
    void whatCanBeToldApartIsToldApart() {
        List<Judged> all = new ArrayList<>(examples(20, 0, "all", "good"));
        all.addAll(examples(0, 20, "all", "bad"));
        Map<String, Double> weights = MODEL.fit(all, Map.of());
        assertThat(probability(weights, "all", "good")).isGreaterThan(0.95);
        assertThat(probability(weights, "all", "bad")).isLessThan(0.05);
    }

    @Test
    void probabilityIsTheShareOfRightOnes() {
        List<Judged> all = new ArrayList<>(examples(700, 300, "all", "a"));
        all.addAll(examples(100, 900, "all", "b"));
        Map<String, Double> weights = MODEL.fit(all, Map.of());
        assertThat(probability(weights, "all", "a")).isCloseTo(0.7, within(0.005));
        assertThat(probability(weights, "all", "b")).isCloseTo(0.1, within(0.005));
    }

    @Test
    void littleEvidenceMovesAWeightSetByHandLittle() {
        LogisticRegression firm = new LogisticRegression(10, 1);
        assertThat(firm.fit(examples(0, 1, "a"), Map.of("a", 2.0)).get("a")).isBetween(1.9, 2.0);
        assertThat(firm.fit(examples(0, 500, "a"), Map.of("a", 2.0)).get("a")).isNegative();
    }

    @Test
    void seldomFeaturesTeachNothing() {
        LogisticRegression model = new LogisticRegression(1, 3);
        assertThat(model.fit(examples(2, 0, "seldom"), Map.of())).isEmpty();
        assertThat(model.fit(examples(3, 0, "often"), Map.of())).containsOnlyKeys("often");
    }

    @Test
    void sameExamplesGiveTheSameBits() {
        List<Judged> all = new ArrayList<>(examples(37, 5, "a", "b"));
        all.addAll(examples(11, 29, "b", "c"));
        assertThat(MODEL.fit(all, Map.of())).isEqualTo(MODEL.fit(all, Map.of()));
    }

    @Test
    void lossIsLessForBetterWeights() {
        List<Judged> all = examples(9, 1, "a");
        assertThat(LogisticRegression.loss(Map.of("a", 2.2), all))
                .isLessThan(LogisticRegression.loss(Map.of("a", 0.0), all));
    }
}
