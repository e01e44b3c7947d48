package org.rasid.mention;

import java.util.Arrays;

/**
 * A word as the model that finds names sees it, wherever it stands: what it is, and what its {@linkplain WordSigns signs}
 * weigh, added up once a word. Immutable.
 */
final class NameWord {
    /** How far a word is seen. */
    static final int REACH = 2;

    /** The places of a row of sums. */
    static final int ROW = 8;

    /** What it makes of its neighbours. */
    static final int PARTICLE = 1;

    static final int TITLE = 1 << 1;
    static final int GIVEN = 1 << 2;
    static final int PLACE_HEAD = 1 << 3;
    static final int HEAD = 1 << 4;
    static final int VERB = 1 << 5;
    static final int NISBA = 1 << 6;

    final String written;

    /** Whether it has a say in what its neighbours are: one of the constants, or 0. */
    final int near;

    /** Its code without conjunctions and prepositions. */
    final int word;

    /** What it is, roughly. */
    final int rough;

    /** Whether nobody knows it. */
    final boolean unknown;

    /** What its signs weigh: a row of labels for each place from {@code -REACH} to {@code REACH} that it has there. */
    private final short[] sums = new short[(2 * REACH + 1) * ROW];

    private NameWord(String written, WordSigns signs) {
        this.written = written;
        this.near = signs.near;
        this.word = signs.word;
        this.rough = signs.rough;
        this.unknown = signs.unknown;
    }

    /** The word at this place of a report, as a model weighs it. */
    static NameWord of(Page page, int i, NameModel model) {
        WordSigns signs = WordSigns.of(page, i);
        NameWord w = new NameWord(page.token(i).written(), signs);
        int[] codes = new int[signs.size()];
        int[] row = new int[ROW];
        for (int d = -REACH; d <= REACH; d++) {
            int n = signs.others(d, codes, signs.byLetters(d, codes, 0));
            Arrays.fill(row, 0);
            for (int k = 0; k < n; k++) {
                model.add(codes[k], row, 0);
            }
            for (int y = 0; y < NameLabels.COUNT; y++) {
                w.sums[(d + REACH) * ROW + y] = (short) row[y];
            }
        }
        return w;
    }

    /** Adds what it weighs beside each label of a word that far before it. */
    void add(int distance, int[] to, int row) {
        int from = (distance + REACH) * ROW;
        for (int y = 0; y < NameLabels.COUNT; y++) {
            to[row + y] += sums[from + y];
        }
    }
}
