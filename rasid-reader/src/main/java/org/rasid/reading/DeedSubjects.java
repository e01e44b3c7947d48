package org.rasid.reading;

import org.rasid.lexicon.Features;
import org.rasid.mention.Mention;
import org.rasid.mention.Mention.Sort;
import org.rasid.text.Analysis;
import org.rasid.text.Sentence;
import org.rasid.text.Token.Kind;

/**
 * Finds the noun of a deed that is a verb's subject: الهجوم الذي استهدف، غارات للتحالف استهدفت، استهدف تفجير. Whoever
 * stands behind such a verb suffers it, and whoever does it is said with the noun.
 */
final class DeedSubjects {
    /** How many steps before a verb its noun may stand; a phrase or a time counts as one. */
    private static final int STEPS = 10;

    private final Words words;
    private final Triggers triggers;

    DeedSubjects(Words words, Triggers triggers) {
        this.words = words;
        this.triggers = triggers;
    }

    /** The noun, -1 where there is none. */
    int of(int i, Sense verb, Sentence s) {
        boolean person = (verb.features() & Features.THIRD) == 0
                || (verb.features() & (Features.PLURAL | Features.DUAL)) != 0
                        && (verb.features() & Features.SINGULAR) == 0;
        if (person || verb.analysis().suffixed() || resumed(i, s)) {
            return -1;
        }
        if (i + 1 < s.end() && words.phraseAt(i + 1) < 0 && triggers.namesForce(i + 1, s) && !opened(i, s)) {
            return i + 1;
        }
        if (i == s.first() || verb.analysis().has(Analysis.CONJUNCTION)) {
            return -1;
        }
        int relative = words.relative(i - 1) ? i - 1 : i - 2 > s.first() && words.relative(i - 2) ? i - 2 : -1;
        if (relative < 0) {
            return before(i - 1, s);
        }
        int last = relative > s.first() && words.is(relative - 1, Kind.COMMA) ? relative - 2 : relative - 1;
        Mention m = last >= s.first() ? words.mentionAt(last) : null;
        boolean somebody = m != null && m.canAct() && words.agrees(relative, m);
        int deed = somebody ? -1 : before(last, s);
        boolean thing =
                deed < 0 && m == null && last >= s.first() && words.token(last).isWord() && thing(last);
        return thing ? last : deed;
    }

    /** روسيا تدين الهجوم: whether who opens the clause stands right before the verb. */
    private boolean opened(int i, Sentence s) {
        Mention m = i > s.first() ? words.mentionAt(i - 1) : null;
        if (m == null
                || !m.canAct()
                || m.sort() == Sort.WHOSE
                || !Syntax.clitic(m.clitics()).isEmpty()) {
            return false;
        }
        int before = m.first() - 1;
        return m.first() <= s.first() || words.boundary(before) || words.that(before);
    }

    /** Whether a noun before a relative pronoun is the subject of its verb: الفيضانات التي, not الوقت الذي. */
    private boolean thing(int k) {
        return words.noun(k) && words.timeAt(k) < 0 && !words.stemPlays(k, Particles.Role.TIME_NOUN);
    }

    /** العملية التي قامت بها: a pronoun behind the verb resumes the noun, which then is not its subject. */
    private boolean resumed(int i, Sentence s) {
        return i + 1 < s.end() && words.withPronoun(i + 1);
    }

    /** The noun of a deed that ends at a token, with what belongs to it. */
    private int before(int last, Sentence s) {
        int k = last;
        for (int steps = 0; steps < STEPS && k >= s.first(); steps++) {
            Mention m = words.mentionAt(k);
            if (m != null) {
                k = owner(m, s);
            } else if (words.timeAt(k) >= 0) {
                k = words.times.get(words.timeAt(k)).first() - 1;
            } else if (words.wields(k)) {
                k -= words.relative(k - 1) ? 2 : 1;
            } else if (!words.token(k).isWord() || words.that(k) || words.relative(k) || words.verb(k) != null) {
                return -1;
            } else if (triggers.namesForce(k, s) || words.stemPlays(k, Particles.Role.WEAPON)) {
                return k;
            } else if (!words.adjective(k) && !words.noun(k) && !words.preposition(k)) {
                return -1;
            } else {
                k--;
            }
        }
        return -1;
    }

    /** The token before a phrase that can belong to a noun before it; -1 where it stands for itself. */
    private int owner(Mention m, Sentence s) {
        int before = m.first() - 1;
        boolean belongs = m.sort() == Sort.WHOSE
                || m.sort() == Sort.PLACE
                || !Syntax.clitic(m.clitics()).isEmpty()
                || before >= s.first() && words.wields(before)
                || before >= s.first()
                        && (words.preposition(before) || words.phraseAt(before) < 0 && triggers.namesForce(before, s));
        return belongs ? before : -1;
    }
}
