package org.rasid.mention;

import org.rasid.mention.Back.Does;
import org.rasid.text.Remembered;

/** What a word, number or mark is to the rules of this room by its letters, wherever it stands. Immutable. */
final class PageWord extends Remembered {
    /** The first steps that it can take in names of the lexicon, the likeliest analysis first. */
    final NameSteps.Start[] starts;

    /** Its number as a further word of a name, -1 where it is none. */
    final int further;

    /** The same of its stem, where it has the article. */
    final int furtherBare;

    /** Whether it is no name but a particle. */
    final boolean particle;

    /** Whether it can be anything but a name. */
    final boolean common;

    /** Whether it can be a finite verb. */
    final boolean finite;

    /** Whether nobody knows it, neither whole nor without its clitics. */
    final boolean unknown;

    /** Whether it can point back to somebody named before. */
    final boolean pointsBack;

    /** Whether no phrase begins with it, whatever stands around it. */
    final boolean idle;

    /** A {@linkplain #bit bit} for each word that it can be without conjunctions and prepositions. */
    final long bases;

    /** A bit for each that it {@linkplain Does does} as a whole. */
    private final int whole;

    /** A bit for each that it does without conjunctions and prepositions. */
    private final int base;

    /** A bit for each that its stem does. */
    private final int stem;

    PageWord(
            NameSteps steps,
            int whole,
            int base,
            int stem,
            boolean particle,
            boolean common,
            boolean finite,
            boolean unknown,
            boolean pointsBack,
            boolean idle,
            long bases) {
        this.starts = steps.starts();
        this.further = steps.whole();
        this.furtherBare = steps.bare();
        this.whole = whole;
        this.base = base;
        this.stem = stem;
        this.particle = particle;
        this.common = common;
        this.finite = finite;
        this.unknown = unknown;
        this.pointsBack = pointsBack;
        this.idle = idle;
        this.bases = bases;
    }

    /** Whether it does this as a whole. */
    boolean doesWhole(Does what) {
        return (whole & 1 << what.ordinal()) != 0;
    }

    /** Whether it does this without conjunctions and prepositions. */
    boolean doesBase(Does what) {
        return (base & 1 << what.ordinal()) != 0;
    }

    /** Whether its stem does this. */
    boolean doesStem(Does what) {
        return (stem & 1 << what.ordinal()) != 0;
    }

    /** Whether it does this, with or without clitics before it. */
    boolean does(Does what) {
        return doesWhole(what) || doesBase(what);
    }

    /** The bit of a word among {@link #bases}; few words share one. */
    static long bit(String word) {
        int h = word.hashCode();
        return 1L << (h ^ h >>> 6 ^ h >>> 12);
    }
}
