package org.rasid.mention;

import org.jspecify.annotations.Nullable;

/**
 * Remembers what words tell of themselves, and what that weighs: few words make up most of a text. A table with one place
 * a hash; a newer word takes the place of an older one. Several threads may use it without a lock: an entry is immutable,
 * and what one thread does not see it works out again.
 */
final class NameWords {
    private static final int PLACES = 1 << 16;

    private final NameModel model;
    private final @Nullable NameWord[] entries = new @Nullable NameWord[PLACES];

    /** @param model what weighs the words */
    NameWords(NameModel model) {
        this.model = model;
    }

    NameModel model() {
        return model;
    }

    /** What the word at this place of a report tells of itself. */
    NameWord of(Page page, int i) {
        String written = page.token(i).written();
        int at = Hash.mix(written.hashCode(), 5) & PLACES - 1;
        NameWord w = entries[at];
        if (w == null || !w.written.equals(written)) {
            w = NameWord.of(page, i, model);
            entries[at] = w;
        }
        return w;
    }
}
