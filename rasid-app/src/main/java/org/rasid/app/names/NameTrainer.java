package org.rasid.app.names;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rasid.mention.NameLabels;
import org.rasid.mention.NameLesson;
import org.rasid.mention.NameModel;

/**
 * Trains a model of names: a conditional random field by stochastic gradient, each weight with a rate of its own that falls
 * with what it has moved (AdaGrad: J. Duchi, E. Hazan, Y. Singer, 2011). A tenth of the tokens hide which words stand
 * there, so that the model learns to tell a name by its surroundings. Fixed seeds, {@link StrictMath}: the same reports
 * give the same bytes.
 */
public final class NameTrainer {
    private static final int N = NameLabels.COUNT;
    private static final int ROUNDS = 8;
    private static final double RATE = 0.05;
    private static final double SHRINK = 1e-4;
    private static final double HIDDEN = 0.1;
    private static final int SELDOM = 2;
    private static final int SEED = 17;

    /** What speaks against no name, so that as many names are made up as are missed. */
    private static final double AGAINST_NONE = 0.4;

    private static final double NEARLY_RIGHT = 1e-4;

    /** So many models learn the reports, each in an order of its own; the mean of their weights is the model. */
    private static final int ORDERS = 3;

    private final Random random;
    private final SignTable table;
    private final float[] weights;
    private final float[] moved;
    private final double[][] steps = new double[N + 1][N];
    private final double[][] stepsMoved = new double[N + 1][N];
    private final Chain chain = new Chain();

    private NameTrainer(SignTable table, int seed) {
        this.random = new Random(seed);
        this.table = table;
        this.weights = new float[table.size() * N];
        this.moved = new float[table.size() * N];
        Arrays.fill(moved, 1);
        for (double[] row : stepsMoved) {
            Arrays.fill(row, 1);
        }
    }

    /** A sentence with the numbers of its signs. */
    private record Numbered(int[][] words, int[][] others, int[] labels) {}

    /** The file of the model that these reports teach. */
    public static byte[] train(List<Marked> reports) throws IOException {
        SignTable table = new SignTable(reports, SELDOM);
        NameTrainer mean = new NameTrainer(table, SEED);
        for (int order = 0; order < ORDERS; order++) {
            NameTrainer one = new NameTrainer(table, SEED + order);
            one.learn(reports);
            mean.share(one);
        }
        return mean.written();
    }

    /** Adds what one of the models learnt to their mean. */
    private void share(NameTrainer one) {
        for (int w = 0; w < weights.length; w++) {
            weights[w] += one.weights[w] / ORDERS;
        }
        for (int b = 0; b <= N; b++) {
            for (int y = 0; y < N; y++) {
                steps[b][y] += one.steps[b][y] / ORDERS;
            }
        }
    }

    private void learn(List<Marked> reports) {
        List<Numbered> lines = new ArrayList<>();
        reports.forEach(r -> r.sentences().forEach(line -> lines.add(numbered(line))));
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(lines, random);
            lines.forEach(this::learn);
        }
    }

    private Numbered numbered(Marked.Line line) {
        int n = line.labels().length;
        int[][] words = new int[n][];
        int[][] others = new int[n][];
        for (int i = 0; i < n; i++) {
            NameLesson.Signs t = line.tokens().get(i);
            words[i] = table.numbers(t.words());
            others[i] = table.numbers(t.others());
        }
        return new Numbered(words, others, line.labels());
    }

    private void learn(Numbered line) {
        int n = line.labels.length;
        boolean[] hidden = new boolean[n];
        double[][] sums = new double[n][N];
        for (int i = 0; i < n; i++) {
            hidden[i] = random.nextDouble() < HIDDEN;
            add(line.others[i], sums[i]);
            if (!hidden[i]) {
                add(line.words[i], sums[i]);
            }
        }
        chain.take(steps, sums, n);
        for (int i = 0; i < n; i++) {
            for (int y = 0; y < N; y++) {
                double wrong = (y == line.labels[i] ? 1 : 0) - chain.label(i, y);
                if (Math.abs(wrong) > NEARLY_RIGHT) {
                    move(line.others[i], y, wrong);
                    if (!hidden[i]) {
                        move(line.words[i], y, wrong);
                    }
                }
            }
        }
        moveSteps(line.labels);
    }

    private void add(int[] signs, double[] sums) {
        for (int sign : signs) {
            for (int y = 0; y < N; y++) {
                sums[y] += weights[sign * N + y];
            }
        }
    }

    private void move(int[] signs, int label, double wrong) {
        for (int sign : signs) {
            int w = sign * N + label;
            float slope = (float) (wrong - SHRINK * weights[w]);
            moved[w] += slope * slope;
            weights[w] += (float) (RATE * slope / Math.sqrt(moved[w]));
        }
    }

    private void moveSteps(int[] labels) {
        double[][] slope = new double[N + 1][N];
        for (int i = 0; i < labels.length; i++) {
            slope[i == 0 ? N : labels[i - 1]][labels[i]]++;
            for (int b = i == 0 ? N : 0; b < (i == 0 ? N + 1 : N); b++) {
                for (int y = 0; y < N; y++) {
                    slope[b][y] -= chain.step(i, b, y);
                }
            }
        }
        for (int b = 0; b <= N; b++) {
            for (int y = 0; y < N; y++) {
                stepsMoved[b][y] += slope[b][y] * slope[b][y];
                steps[b][y] += RATE * slope[b][y] / Math.sqrt(stepsMoved[b][y]);
            }
        }
    }

    private byte[] written() throws IOException {
        double[][] out = new double[N + 1][];
        for (int b = 0; b <= N; b++) {
            out[b] = steps[b].clone();
            out[b][NameLabels.NONE] -= AGAINST_NONE;
        }
        SortedMap<Integer, float[]> signs = new TreeMap<>();
        for (int sign = 0; sign < table.size(); sign++) {
            signs.put(table.code(sign), Arrays.copyOfRange(weights, sign * N, (sign + 1) * N));
        }
        return NameModel.written(out, signs);
    }
}
