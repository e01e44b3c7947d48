package org.rasid.reading;

import org.rasid.mention.Mention;
import org.rasid.mention.Topic;
import org.rasid.reading.Particles.Role;
import org.rasid.text.Analysis;
import org.rasid.text.Token.Kind;
import org.rasid.time.TimeExpression;
import org.rasid.time.TimeExpression.Bound;

/** Reads what the sentence of an agreement adds to it: who brought it about, its day, and what it is about. */
final class AccordFacts {
    /** What an agreement is about that makes it one of the nuclear kind. */
    private static final String NUCLEAR = "iran-nuclear";

    /** Mediators stand at most so far behind the word for what they did. */
    private static final int MEDIATORS = 8;

    private final Words words;
    private final Syntax syntax;

    AccordFacts(Words words, Syntax syntax) {
        this.words = words;
        this.syntax = syntax;
    }

    void add(Accord a, Candidate c) {
        sponsors(a, c);
        time(a, c);
        topics(a, c);
    }

    /** "وقعت مصر وتشاد كشاهدتين على الاتفاق": whether those who sign do so as witnesses. */
    boolean witnessed(Candidate signing) {
        for (int k = signing.trigger + 1; k < signing.sentence.end(); k++) {
            if (words.token(k).isWord() && words.plays(k, Role.WITNESS)) {
                return true;
            }
            if (words.is(k, Kind.SEMICOLON)
                    || words.verb(k) != null && words.token(k).best().has(Analysis.CONJUNCTION)) {
                return false;
            }
        }
        return false;
    }

    private void sponsors(Accord a, Candidate c) {
        for (int k = c.sentence.first(); k + 1 < c.sentence.end(); k++) {
            if (words.plays(k, Role.SPONSORED)) {
                sponsors(a, k + 1, c.sentence.end());
            }
        }
    }

    /** "بوساطة مصر وقطر", "بوساطة مشتركة مع الأردن": those behind a word of mediation, up to the next comma or clause. */
    private void sponsors(Accord a, int first, int end) {
        for (int k = first; k < Math.min(end, first + MEDIATORS); k++) {
            int p = words.phraseAt(k);
            if (p >= 0) {
                a.sponsors.addAll(words.mentions.whom().get(p));
            } else if (words.boundary(k)
                    || words.verb(k) != null
                    || !words.withPronoun(k)
                            && words.preposition(k)
                            && !words.prepositionAt(k).equals("مع")
                            && (k > first || !words.prepositionAt(k).equals("من"))) {
                return;
            }
        }
    }

    private void time(Accord a, Candidate c) {
        for (TimeExpression t : words.times(c.sentence.first(), c.sentence.end())) {
            boolean here = t.end() <= c.sentence.end() && t.bound() == Bound.AT;
            if (a.time == null && here && near(t.first(), c.trigger)) {
                a.time = t;
            }
        }
    }

    private boolean near(int a, int b) {
        return Math.abs(a - b) < AccordStatus.BEFORE && syntax.sameClause(Math.min(a, b), Math.max(a, b));
    }

    private void topics(Accord a, Candidate c) {
        for (Topic t : words.topics(c.sentence.first(), c.sentence.end())) {
            if (t.end() <= c.sentence.end()) {
                a.topics.add(t.code());
                boolean about = t.first() > c.trigger && near(t.first(), c.trigger);
                a.kind = about && a.kind.equals("other") && t.code().equals(NUCLEAR) ? "nuclear" : a.kind;
            }
        }
        for (int k = c.sentence.first(); k < c.sentence.end(); k++) {
            Mention m = words.mentionAt(k);
            if (m != null && m.sort() == Mention.Sort.PLACE && m.country() != null) {
                a.topics.add(m.country());
            }
        }
    }
}
