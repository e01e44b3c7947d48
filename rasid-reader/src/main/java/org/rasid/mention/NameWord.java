package org.rasid.mention;

/**
 * A word as the model that finds names sees it, wherever it stands: what it is, and what its {@linkplain WordSigns signs}
 * weigh, added up once a word. Immutable.
 */
final class NameWord {
    /** How far a word is seen. */
    static final int REACH = 2;

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

    /** What its signs weigh, as {@link LabelSums} adds it up: two numbers for each place where it is seen. */
    private final long[] sums = new long[2 * (2 * REACH + 1)];

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
        for (int d = -REACH; d <= REACH; d++) {
            int n = signs.others(d, codes, signs.byLetters(d, codes, 0));
            long even = 0;
            long odd = 0;
            for (int k = 0; k < n; k++) {
                long row = model.row(codes[k]);
                even += row & LabelSums.EVERY_OTHER;
                odd += row >>> 8 & LabelSums.EVERY_OTHER;
            }
            w.sums[2 * (d + REACH)] = even;
            w.sums[2 * (d + REACH) + 1] = odd;
        }
        return w;
    }

    /** What it weighs beside even labels of a word that far before it. */
    long even(int distance) {
        return sums[2 * (distance + REACH)];
    }

    /** What it weighs beside odd labels of a word that far before it. */
    long odd(int distance) {
        return sums[2 * (distance + REACH) + 1];
    }
}
