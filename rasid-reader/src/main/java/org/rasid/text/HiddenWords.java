package org.rasid.text;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds words that their author hid from machines: letters parted by marks that lean on a tatweel ({@code الصـ.ـراع}),
 * by a tatweel on each side of a space ({@code جريـ ـمة}), by a bare mark where only the joined word is known ({@code
 * طو.فان}), or with a letter of another script for one of their own ({@code حـMـاس}). Agencies ({@code أ.ف.ب}), two
 * sentences without a space and clitics before a quotation stay what they are.
 *
 * <p>A word has at most {@value #MOST_PARTS} parts, so the cost is bounded at every letter of a text.
 */
final class HiddenWords {
    private static final int MOST_PARTS = 16;
    private static final int LONGEST_GAP = 6;

    /** Single letters parted by bare marks are an abbreviation below this number. */
    private static final int FEWEST_LETTERS = 3;

    private final Vocabulary vocabulary;
    private final Clitics clitics;
    private final List<String> abbreviations;
    private final String text;
    private final int[] starts = new int[MOST_PARTS];
    private final int[] ends = new int[MOST_PARTS];
    private final Gap[] gaps = new Gap[MOST_PARTS];
    private int parts;

    /** Up to here parts follow each other that make no word. */
    private int hopelessUntil;

    HiddenWords(Vocabulary vocabulary, Clitics clitics, List<String> abbreviations, String text) {
        this.vocabulary = vocabulary;
        this.clitics = clitics;
        this.abbreviations = abbreviations;
        this.text = text;
    }

    /**
     * A word that was hidden.
     *
     * @param end the unit after its last
     * @param read what it says, unfolded
     */
    record Found(int end, String read) {}

    /**
     * The hidden word of which the letters from {@code from} are the beginning, null where they are a word themselves.
     *
     * @param end the unit after the letters
     * @param to the end of the line
     */
    @Nullable
    Found at(int from, int end, int to) {
        if (end >= to || !Gap.mayHold(text.charAt(end))) {
            return plain(from, end);
        }
        if (Chars.of(text.charAt(end)) == Chars.SPACE && text.charAt(end - 1) != 'ـ') {
            return plain(from, end);
        }
        if (from < hopelessUntil) {
            return plain(from, end);
        }
        collect(from, end, to);
        for (int n = parts; n > 1; n = shorter(n)) {
            String read = read(n);
            if (read != null) {
                return new Found(ends[n - 1], read);
            }
        }
        if (parts == MOST_PARTS) {
            hopelessUntil = ends[parts - 1];
        }
        return plain(from, end);
    }

    /** A single tatweel stretches nothing: اغتيـال. Longer ones do, and hide nothing. */
    private @Nullable Found plain(int from, int end) {
        boolean hides = false;
        for (int i = from + 1; i < end - 1; i++) {
            if (text.charAt(i) == 'ـ') {
                if (text.charAt(i + 1) == 'ـ') {
                    return null;
                }
                hides |= letterBehind(i, end);
            }
        }
        return hides ? new Found(end, letters(from, end)) : null;
    }

    private boolean letterBehind(int i, int end) {
        for (int k = i + 1; k < end; k++) {
            if (Chars.isLetter(text.charAt(k))) {
                return true;
            }
        }
        return false;
    }

    private void collect(int from, int end, int to) {
        parts = 1;
        starts[0] = from;
        ends[0] = end;
        while (parts < MOST_PARTS) {
            int gapAt = ends[parts - 1];
            int next = behind(gapAt, to);
            Gap gap = next < 0 ? Gap.NONE : Gap.of(text, gapAt, next);
            if (gap == Gap.NONE) {
                return;
            }
            gaps[parts] = gap;
            starts[parts] = next;
            ends[parts] = lettersEnd(next, to);
            parts++;
        }
    }

    /** Where letters go on behind a gap, -1 where they do not. */
    private int behind(int gapAt, int to) {
        int k = gapAt;
        while (k < to && k - gapAt <= LONGEST_GAP && !Chars.isOfWord(text.charAt(k))) {
            if (!Gap.mayHold(text.charAt(k))) {
                return -1;
            }
            k++;
        }
        if (k == gapAt || k - gapAt > LONGEST_GAP || k >= to) {
            return -1;
        }
        int letter = k;
        while (letter < to && Chars.of(text.charAt(letter)) == Chars.MARK_ON_LETTER) {
            letter++;
        }
        return letter < to && Chars.isLetter(text.charAt(letter)) ? k : -1;
    }

    private int lettersEnd(int from, int to) {
        int i = from;
        while (i < to && Chars.isOfWord(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The next shorter number of parts worth trying: up to the first gap that joins nothing by itself. */
    private int shorter(int n) {
        for (int i = 1; i < n; i++) {
            if (!gaps[i].joins()) {
                return i;
            }
        }
        return 1;
    }

    /** What the first parts say together; null where they are no hidden word. */
    private @Nullable String read(int n) {
        boolean sure = true;
        boolean weak = false;
        boolean foreign = false;
        for (int i = 1; i < n; i++) {
            sure &= gaps[i].joins();
            weak |= gaps[i] == Gap.WEAK;
            foreign |= gaps[i].foreign();
        }
        if (foreign) {
            return foreign(n, sure);
        }
        String read = joined(n);
        return sure || acceptable(n, read, weak) ? read : null;
    }

    private String joined(int n) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < n; i++) {
            appendLetters(out, starts[i], ends[i]);
        }
        return out.toString();
    }

    private boolean acceptable(int n, String read, boolean weak) {
        boolean single = true;
        boolean unknownPart = false;
        for (int i = 0; i < n; i++) {
            String part = letters(starts[i], ends[i]);
            if (i < n - 1 && endsWord(part)) {
                return false;
            }
            single &= part.length() == 1;
            unknownPart |= part.length() > 1 && weak && !known(part);
        }
        if (single && weak) {
            return n >= FEWEST_LETTERS && !abbreviations.contains(Folding.fold(read)) && known(read);
        }
        return (unknownPart || !weak) && known(read);
    }

    private static boolean endsWord(String part) {
        char last = part.isEmpty() ? 'ة' : part.charAt(part.length() - 1);
        return last == 'ة' || last == 'ى';
    }

    /** The first known word among those that the foreign letters may stand for. */
    private @Nullable String foreign(int n, boolean sure) {
        String best = null;
        for (int choice = 0; choice < 3; choice++) {
            String read = replaced(n, choice);
            best = best == null ? read : best;
            if (known(read)) {
                return read;
            }
        }
        String bare = joined(n);
        return known(bare) || sure ? known(bare) ? bare : best : null;
    }

    private String replaced(int n, int choice) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < n; i++) {
            for (int k = i == 0 ? starts[0] : ends[i - 1]; i > 0 && k < starts[i]; k++) {
                String like = Lookalikes.of(text.charAt(k));
                if (!like.isEmpty()) {
                    out.append(like.charAt(Math.min(choice, like.length() - 1)));
                }
            }
            appendLetters(out, starts[i], ends[i]);
        }
        return out.toString();
    }

    private String letters(int from, int to) {
        StringBuilder out = new StringBuilder(to - from);
        appendLetters(out, from, to);
        return out.toString();
    }

    private void appendLetters(StringBuilder out, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Chars.isLetter(text.charAt(i))) {
                out.append(text.charAt(i));
            }
        }
    }

    private boolean known(String word) {
        char[] folded = Arrays.copyOf(Folding.fold(word).toCharArray(), word.length() * 2 + 1);
        int n = Folding.fold(word).length();
        if (n == 0) {
            return false;
        }
        if (vocabulary.word(folded, 0, n) >= 0) {
            return true;
        }
        Analysis best = clitics.analyse(folded, n, WrittenForm.of(word, 0, word.length()))
                .get(0);
        return best.stemWord() >= 0 || best.baseWord() >= 0;
    }
}
