package org.rasid.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.reading.Particles.Role;
import org.rasid.report.Event.Status;
import org.rasid.text.Analysis;
import org.rasid.text.Sentence;

/** Finds who began a contact: who calls, from whom a call is received, on whose initiative it was. */
final class Initiative {
    private final Words words;

    Initiative(Words words) {
        this.words = words;
    }

    /** Who calls is the one who telephones or from whom a call is received. */
    @Nullable
    Integer caller(Candidate c, Draft d) {
        if (c.frame.id().equals("call.received")) {
            return d.recipients.size() == 1 ? d.recipients.get(0) : null;
        }
        boolean received = c.features.contains("light:RECIPIENT");
        boolean calls = c.frame.id().equals("call") && c.features.contains("word:verb");
        return (received || calls) && d.actors.size() == 1 ? d.actors.get(0) : null;
    }

    /** بمبادرة من، بطلب من: who asked for the contact that the sentence, or one before it, tells. */
    void find(List<Draft> drafts) {
        for (Sentence s : words.text.sentences()) {
            for (int k = s.first(); k + 2 < s.end(); k++) {
                int p = asked(k) ? words.phraseAt(k + 2) : -1;
                if (p >= 0 && words.mentions.whom().get(p).size() == 1) {
                    Draft contact = contactUpTo(drafts, s.index());
                    if (contact != null) {
                        contact.initiator = words.mentions.whom().get(p).get(0);
                    }
                }
            }
        }
    }

    private boolean asked(int k) {
        return words.beginPlays(k, Role.INITIATIVE)
                && words.token(k).best().has(Analysis.B)
                && words.token(k + 1).folded().equals("من");
    }

    private static @Nullable Draft contactUpTo(List<Draft> drafts, int sentence) {
        Draft best = null;
        int at = -1;
        for (Draft d : drafts) {
            if (!d.contact() || d.status != Status.ACTUAL) {
                continue;
            }
            for (Candidate c : d.tellings) {
                int told = c.sentence.index();
                if (told <= sentence && told > at) {
                    best = d;
                    at = told;
                }
            }
        }
        return best;
    }
}
