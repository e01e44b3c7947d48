package org.rasid.mention;

import org.rasid.text.Sentence;

/** Labels the tokens of one report: for each sentence the row of labels that weighs most (A. Viterbi, 1967). */
final class NameTagger {
    private static final int LABELS = NameLabels.COUNT;
    /** The places of a token's sums. */
    private static final int ROW = 8;

    private static final int NEVER = Integer.MIN_VALUE / 4;

    /** A token that its words alone make no name by this much is none: what surrounds it is not asked. */
    private static final int SURE = 3 * NameModel.SCALE;

    private final NameModel model;
    private final NameSigns signs;
    private final int[] buffer = new int[NameSigns.MOST];
    private int[] sums = new int[64 * ROW];
    private byte[] back = new byte[64 * ROW];

    NameTagger(NameModel model, NameSigns signs) {
        this.model = model;
        this.signs = signs;
    }

    /** Labels a sentence: writes the label of each of its tokens that is part of a name. */
    void label(Sentence s, byte[] labels) {
        int n = s.end() - s.first();
        if (sums.length < n * ROW) {
            sums = new int[n * ROW * 2];
            back = new byte[n * ROW * 2];
        }
        int open = -1;
        for (int k = 0; k < n; k++) {
            boolean may = weigh(s.first() + k, s, k * ROW);
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

    /** Adds up what speaks for each label of a token; whether it may be part of a name. */
    private boolean weigh(int i, Sentence s, int row) {
        int from = Math.max(s.first(), i - NameWord.REACH);
        int to = Math.min(s.end() - 1, i + NameWord.REACH);
        long even = 0;
        long odd = 0;
        for (int k = from; k <= to; k++) {
            NameWord word = signs.word(k);
            even += word.even(k - i + NameWord.REACH);
            odd += word.odd(k - i + NameWord.REACH);
        }
        LabelSums.write(even, odd, sums, row);
        int most = NEVER;
        for (int y = 1; y < LABELS; y++) {
            most = Math.max(most, sums[row + y]);
        }
        if (sums[row] > most + SURE) {
            return false;
        }
        int n = signs.around(i, s, buffer);
        if (signs.bare(i, s)) {
            NameWord own = signs.word(i);
            NameWord before = signs.word(i - 1, s);
            NameWord behind = signs.word(i + 1, s);
            even += own.even(NameWord.BARE) + before.even(NameWord.BARE_BEHIND) + behind.even(NameWord.BARE_BEFORE);
            odd += own.odd(NameWord.BARE) + before.odd(NameWord.BARE_BEHIND) + behind.odd(NameWord.BARE_BEFORE);
        } else {
            n = signs.found(i, s, buffer, n);
        }
        if (signs.calm(i)) {
            even += signs.word(i).even(NameWord.CALM);
            odd += signs.word(i).odd(NameWord.CALM);
        } else {
            n = signs.calm(i, n, buffer);
        }
        for (int k = 0; k < n; k++) {
            long weights = model.row(buffer[k]);
            even += weights & LabelSums.EVERY_OTHER;
            odd += weights >>> 8 & LabelSums.EVERY_OTHER;
        }
        LabelSums.write(even, odd, sums, row);
        return true;
    }

    /** The best labels of a run of tokens that stands between tokens that are no names, or at a sentence's edge. */
    private void best(int first, int from, int to, int length, byte[] labels) {
        int[] steps = model.steps;
        int before = from == 0 ? LABELS : NameLabels.NONE;
        for (int y = 0; y < LABELS; y++) {
            boolean can = NameLabels.follows(y, NameLabels.NONE);
            sums[from * ROW + y] += can ? steps[before * LABELS + y] : NEVER;
        }
        for (int k = from + 1; k < to; k++) {
            step(k * ROW, steps);
        }
        int last = (to - 1) * ROW;
        int y = 0;
        int most = Integer.MIN_VALUE;
        for (int b = 0; b < LABELS; b++) {
            int sum = sums[last + b] + (to < length ? steps[b * LABELS] : 0);
            if (sum > most) {
                most = sum;
                y = b;
            }
        }
        for (int k = to - 1; k >= from; k--) {
            labels[first + k] = (byte) y;
            y = back[k * ROW + y];
        }
    }

    private void step(int row, int[] steps) {
        for (int y = 0; y < LABELS; y++) {
            boolean goesOn = !NameLabels.follows(y, NameLabels.NONE);
            int last = goesOn ? y : LABELS - 1;
            int from = goesOn ? y - 1 : 0;
            int most = sums[row - ROW + from] + steps[from * LABELS + y];
            for (int b = from + 1; b <= last; b++) {
                int sum = sums[row - ROW + b] + steps[b * LABELS + y];
                if (sum > most) {
                    most = sum;
                    from = b;
                }
            }
            sums[row + y] += most;
            back[row + y] = (byte) from;
        }
    }
}
