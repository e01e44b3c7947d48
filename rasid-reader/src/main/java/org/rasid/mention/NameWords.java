package org.rasid.mention;

import org.rasid.text.WordForm;

/** What words tell of themselves, and what that weighs to a model. Safe for use by several threads. */
final class NameWords {
    private static final int PLACE = 4;
    private static final int START = 1;
    private static final int END = 2;

    private final NameModel model;
    private final NameWord start;
    private final NameWord end;

    /** @param model what weighs the words */
    NameWords(NameModel model) {
        this.model = model;
        this.start = NameWord.edge(START, model);
        this.end = NameWord.edge(END, model);
    }

    NameModel model() {
        return model;
    }

    /** What stands before a sentence. */
    NameWord start() {
        return start;
    }

    /** What stands behind a sentence. */
    NameWord end() {
        return end;
    }

    /** What the word at this place of a report tells of itself. */
    NameWord of(Page page, int i) {
        WordForm form = page.token(i).form();
        if (form.known(PLACE, this) instanceof NameWord known) {
            return known;
        }
        NameWord made = NameWord.of(page, i, model);
        form.remember(PLACE, this, made);
        return made;
    }
}
