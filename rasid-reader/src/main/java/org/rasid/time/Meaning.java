package org.rasid.time;

import org.rasid.text.Remembered;

/** What a word can mean as a word of time, wherever it stands. Immutable. */
final class Meaning extends Remembered {
    static final int CONJUNCTION = 1;
    static final int PREPOSITION = 1 << 1;
    static final int FOR = 1 << 2;
    static final int BY = 1 << 3;
    static final int ARTICLE = 1 << 4;

    /** The kinds with which no expression begins, but in and to behind a verb of coming and going. */
    private static final long FOLLOWERS = bits(
            Kind.TEEN,
            Kind.FEW_BEHIND,
            Kind.PAST,
            Kind.NEXT,
            Kind.THIS,
            Kind.SAME,
            Kind.PART_OF_DAY_BEHIND,
            Kind.UNTIL,
            Kind.FROM,
            Kind.TO,
            Kind.BETWEEN,
            Kind.IN,
            Kind.EQUALS,
            Kind.OR,
            Kind.FROM_NOW,
            Kind.ERA,
            Kind.NOT,
            Kind.NAMED,
            Kind.GENERAL,
            Kind.COUNTED,
            Kind.MOTION);

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

    /** Whether an expression may begin with it, wherever it stands. */
    boolean begins() {
        return (kinds & ~FOLLOWERS) != 0 || (clitics & FOR) != 0;
    }

    /** Whether a meaning of this kind may be among them. */
    boolean may(Kind kind) {
        return (kinds & bit(kind)) != 0;
    }

    private static long bits(Kind... kinds) {
        long bits = 0;
        for (Kind kind : kinds) {
            bits |= bit(kind);
        }
        return bits;
    }

    private static long bit(Kind kind) {
        return 1L << kind.ordinal();
    }
}
