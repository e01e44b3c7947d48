package org.rasid.time;

/**
 * What a word can mean as a word of time, wherever it stands.
 *
 * @param entries its meanings, the longest first; none where it is no word of time
 * @param clitics what is joined to it: a sum of the constants
 * @param kinds a bit for each kind of its meanings, so that asking for another ends at once; kinds 64 apart share one
 */
record Meaning(Entry[] entries, int clitics, long kinds) {
    static final int CONJUNCTION = 1;
    static final int PREPOSITION = 1 << 1;
    static final int FOR = 1 << 2;
    static final int BY = 1 << 3;
    static final int ARTICLE = 1 << 4;

    /** No word of time, and nothing joined to it. */
    static final Meaning NONE = of(Words.NONE, 0);

    static Meaning of(Entry[] entries, int clitics) {
        long kinds = 0;
        for (Entry entry : entries) {
            kinds |= bit(entry.kind());
        }
        return new Meaning(entries, clitics, kinds);
    }

    /** Whether a meaning of this kind may be among them. */
    boolean may(Kind kind) {
        return (kinds & bit(kind)) != 0;
    }

    private static long bit(Kind kind) {
        return 1L << kind.ordinal();
    }
}
