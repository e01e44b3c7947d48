package org.rasid.app;

import org.rasid.prose.Labels;
import org.rasid.prose.Language;
import org.rasid.prose.Look;
import org.rasid.prose.Phrases;

/** The sentences in which is told on standard error what could not be done, in the user's language. */
final class Complaints {
    private static final Phrases ENGLISH = phrases(Language.EN, false);
    private static final Phrases ARABIC = phrases(Language.AR, false);
    private static final Phrases ARABIC_MARKED = phrases(Language.AR, true);

    private Complaints() {}

    private static Phrases phrases(Language language, boolean marks) {
        return new Phrases(Labels.of(Language.EN), Labels.of(language), marks);
    }

    static Phrases in(Language language, Look look) {
        if (language == Language.EN) {
            return ENGLISH;
        }
        return look.marks() ? ARABIC_MARKED : ARABIC;
    }
}
