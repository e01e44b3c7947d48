package org.rasid.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word, number or mark as written, wherever it stands: how it is folded and taken apart, and what rooms remember of it.
 * Few words make up most of a text, so that most tokens share their form with others. Several threads may use it without a
 * lock: what is remembered is immutable, and what one thread does not see it works out again. It is no part of what makes
 * two forms equal.
 *
 * <p>Reading waits for words to come from memory more than for anything else. So what is asked of every token stands in
 * the form itself and not behind a list or an array.
 */
public final class WordForm {
    private final String written;
    private final String folded;
    private final List<Analysis> analyses;
    private final @Nullable Analysis best;

    /** Its letters as {@link WordCache} packs them. */
    final long head;

    final long tail;

    private @Nullable Remembered first;
    private @Nullable Remembered second;
    private @Nullable Remembered third;
    private @Nullable Remembered fourth;
    private @Nullable Remembered fifth;

    WordForm(String written, String folded, List<Analysis> analyses) {
        this.written = written;
        this.folded = folded;
        this.analyses = analyses;
        this.best = analyses.isEmpty() ? null : analyses.get(0);
        char[] chars = written.toCharArray();
        this.tail = WordCache.tail(chars, 0, chars.length);
        this.head = WordCache.head(chars, 0, chars.length, tail);
    }

    /** {@return as written; a hidden word as its writer hid it} */
    public String written() {
        return written;
    }

    /** {@return what it says, folded} */
    public String folded() {
        return folded;
    }

    /** {@return the ways to take it apart, the likeliest first; never empty for a word, empty otherwise} */
    public List<Analysis> analyses() {
        return analyses;
    }

    /** Whether it is a word of which folding leaves letters. */
    boolean hasLetters() {
        return best != null;
    }

    /** {@return the likeliest way to take it apart; only a word has one} */
    public Analysis best() {
        if (best == null) {
            throw new IndexOutOfBoundsException("no word: " + written);
        }
        return best;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof WordForm f
                        && written.equals(f.written)
                        && folded.equals(f.folded)
                        && analyses.equals(f.analyses);
    }

    @Override
    public int hashCode() {
        return written.hashCode();
    }

    /**
     * What is remembered of it; null where nothing is.
     *
     * @param place where it is kept, 0 to 4
     * @param whose who remembered it
     * @return null where nothing is remembered, or another remembered it
     */
    public @Nullable Remembered known(int place, Object whose) {
        Remembered known = switch (place) {
            case 0 -> first;
            case 1 -> second;
            case 2 -> third;
            case 3 -> fourth;
            default -> fifth;
        };
        return known != null && known.whose == whose ? known : null;
    }

    /**
     * Remembers something of it, in place of what stood there.
     *
     * @param place where it is kept, 0 to 4
     * @param whose who remembers it
     * @param what what is remembered
     */
    public void remember(int place, Object whose, Remembered what) {
        what.whose = whose;
        switch (place) {
            case 0 -> first = what;
            case 1 -> second = what;
            case 2 -> third = what;
            case 3 -> fourth = what;
            default -> fifth = what;
        }
    }
}
