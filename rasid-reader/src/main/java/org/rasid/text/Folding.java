package org.rasid.text;

/**
 * Folds the spellings that writers of Arabic mix freely, one char at a time, so that a word has one form.
 *
 * <ul>
 *   <li>diacritics, Koranic marks, accents and circles of whatever script, zero-width and direction marks, tatweel: dropped
 *   <li>{@code أ إ آ ٱ}: {@code ا}
 *   <li>{@code ة}: {@code ه}; {@code ى} and the Persian {@code ی}: {@code ي}
 *   <li>Persian {@code ک ہ}: {@code ك ه}
 *   <li>{@code ؤ ئ ء}: kept, they tell words apart
 *   <li>Arabic-Indic and Persian digits: ASCII digits
 *   <li>Latin letters: lower case
 * </ul>
 *
 * Presentation forms (U+FB50 to U+FEFC) are the letters they show; a ligature of lam and alef is two.
 */
public final class Folding {
    /** Marks a char that vanishes. */
    static final char DROPPED = 0;

    private static final char[] TABLE = table();

    private Folding() {}

    private static char[] table() {
        char[] t = new char[0x10000];
        for (int c = 0; c < t.length; c++) {
            t[c] = Marks.combines(c) ? DROPPED : (char) c;
        }
        drop(t, 0x06d6, 0x06ed);
        drop(t, 0x200b, 0x200f);
        drop(t, 0x202a, 0x202e);
        drop(t, 0x2066, 0x2069);
        t[0x061c] = DROPPED;
        t[0x0640] = DROPPED;
        t[0xfeff] = DROPPED;
        t[0x00ad] = DROPPED;
        for (char c : new char[] {'أ', 'إ', 'آ', 'ٱ'}) {
            t[c] = 'ا';
        }
        t['ة'] = 'ه';
        t['ى'] = 'ي';
        t['ی'] = 'ي';
        t['ک'] = 'ك';
        t['ہ'] = 'ه';
        for (int d = 0; d < 10; d++) {
            t[0x0660 + d] = (char) ('0' + d);
            t[0x06f0 + d] = (char) ('0' + d);
        }
        for (char c = 'A'; c <= 'Z'; c++) {
            t[c] = (char) (c + 32);
        }
        for (int c = 0xfb50; c <= 0xfefc; c++) {
            String shown = java.text.Normalizer.normalize(String.valueOf((char) c), java.text.Normalizer.Form.NFKC);
            if (shown.length() == 1 && shown.charAt(0) != c) {
                t[c] = t[shown.charAt(0)];
            } else if (shown.length() == 2 && shown.charAt(0) == 'ل') {
                t[c] = (char) c; // lam with alef: unfolded here, see expand
            }
        }
        return t;
    }

    private static void drop(char[] t, int from, int to) {
        for (int c = from; c <= to; c++) {
            t[c] = DROPPED;
        }
    }

    /** The folded char, or {@link #DROPPED}. */
    static char fold(char c) {
        return TABLE[c];
    }

    /**
     * Folds a stretch of text.
     *
     * @param out receives the folded chars from {@code at}; needs room for twice the input
     * @return the index after the last char written
     */
    static int fold(CharSequence in, int from, int to, char[] out, int at) {
        int n = at;
        for (int i = from; i < to; i++) {
            char c = in.charAt(i);
            char f = TABLE[c];
            if (f == DROPPED) {
                continue;
            }
            if (Character.isHighSurrogate(c) && Marks.isPair(in, i, to)) {
                i++;
                continue;
            }
            if (f >= 0xfef5 && f <= 0xfefc) {
                out[n++] = 'ل';
                f = 'ا';
            }
            out[n++] = f;
        }
        return n;
    }

    /**
     * Folds a text.
     *
     * @param in any text
     * @return the text as words are compared: no diacritics, no tatweel, one form for each letter
     */
    public static String fold(CharSequence in) {
        char[] out = new char[in.length() * 2];
        return new String(out, 0, fold(in, 0, in.length(), out, 0));
    }
}
