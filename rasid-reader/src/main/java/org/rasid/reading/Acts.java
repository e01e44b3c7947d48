package org.rasid.reading;

import org.rasid.reading.Particles.Role;

/** What the first words of a content make of a plain saying: "يجب", "على الحكومة أن" ask for something. */
final class Acts {
    private static final String SAY = "say";
    private static final String REQUEST = "request";
    private static final int FIRST_WORDS = 9;

    private final Words words;

    Acts(Words words) {
        this.words = words;
    }

    /** What a statement does. */
    String of(Candidate c) {
        if (!c.frame.label().equals(SAY)) {
            return c.frame.label();
        }
        for (int k = c.contentFirst; k < Math.min(c.contentEnd, c.contentFirst + FIRST_WORDS); k++) {
            boolean first = k == c.contentFirst || words.that(k - 1);
            if (words.plays(k, Role.MUST) || first && somebodyMust(k)) {
                return REQUEST;
            }
        }
        return SAY;
    }

    private boolean somebodyMust(int k) {
        return words.plays(k, Role.MUST_WHOM) && k + 1 < words.size() && words.phraseAt(k + 1) >= 0;
    }
}
