package org.rasid.time;

import org.rasid.text.Remembered;

/** What a word can mean as a word of time, wherever it stands. Immutable. */
final class Meaning extends Remembered {
    static final int CONJUNCTION = 1;
    static final int PREPOSITION = 1 << 1;
    static final int FOR = 1 << 2;
    static final int BY = 1 << 3;
    static final int ARTICLE = 1 << 4;

    /** So many sums of what can be joined to a word there are. */
    static final int CLITICS = 1 << 5;

    /** Its meanings, the longest first; none where it is no word of time. */
    final Entry[] entries;

    /** What is joined to it: a sum of the constants. */
    final int clitics;

    /** A bit for each kind of its meanings, so that asking for another ends at once; kinds 64 apart share one. */
    private final long kinds;

    Meaning(Entry[] entries, int clitics) {
        this.entries = entries;
        this.clitics = clitics;
        long bits = 0;
        for (Entry entry : entries) {
            bits |= bit(entry.kind());
        }
        this.kinds = bits;
    }

    /** Whether it has any. */
    boolean any() {
        return kinds != 0;
    }

    /** Whether a meaning of this kind may be among them. */
    boolean may(Kind kind) {
        return (kinds & bit(kind)) != 0;
    }

    private static long bit(Kind kind) {
        return 1L << kind.ordinal();
    }
}
