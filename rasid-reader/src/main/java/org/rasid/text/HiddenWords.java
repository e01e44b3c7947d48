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
 * <p>A word has at most {@value HiddenParts#MOST} parts, so the cost is bounded at every letter of a text.
 */
final class HiddenWords {
    /** Single letters parted by bare marks are an abbreviation below this number. */
    private static final int FEWEST_LETTERS = 3;

    private final Vocabulary vocabulary;
    private final Clitics clitics;
    private final List<String> abbreviations;
    private final String text;
    private final HiddenParts parts;

    /** Up to here parts follow each other that make no word. */
    private int hopelessUntil;

    HiddenWords(Vocabulary vocabulary, Clitics clitics, List<String> abbreviations, String text) {
        this.vocabulary = vocabulary;
        this.clitics = clitics;
        this.abbreviations = abbreviations;
        this.text = text;
        this.parts = new HiddenParts(text);
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
        parts.collect(from, end, to);
        for (int n = parts.count(); n > 1; n = shorter(n)) {
            String read = read(n);
            if (read != null) {
                return new Found(parts.end(n - 1), read);
            }
        }
        if (parts.count() == HiddenParts.MOST) {
            hopelessUntil = parts.end(HiddenParts.MOST - 1);
        }
        return plain(from, end);
    }

    /** A single tatweel stretches nothing: اغتيـال. Longer ones do, and hide nothing. */
    private @Nullable Found plain(int from, int end) {
        int last = end - 1;
        while (last > from && !Chars.isLetter(text.charAt(last))) {
            last--;
        }
        boolean hides = false;
        for (int i = from + 1; i < last; i++) {
            if (text.charAt(i) == 'ـ') {
                if (text.charAt(i + 1) == 'ـ') {
                    return null;
                }
                hides = true;
            }
        }
        return hides ? new Found(end, HiddenParts.letters(text, from, end)) : null;
    }

    /** The next shorter number of parts worth trying: up to the first gap that joins nothing by itself. */
    private int shorter(int n) {
        for (int i = 1; i < n; i++) {
            if (!parts.gap(i).joins()) {
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
            sure &= parts.gap(i).joins();
            weak |= parts.gap(i) == Gap.WEAK;
            foreign |= parts.gap(i).foreign();
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
            out.append(parts.letters(i));
        }
        return out.toString();
    }

    private boolean acceptable(int n, String read, boolean weak) {
        boolean single = true;
        boolean unknownPart = false;
        for (int i = 0; i < n; i++) {
            String part = parts.letters(i);
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
            for (int k = parts.gapStart(i); k < parts.start(i); k++) {
                String like = Lookalikes.of(text.charAt(k));
                if (!like.isEmpty()) {
                    out.append(like.charAt(Math.min(choice, like.length() - 1)));
                }
            }
            out.append(parts.letters(i));
        }
        return out.toString();
    }

    private boolean known(String word) {
        String said = Folding.fold(word);
        int n = said.length();
        char[] folded = Arrays.copyOf(said.toCharArray(), n + 1);
        if (n == 0) {
            return false;
        }
        if (vocabulary.word(folded, 0, n) >= 0) {
            return true;
        }
        Analysis best = clitics.analyse(said, folded, WrittenForm.of(word, 0, word.length()))
                .get(0);
        return best.stemWord() >= 0 || best.baseWord() >= 0;
    }
}
