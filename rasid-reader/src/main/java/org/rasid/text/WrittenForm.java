package org.rasid.text;

/**
 * What folding takes from a word and clitics need: which letter it ends with, and where its hamzas sit on an alif. A
 * written {@code ة} or {@code ى} is never a pronoun, and a written {@code إ} always begins a word.
 *
 * @param last the last letter as written, {@link #UNKNOWN} where nobody knows
 * @param above bit i is set where letter i is {@code أ}, for the first 31 letters
 * @param below bit i is set where letter i is {@code إ}
 */
record WrittenForm(char last, int above, int below) {
    /** Stands for a letter that nobody knows. */
    static final char UNKNOWN = 0;

    private static final int WATCHED = 31;

    /** Of a word of which only the folded letters are known. */
    static final WrittenForm OF_FOLDED = new WrittenForm(UNKNOWN, 0, 0);

    /** Looks at a word as it stands in a text. */
    static WrittenForm of(CharSequence text, int from, int to) {
        char last = UNKNOWN;
        int above = 0;
        int below = 0;
        int letter = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Chars.isLetter(c)) {
                continue;
            }
            last = c;
            if (letter < WATCHED) {
                above |= c == 'أ' ? 1 << letter : 0;
                below |= c == 'إ' ? 1 << letter : 0;
            }
            letter++;
        }
        return new WrittenForm(last, above, below);
    }

    /** Whether the last letter may be a pronoun's. */
    boolean mayEndInPronoun() {
        return last != 'ة' && last != 'ى';
    }

    /** Whether an {@code إ} inside the stem says that a split at {@code stem} is too early. */
    boolean contradicts(int stem) {
        return stem + 1 < WATCHED && below >>> (stem + 1) != 0;
    }

    /** Whether a letter is written with a hamza, as words begin. */
    boolean beginsWord(int at) {
        return at < WATCHED && ((above | below) >>> at & 1) != 0;
    }
}
