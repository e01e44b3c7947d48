package org.rasid.app.names;

import java.util.Arrays;
import org.rasid.mention.NameLabels;

/**
 * How probable each label of each token of a sentence is, and each pair of labels, by the forward-backward algorithm (L.
 * Rabiner, "A tutorial on hidden Markov models", 1989). Used for one sentence after the other.
 */
final class Chain {
    private static final int N = NameLabels.COUNT;

    /** Label before ({@code N} for none) and label: the exponential of what that step weighs, 0 where it cannot be. */
    private final double[][] steps = new double[N + 1][N];

    private double[][] rows = new double[0][N];
    private double[][] forward = new double[0][N];
    private double[][] backward = new double[0][N];
    private double[] scale = new double[0];

    /**
     * Takes a sentence.
     *
     * @param weights what each step weighs
     * @param sums what each label of each token weighs
     * @param length how many tokens there are
     */
    void take(double[][] weights, double[][] sums, int length) {
        room(length);
        for (int b = 0; b <= N; b++) {
            for (int y = 0; y < N; y++) {
                boolean can = NameLabels.follows(y, b == N ? NameLabels.NONE : b);
                steps[b][y] = can ? StrictMath.exp(weights[b][y]) : 0;
            }
        }
        for (int i = 0; i < length; i++) {
            double most = Arrays.stream(sums[i]).max().orElse(0);
            for (int y = 0; y < N; y++) {
                rows[i][y] = StrictMath.exp(sums[i][y] - most);
            }
            forward(i);
        }
        Arrays.fill(backward[length - 1], 1);
        for (int i = length - 2; i >= 0; i--) {
            for (int b = 0; b < N; b++) {
                double sum = 0;
                for (int y = 0; y < N; y++) {
                    sum += steps[b][y] * rows[i + 1][y] * backward[i + 1][y];
                }
                backward[i][b] = sum / scale[i + 1];
            }
        }
    }

    private void forward(int i) {
        double all = 0;
        for (int y = 0; y < N; y++) {
            double sum = 0;
            if (i == 0) {
                sum = steps[N][y];
            } else {
                for (int b = 0; b < N; b++) {
                    sum += forward[i - 1][b] * steps[b][y];
                }
            }
            forward[i][y] = sum * rows[i][y];
            all += forward[i][y];
        }
        scale[i] = all;
        for (int y = 0; y < N; y++) {
            forward[i][y] /= all;
        }
    }

    private void room(int length) {
        if (rows.length < length) {
            rows = new double[2 * length][N];
            forward = new double[2 * length][N];
            backward = new double[2 * length][N];
            scale = new double[2 * length];
        }
    }

    /** How probable a label is at a token. */
    double label(int i, int y) {
        return forward[i][y] * backward[i][y];
    }

    /** How probable a label is at a token behind another; behind {@code N} at the first. */
    double step(int i, int before, int y) {
        double from = i == 0 ? 1 : forward[i - 1][before];
        return from * steps[before][y] * rows[i][y] * backward[i][y] / scale[i];
    }
}
