package org.rasid.mention;

import org.rasid.text.Remembered;

/**
 * A word as the model that finds names sees it, wherever it stands: what it is, and what its {@linkplain WordSigns signs}
 * weigh, added up once a word. Immutable.
 */
final class NameWord extends Remembered {
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

    /** It is a bare token. */
    static final int BARE = 2 * REACH + 1;
    /** It is a calm token. */
    static final int CALM = BARE + 1;
    /** It stands before a bare token. */
    static final int BARE_BEHIND = BARE + 2;
    /** It stands behind a bare token. */
    static final int BARE_BEFORE = BARE + 3;

    /** Whether it has a say in what its neighbours are: one of the constants, or 0. */
    final int near;

    /** Its code without conjunctions and prepositions. */
    final int word;

    /** What it is, roughly. */
    final int rough;

    /** Whether nobody knows it. */
    final boolean unknown;

    /**
     * What its signs weigh, as {@link LabelSums} adds it up, two numbers each: first for each place where it is seen, then
     * what {@link NameSigns} says of a token that nothing else tells of.
     */
    private final long[] sums = new long[2 * (BARE_BEFORE + 1)];

    private NameWord(int near, int word, int rough, boolean unknown, NameModel model) {
        this.near = near;
        this.word = word;
        this.rough = rough;
        this.unknown = unknown;
        SignWeights weights = new SignWeights(model);
        NameSigns.bare(rough, weights);
        keep(BARE, weights);
        NameSigns.silent(rough, weights);
        keep(CALM, weights);
        NameSigns.bareBehind(rough, weights);
        keep(BARE_BEHIND, weights);
        NameSigns.bareBefore(rough, weights);
        keep(BARE_BEFORE, weights);
    }

    /** The word at this place of a report, as a model weighs it. */
    static NameWord of(Page page, int i, NameModel model) {
        WordSigns signs = WordSigns.of(page, i);
        NameWord w = new NameWord(signs.near, signs.word, signs.rough, signs.unknown, model);
        SignWeights weights = new SignWeights(model);
        for (int d = -REACH; d <= REACH; d++) {
            signs.byLetters(d, weights);
            signs.others(d, weights);
            w.keep(d + REACH, weights);
        }
        return w;
    }

    /** What stands before or behind a sentence. */
    static NameWord edge(int code, NameModel model) {
        return new NameWord(0, code, code, false, model);
    }

    private void keep(int place, SignWeights weights) {
        sums[2 * place] = weights.even();
        sums[2 * place + 1] = weights.odd();
        weights.begin(0, 0);
    }

    /** What it weighs beside even labels in a place: {@link #REACH} more than how far before the token, or a constant. */
    long even(int place) {
        return sums[2 * place];
    }

    /** What it weighs beside odd labels. */
    long odd(int place) {
        return sums[2 * place + 1];
    }
}
