package org.rasid.app.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.rasid.app.score.Gold.Verdict;

class ReliabilityTest {
    private final Reliability reliability = new Reliability();

    @Test
    void countsByTenths() {
        reliability.add(0.92, Verdict.RIGHT);
        reliability.add(1, Verdict.WRONG);
        reliability.add(0.31, Verdict.WRONG);
        reliability.add(0.35, Verdict.PASSED_OVER);
        assertThat(reliability.table())
                .contains(
                        "0.3 to 0.4          1             0.310   0.000",
                        "0.9 to 1.0          2             0.960   0.500");
    }

    @Test
    void errorIsTheDistanceOfConfidenceAndShare() {
        for (int i = 0; i < 10; i++) {
            reliability.add(0.75, i < 6 ? Verdict.RIGHT : Verdict.WRONG);
        }
        assertThat(reliability.error()).isCloseTo(0.15, within(1e-9));
    }

    @Test
    void nothingIsNoError() {
        assertThat(reliability.error()).isZero();
    }
}
