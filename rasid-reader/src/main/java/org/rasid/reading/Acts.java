package org.rasid.reading;

import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Features;
import org.rasid.reading.Particles.Role;
import org.rasid.text.Analysis;

/** What the first words of a content make of a plain saying: "يجب", "على الحكومة أن" ask for something. */
final class Acts {
    private static final String SAY = "say";
    private static final int FIRST_WORDS = 12;
    /** Who announces what he will do says so at once. */
    private static final int AT_ONCE = 3;

    private final Words words;
    private final ActWords acts;

    Acts(Words words, ActWords acts) {
        this.words = words;
        this.acts = acts;
    }

    /** What a statement does. */
    String of(Candidate c) {
        if (!c.frame.label().equals(SAY)) {
            return c.frame.label();
        }
        if (somebodyMust(c)) {
            return "request";
        }
        int end = Math.min(Math.min(c.contentEnd, c.sentence.end()), c.contentFirst + FIRST_WORDS);
        String act = acts.of(words, c.contentFirst, end);
        return act != null ? act : intends(c) ? "promise" : SAY;
    }

    /** "على الحكومة أن": said first, it asks for something. */
    private boolean somebodyMust(Candidate c) {
        for (int k = c.contentFirst; k < Math.min(c.contentEnd, c.contentFirst + AT_ONCE); k++) {
            boolean first = k == c.contentFirst || words.that(k - 1);
            boolean whom = k + 1 < words.size() && words.phraseAt(k + 1) >= 0;
            if (first && whom && words.plays(k, Role.MUST_WHOM)) {
                return true;
            }
        }
        return false;
    }

    /** "سنبحث", "أنه سيزور": what the speaker himself will do, and not "أنه سيتم": what somebody will. */
    private boolean intends(Candidate c) {
        boolean himself = false;
        for (int k = c.contentFirst; k < Math.min(c.contentEnd, c.contentFirst + AT_ONCE); k++) {
            Sense verb = will(k);
            if (verb != null && (himself || (verb.features() & Features.FIRST) != 0)) {
                return true;
            }
            himself = words.that(k) && words.token(k).folded().endsWith("ه");
        }
        return false;
    }

    private @Nullable Sense will(int k) {
        Sense verb = words.token(k).isWord() ? words.verb(k) : null;
        return verb != null && verb.analysis().has(Analysis.S) && !words.plays(k, Role.DONE) ? verb : null;
    }
}
