package org.rasid.reading;

import java.util.Collections;
import org.rasid.lexicon.Entity;
import org.rasid.mention.Mention;
import org.rasid.mention.Mention.Sort;
import org.rasid.reading.Particles.Role;
import org.rasid.text.Analysis;

/** Finds where an event happened: places in its words, and countries with "in" before them. */
final class EventPlaces {
    private final Words words;

    EventPlaces(Words words) {
        this.words = words;
    }

    /** Adds the places that a telling of an event names. */
    void find(Candidate c, Draft d) {
        for (int k = c.first; k < Math.min(c.sentence.end(), Math.max(c.end, c.contentEnd)); k++) {
            Mention m = words.mentionAt(k);
            if (m != null && m.first() == k && happenedAt(m, c, d)) {
                d.places.add(words.phraseAt(k));
            }
        }
    }

    private boolean happenedAt(Mention m, Candidate c, Draft d) {
        int before = m.first() - 1;
        boolean place = m.sort() == Sort.PLACE;
        boolean in = (m.clitics() & Analysis.B) != 0 || words.preposition(before, Role.AT);
        boolean and = (m.clitics() & Analysis.CONJUNCTION) != 0 && place && hereToo(m, d);
        boolean joined = (m.clitics() & Analysis.L) != 0;
        boolean to =
                d.mode.equals("visit") && (joined || words.prepositionAt(before).equals("الي"));
        boolean of = d.type.equals("ASSAULT")
                && before == c.trigger
                && m.sort() == Sort.CAPITAL
                && Collections.disjoint(d.all(), words.mentions.whom().get(words.phraseAt(m.first())));
        boolean there = (in || to) && (place || country(m)) || of || and;
        return d.contact()
                ? and || there && !d.mode.equals("phone") && atContact(c, joined ? before + 1 : before)
                : there || place;
    }

    /** في الحديدة وصنعاء: whether the place right before is one of the event's. */
    private boolean hereToo(Mention m, Draft d) {
        int before = m.first() - 1;
        return before >= 0 && words.phraseAt(before) >= 0 && d.places.contains(words.phraseAt(before));
    }

    private static boolean country(Mention m) {
        boolean state = m.entity() != null && m.entity().type() == Entity.Type.STATE;
        return m.sort() == Sort.NAME && state || m.sort() == Sort.CAPITAL;
    }

    /** وبحثا الوضع في سوريا: whether a noun behind a contact's verb is what they spoke about. */
    private boolean spokenOf(Candidate c, int noun) {
        return noun > c.trigger
                && c.features.contains("word:verb")
                && words.noun(noun)
                && words.token(noun).best().definite();
    }

    /** Whether a place stands with the contact, its day or those who met, not with what they spoke about. */
    private boolean atContact(Candidate c, int preposition) {
        int before = preposition - 1;
        return before < c.sentence.first()
                || before >= c.trigger && before <= c.trigger + 2 && !spokenOf(c, before)
                || words.phraseAt(before) >= 0
                || before < c.trigger && words.verb(before) != null
                || words.timeAt(before) >= 0
                || words.boundary(before);
    }
}
