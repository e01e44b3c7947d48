package org.rasid.text;

import java.util.List;

/**
 * One way to take a word apart. {@code وبالاتصالات} is {@code و+ب+ال+اتصالات}: clitics {@code W|B|AL}, base {@code
 * الاتصالات}, stem {@code اتصالات}.
 *
 * @param clitics the clitics before the stem, a sum of the constants
 * @param base the word without conjunctions and prepositions but with its article, as names hold it; folded
 * @param stem the word without any clitic, with its last letter restored ({@code زيارته}: {@code زياره}); folded
 * @param suffix the suffixed pronoun as written, folded; empty where there is none
 * @param baseWord the lexicon's number of {@code base}, -1 where unknown (always so with a suffix)
 * @param stemWord the lexicon's number of {@code stem}, -1 where unknown
 */
public record Analysis(int clitics, String base, String stem, String suffix, int baseWord, int stemWord) {
    /** The conjunction و. */
    public static final int W = 1;
    /** The conjunction ف. */
    public static final int F = 1 << 1;
    /** The preposition ب. */
    public static final int B = 1 << 2;
    /** The preposition or particle ل. */
    public static final int L = 1 << 3;
    /** The preposition ك. */
    public static final int K = 1 << 4;
    /** The future particle س. */
    public static final int S = 1 << 5;
    /** The article. */
    public static final int AL = 1 << 6;
    /** The conjunctions. */
    public static final int CONJUNCTION = W | F;
    /** The prepositions. */
    public static final int PREPOSITION = B | L | K;

    /**
     * {@return whether all or one of these clitics stand before the stem}
     *
     * @param any one or more of the constants above, joined by {@code |}
     */
    public boolean has(int any) {
        return (clitics & any) != 0;
    }

    /** {@return whether the article is there} */
    public boolean definite() {
        return (clitics & AL) != 0;
    }

    /** {@return whether a pronoun is suffixed} */
    public boolean suffixed() {
        return !suffix.isEmpty();
    }

    /**
     * A word as written, without the conjunctions and prepositions before it: {@code للكرملين} gives {@code الكرملين}.
     *
     * @param written the word as written, of which this is an analysis
     * @return the word without them
     */
    public String bare(String written) {
        int letters = Integer.bitCount(clitics & (CONJUNCTION | PREPOSITION | S));
        if (letters == 0) {
            return written;
        }
        int i = 0;
        for (int left = letters; i < written.length() && left > 0; i++) {
            if (Chars.isLetter(written.charAt(i))) {
                left--;
            }
        }
        while (i < written.length() && !Chars.isLetter(written.charAt(i))) {
            i++;
        }
        String rest = written.substring(i);
        boolean contracted = has(L) && has(AL) && !rest.startsWith("ال");
        return contracted ? "ا" + (base.startsWith("الل") && !rest.startsWith("لل") ? "ل" : "") + rest : rest;
    }

    /**
     * The parts of a word as its writer wrote them, the article whole: {@code وبالاتصالات} gives {@code و ب ال
     * اتصالات}, {@code للكرملين} {@code ل ال كرملين}, {@code زيارته} {@code زيارت ه}.
     *
     * @param written the word as written, of which this is an analysis
     * @return the parts, in the order of writing
     */
    public List<String> segments(String written) {
        return Segments.of(this, written);
    }
}
