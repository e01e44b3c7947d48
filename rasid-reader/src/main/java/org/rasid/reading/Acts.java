package org.rasid.reading;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Features;
import org.rasid.mention.Mention;
import org.rasid.mention.Participant;
import org.rasid.reading.Frame.Slot;
import org.rasid.reading.Particles.Role;
import org.rasid.report.ActorKind;
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
        return act != null ? act : intends(c) || ownIntend(c) ? "promise" : SAY;
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
            String pronoun = words.that(k) ? words.token(k).folded() : "";
            himself = pronoun.endsWith("ه") || pronoun.endsWith("ها") && body(c);
        }
        return false;
    }

    /** "أن بلاده ستواصل", "ستقدم الصين": what the speaker's own state or body will do. */
    private boolean ownIntend(Candidate c) {
        int k = words.that(c.contentFirst) ? c.contentFirst + 1 : c.contentFirst;
        if (k >= c.contentEnd) {
            return false;
        }
        Mention m = words.mentionAt(k);
        if (m != null) {
            int verb = m.end() < c.contentEnd && words.plays(m.end(), Role.WILL) ? m.end() + 1 : m.end();
            boolean will = verb < c.contentEnd && (will(verb) != null || verb > m.end() && words.verb(verb) != null);
            return will && own(c, k);
        }
        return k + 1 < c.contentEnd && will(k) != null && words.mentionAt(k + 1) != null && own(c, k + 1);
    }

    /** Whether a state or a body speaks, of which Arabic says "she". */
    private boolean body(Candidate c) {
        List<Integer> speaker = c.who(Slot.SPEAKER);
        return speaker.size() == 1
                && words.mentions.participants().get(speaker.get(0)).kind() != ActorKind.PERSON;
    }

    /** Whether a phrase names the speaker, his state or a body of it. */
    private boolean own(Candidate c, int k) {
        Mention m = words.mentionAt(k);
        List<Integer> speaker = c.who(Slot.SPEAKER);
        if (m == null
                || m.number() > 1
                || speaker.isEmpty()
                || m.kind() == ActorKind.PEOPLE
                || m.kind() == ActorKind.PERSON) {
            return m != null && !Collections.disjoint(words.mentions.whom().get(words.phraseAt(k)), speaker);
        }
        List<Participant> all = words.mentions.participants();
        return speaker.stream()
                .anyMatch(i -> words.mentions.whom().get(words.phraseAt(k)).stream()
                        .anyMatch(o -> o.equals(i)
                                || all.get(o).country() != null
                                        && Objects.equals(
                                                all.get(o).country(), all.get(i).country())));
    }

    private @Nullable Sense will(int k) {
        Sense verb = words.token(k).isWord() ? words.verb(k) : null;
        return verb != null && verb.analysis().has(Analysis.S) && !words.plays(k, Role.DONE) ? verb : null;
    }
}
