package org.rasid.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Entity;
import org.rasid.mention.Mention;
import org.rasid.reading.Accord.Clause;
import org.rasid.reading.Frame.Slot;
import org.rasid.reading.Particles.Role;
import org.rasid.report.ActorKind;
import org.rasid.text.Analysis;
import org.rasid.text.Token.Kind;
import org.rasid.time.TimeExpression;
import org.rasid.time.TimeExpression.Bound;

/** Reads one clause of an agreement: who must do it, where, until when and for how long. */
final class ClauseReader {
    /** What is said of prolonging stands at most so far behind the duration. */
    private static final int RENEWABLE = 4;

    private static final String FROM = "من";
    private static final String ON = "علي";

    private final Words words;

    ClauseReader(Words words) {
        this.words = words;
    }

    /** Reads a clause that ends at {@code limit} at the latest. */
    Clause read(Candidate c, int limit) {
        Clause clause = new Clause(c, c.who(Slot.OBLIGORS));
        int end = Math.min(limit, end(c));
        List<Integer> charged = charged(c.trigger);
        clause.obligors = charged.isEmpty() ? clause.obligors : charged;
        clause.mutual = mutual(c) || bothWays(c.trigger, end);
        Part who = c.parts.get(Slot.OBLIGORS);
        boolean vague = charged.isEmpty()
                && who != null
                && ofTheSides(words.phrase(who.phrases().get(0)));
        clause.obligors = vague ? List.of() : clause.obligors;
        c.end = Math.min(limit, Math.max(c.end, end));
        places(clause, c.trigger, end);
        words.times(c.trigger, end).forEach(t -> time(clause, t));
        return clause;
    }

    /** "على القوات سحب آلياتها", "على باكو أن تسحب قواتها": on whom a clause lies by "على". */
    private List<Integer> charged(int trigger) {
        int behind = trigger > 0 && words.that(trigger - 1) ? trigger - 1 : trigger;
        int p = behind > 0 ? words.phraseAt(behind - 1) : -1;
        Mention m = p < 0 ? null : words.phrase(p);
        boolean on = m != null
                && m.first() > 0
                && m.end() == behind
                && m.canAct()
                && words.prepositionAt(m.first() - 1).equals(ON)
                && words.token(trigger).best().clitics() == 0;
        return on ? words.mentions.whom().get(p) : List.of();
    }

    /** Whether who must keep it is told as the two sides, the parties, the forces: the agreement says who they are. */
    boolean mutual(Candidate c) {
        Part who = c.parts.get(Slot.OBLIGORS);
        Mention m = who == null ? null : words.phrase(who.phrases().get(0));
        return m != null
                && (m.end() - m.first() == 1 && words.stemPlays(m.first(), Role.FORCES)
                        || m.sort() == Mention.Sort.BACK && words.stemPlays(m.first(), Role.SIDES)
                        || ofTheSides(m));
    }

    /** "قوات الطرفين", "وفدا الجانبين": what all sides have. */
    private boolean ofTheSides(Mention m) {
        for (int k = m.first() + 1; k < m.end(); k++) {
            if (words.stemPlays(k, Role.SIDES)) {
                return true;
            }
        }
        return false;
    }

    /** "تبادل الأسرى", "الإفراج عن ألف أسير من الجانبين": what each side does for the other. */
    private boolean bothWays(int first, int end) {
        if (words.stemPlays(first, Role.MUTUAL)) {
            return true;
        }
        for (int k = first + 1; k < end; k++) {
            if (words.prepositionAt(k - 1).equals(FROM) && words.stemPlays(k, Role.SIDES)) {
                return true;
            }
        }
        return false;
    }

    /** Whether "and" leads to a word. */
    boolean joined(int k) {
        return words.token(k).isWord() && words.token(k).best().has(Analysis.CONJUNCTION);
    }

    /** Whether a noun is the first of two in a row, إعادة انتشار: it has no article and the other nothing joined to it. */
    boolean owns(int k, int next) {
        return !words.token(k).best().definite() && words.token(next).best().clitics() == 0;
    }

    /** Whether a word begins another clause than the one before: "and" leads to it, or "مقابل". */
    boolean listed(int k) {
        return joined(k) || words.plays(k - 1, Role.BESIDES);
    }

    /** Whether "and" leads from one noun of what is to be done to another: no verb stands between. */
    boolean goesOn(int before, int k) {
        for (int j = before; j < k; j++) {
            if (words.verb(j) != null) {
                return false;
            }
        }
        return joined(k) && words.verbalNoun(k) && words.verb(k) == null;
    }

    /** Whether a sentence adds to what the one before tells: كما، كذلك. */
    boolean adds(int first) {
        return words.plays(first, Role.CLAUSE);
    }

    /** "الانسحاب من ممر فيلادلفيا": whether a word is a part of a place's name that a preposition leads to. */
    boolean place(int k) {
        Mention m = words.mentionAt(k);
        return m != null
                && m.sort() == Mention.Sort.PLACE
                && m.end() > k + 1
                && !words.prepositionAt(m.first() - 1).isEmpty();
    }

    /** "الاتفاق الذي انسحبت منه": whether a verb says that somebody leaves the agreement itself. */
    boolean leaves(int k) {
        return words.relative(k - 1)
                && words.withPronoun(k + 1)
                && words.token(k + 1).folded().startsWith(FROM);
    }

    /** Whether a clause of its own begins with a word: "على أن تُسحب", "فيما تتولى". */
    boolean begins(int k) {
        return listed(k) || words.that(k - 1) || words.plays(k - 1, Role.CLAUSE);
    }

    private void places(Clause clause, int first, int end) {
        for (int k = first; k < end; k++) {
            if (k > first && words.verb(k) != null && words.phraseAt(k) < 0 && !words.relative(k - 1)) {
                return;
            }
            Mention m = words.mentionAt(k);
            if (m != null && m.first() == k && placed(m) && words.timeAt(k) < 0) {
                clause.places.add(words.phraseAt(k));
            }
        }
    }

    private boolean placed(Mention m) {
        return m.sort() == Mention.Sort.PLACE
                || m.kind() == ActorKind.STATE
                        && words.prepositionAt(m.first() - 1).equals("في")
                || m.entity() != null && m.entity().type() == Entity.Type.PLACE;
    }

    private void time(Clause clause, TimeExpression t) {
        if (t.bound() == Bound.UNTIL) {
            clause.deadline = t.laterTo();
            clause.within = t.duration();
        } else if (clause.duration == null
                && (t.bound() == Bound.FOR
                        || t.duration() != null && t.bound() != Bound.SINCE && !counted(t.first()))) {
            clause.duration = t.duration();
            clause.renewable = renewable(t.end());
        }
    }

    /** "بعد ستة أسابيع من الحرب", "قبل يومين": a span that is counted from something is no duration of a clause. */
    private boolean counted(int k) {
        return words.stemPlays(k, Role.MEANWHILE) || words.stemPlays(k - 1, Role.MEANWHILE);
    }

    private @Nullable Boolean renewable(int first) {
        boolean not = false;
        for (int k = first; k < Math.min(words.size(), first + RENEWABLE); k++) {
            not |= words.plays(k, Role.UN);
            if (words.plays(k, Role.RENEWABLE)) {
                return !not;
            }
        }
        return null;
    }

    /** A clause runs to the next one in the list, or to the sentence's end. */
    private int end(Candidate c) {
        int end = c.sentence.end();
        for (int k = c.trigger + 1; k < end; k++) {
            boolean next = words.is(k, Kind.COMMA) && k + 1 < end && starts(k + 1);
            if (next || words.is(k, Kind.SEMICOLON) || words.plays(k, Role.BESIDES)) {
                return k;
            }
        }
        return end;
    }

    private boolean starts(int k) {
        return words.token(k).isWord()
                && (words.token(k).best().has(Analysis.CONJUNCTION) && words.verb(k) != null || participle(k));
    }

    private boolean participle(int k) {
        if (words.phraseAt(k) >= 0 || !words.token(k).folded().endsWith("ا")) {
            return false;
        }
        for (Sense s : words.senses(k)) {
            if (s.participle() && !s.analysis().definite()) {
                return true;
            }
        }
        return false;
    }
}
