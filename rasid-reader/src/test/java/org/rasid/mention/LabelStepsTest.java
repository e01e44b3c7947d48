package org.rasid.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** A token that is surely no part of a name is none in the best of all rows of labels. */
class LabelStepsTest {
    private static final long SEED = 20261122;
    private static final int TOKENS = 5;
    private static final int ROWS = 300;

    private final LabelSteps steps = NameModel.shipped().steps;
    private final int[][] sums = new int[TOKENS][NameLabels.COUNT];
    private final int[] best = new int[TOKENS];
    private int most;

    @Test
    void noneInTheBestRow() {
        Random random = new Random(SEED);
        int sure = 0;
        for (int row = 0; row < ROWS; row++) {
            for (int[] token : sums) {
                for (int y = 0; y < token.length; y++) {
                    token[y] = random.nextInt(y == NameLabels.NONE ? 1200 : 500);
                }
            }
            most = Integer.MIN_VALUE;
            find(0, LabelSteps.START, 0, new int[TOKENS]);
            for (int k = 0; k < TOKENS; k++) {
                if (steps.none(margin(k), k + 1 < TOKENS ? goesOn(k + 1) : Integer.MIN_VALUE / 4)) {
                    sure++;
                    assertThat(best[k])
                            .as("seed %d, row %d, token %d", SEED, row, k)
                            .isEqualTo(NameLabels.NONE);
                }
            }
        }
        assertThat(sure).as("tokens that are surely none").isGreaterThan(ROWS / 2);
    }

    private void find(int k, int before, int sum, int[] labels) {
        if (k == TOKENS) {
            if (sum > most) {
                most = sum;
                System.arraycopy(labels, 0, best, 0, TOKENS);
            }
            return;
        }
        for (int y = 0; y < NameLabels.COUNT; y++) {
            if (NameLabels.follows(y, before == LabelSteps.START ? NameLabels.NONE : before)) {
                labels[k] = y;
                find(k + 1, y, sum + steps.of(before, y) + sums[k][y], labels);
            }
        }
    }

    private int margin(int k) {
        int other = Integer.MIN_VALUE;
        for (int y = 1; y < NameLabels.COUNT; y++) {
            other = Math.max(other, sums[k][y]);
        }
        return sums[k][NameLabels.NONE] - other;
    }

    private int goesOn(int k) {
        int more = Integer.MIN_VALUE;
        for (int y = 2; y < NameLabels.COUNT; y += 2) {
            more = Math.max(more, sums[k][y] - sums[k][y - 1]);
        }
        return more;
    }
}
