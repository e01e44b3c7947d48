package org.rasid.mention;

import org.rasid.text.Sentence;

/**
 * Labels the tokens of one report: for each sentence the row of labels that weighs most (A. Viterbi, 1967). Tokens that are
 * surely no part of a name cut a sentence into short rows, which are looked at alone.
 */
final class NameTagger {
    private static final int LABELS = NameLabels.COUNT;
    private static final int NEVER = Integer.MIN_VALUE / 4;

    /** A token that its words alone make no name by this much is none: what surrounds it is not asked. */
    private static final int SURE = 3 * NameModel.SCALE;

    private final NameModel model;
    private final NameSigns signs;
    private final SignWeights weights;
    private long[] even = new long[64];
    private long[] odd = new long[64];
    private boolean[] sure = new boolean[64];
    private byte[] back = new byte[64 * LABELS];
    private int[] sums = new int[LABELS];
    private int[] before = new int[LABELS];

    NameTagger(NameModel model, NameSigns signs) {
        this.model = model;
        this.signs = signs;
        this.weights = new SignWeights(model);
    }

    /** Labels a sentence: writes the label of each of its tokens that is part of a name. */
    void label(Sentence s, byte[] labels) {
        int n = s.end() - s.first();
        room(n);
        for (int k = 0; k < n; k++) {
            sure[k] = !weigh(s.first() + k, s, k);
        }
        int open = -1;
        for (int k = 0; k < n; k++) {
            boolean may = !sure[k] && !none(k, n);
            if (may && open < 0) {
                open = k;
            } else if (!may && open >= 0) {
                best(s.first(), open, k, n, labels);
                open = -1;
            }
        }
        if (open >= 0) {
            best(s.first(), open, n, n, labels);
        }
    }

    private void room(int n) {
        if (sure.length < n) {
            even = new long[2 * n];
            odd = new long[2 * n];
            sure = new boolean[2 * n];
            back = new byte[2 * n * LABELS];
        }
    }

    /** Adds up what speaks for each label of a token; false where its words alone make it no name. */
    private boolean weigh(int i, Sentence s, int k) {
        int from = Math.max(s.first(), i - NameWord.REACH);
        int to = Math.min(s.end() - 1, i + NameWord.REACH);
        long evenSum = 0;
        long oddSum = 0;
        for (int at = from; at <= to; at++) {
            NameWord word = signs.word(at);
            evenSum += word.even(at - i + NameWord.REACH);
            oddSum += word.odd(at - i + NameWord.REACH);
        }
        if (LabelSums.margin(evenSum, oddSum) > SURE) {
            return false;
        }
        boolean bare = signs.bare(i, s);
        boolean calm = signs.calm(i);
        NameWord own = signs.word(i);
        if (bare) {
            NameWord left = signs.word(i - 1, s);
            NameWord right = signs.word(i + 1, s);
            evenSum += own.even(NameWord.BARE) + left.even(NameWord.BARE_BEHIND) + right.even(NameWord.BARE_BEFORE);
            oddSum += own.odd(NameWord.BARE) + left.odd(NameWord.BARE_BEHIND) + right.odd(NameWord.BARE_BEFORE);
        }
        if (calm) {
            evenSum += own.even(NameWord.CALM);
            oddSum += own.odd(NameWord.CALM);
        }
        weights.begin(evenSum, oddSum);
        signs.around(i, s, weights);
        if (!bare) {
            signs.found(i, s, weights);
        }
        if (!calm) {
            signs.calm(i, weights);
        }
        even[k] = weights.even();
        odd[k] = weights.odd();
        return true;
    }

    /** Whether a token is none in the best row, whatever its neighbours are. */
    private boolean none(int k, int n) {
        boolean goesOn = k + 1 < n && !sure[k + 1];
        int more = goesOn ? LabelSums.goesOn(even[k + 1], odd[k + 1]) : NEVER;
        return model.steps.none(LabelSums.margin(even[k], odd[k]), more);
    }

    /** The best labels of a run of tokens that stands between tokens that are no names, or at a sentence's edge. */
    private void best(int first, int from, int to, int length, byte[] labels) {
        LabelSteps steps = model.steps;
        for (int y = 0; y < LABELS; y++) {
            boolean can = NameLabels.follows(y, NameLabels.NONE);
            int step = can ? steps.of(from == 0 ? LabelSteps.START : NameLabels.NONE, y) : NEVER;
            sums[y] = LabelSums.of(even[from], odd[from], y) + step;
        }
        for (int k = from + 1; k < to; k++) {
            step(k, steps);
        }
        int y = 0;
        int most = Integer.MIN_VALUE;
        for (int b = 0; b < LABELS; b++) {
            int sum = sums[b] + (to < length ? steps.of(b, NameLabels.NONE) : 0);
            if (sum > most) {
                most = sum;
                y = b;
            }
        }
        for (int k = to - 1; k >= from; k--) {
            labels[first + k] = (byte) y;
            y = back[k * LABELS + y];
        }
    }

    private void step(int k, LabelSteps steps) {
        int[] last = sums;
        sums = before;
        before = last;
        for (int y = 0; y < LABELS; y++) {
            boolean goesOn = y > 0 && y % 2 == 0;
            int end = goesOn ? y : LABELS - 1;
            int from = goesOn ? y - 1 : 0;
            int most = last[from] + steps.of(from, y);
            for (int b = from + 1; b <= end; b++) {
                int sum = last[b] + steps.of(b, y);
                if (sum > most) {
                    most = sum;
                    from = b;
                }
            }
            sums[y] = most + LabelSums.of(even[k], odd[k], y);
            back[k * LABELS + y] = (byte) from;
        }
    }
}
