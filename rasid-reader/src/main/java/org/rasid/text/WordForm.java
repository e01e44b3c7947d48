package org.rasid.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word, number or mark as written, wherever it stands: how it is folded and taken apart, and what rooms remember of it.
 * Few words make up most of a text, so that most tokens share their form with others. Several threads may use it without a
 * lock: what is remembered is immutable, and what one thread does not see it works out again. It is no part of what makes
 * two forms equal.
 */
public final class WordForm {
    /** So many can remember something of a word. */
    static final int PLACES = 8;

    private final String written;
    private final String folded;
    private final List<Analysis> analyses;
    private final @Nullable Known[] known = new @Nullable Known[PLACES];

    /** What somebody knows of it. */
    private record Known(Object whose, Object what) {}

    WordForm(String written, String folded, List<Analysis> analyses) {
        this.written = written;
        this.folded = folded;
        this.analyses = analyses;
    }

    /** As written; a hidden word as its writer hid it. */
    public String written() {
        return written;
    }

    /** What it says, folded. */
    public String folded() {
        return folded;
    }

    /** The ways to take it apart, the likeliest first; never empty for a word, empty otherwise. */
    public List<Analysis> analyses() {
        return analyses;
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
     * @param place where it is kept, 0 to 7
     * @param whose who remembered it
     */
    public @Nullable Object known(int place, Object whose) {
        Known k = known[place];
        return k != null && k.whose == whose ? k.what : null;
    }

    /** Remembers something of it, in place of what stood there. */
    public void remember(int place, Object whose, Object what) {
        known[place] = new Known(whose, what);
    }
}
