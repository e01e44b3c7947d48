package org.rasid.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Entity;
import org.rasid.mention.Mention;
import org.rasid.mention.Topic;
import org.rasid.reading.Accord.Clause;
import org.rasid.reading.Frame.Slot;
import org.rasid.reading.Frame.Target;
import org.rasid.report.ActorKind;
import org.rasid.report.Event.Status;
import org.rasid.text.Analysis;
import org.rasid.text.Sentence;
import org.rasid.text.Token.Kind;
import org.rasid.time.TimeExpression;
import org.rasid.time.TimeExpression.Bound;

/** Makes agreements of candidates: what is named, what became of it, who is bound, and its clauses. */
final class Agreements {
    private static final List<String> BY_WEIGHT =
            List.of("violated", "ended", "rejected", "signed", "reached", "in-force", "negotiating", "proposed");
    private static final Set<String> INSTRUMENTS = Set.of("joint-statement", "other");
    private static final int NEAR = 14;

    private final Words words;
    private final Cast cast;

    Agreements(Words words, Cast cast) {
        this.words = words;
        this.cast = cast;
    }

    List<Accord> make(List<Candidate> standing) {
        List<Accord> accords = new ArrayList<>();
        for (Candidate c : standing) {
            if (c.frame.target() == Target.AGREEMENT && !covered(c, standing)) {
                mention(accords, c, standing);
            }
        }
        clauses(accords, standing);
        for (Accord a : accords) {
            finish(a);
        }
        accords.removeIf(a -> a.tellings.isEmpty());
        return accords;
    }

    /** "اتفاق وقف إطلاق النار" holds the words of another agreement; the first one stands for both. */
    private static boolean covered(Candidate c, List<Candidate> standing) {
        for (Candidate other : standing) {
            if (other != c
                    && other.frame.target() == Target.AGREEMENT
                    && other.trigger < c.trigger
                    && c.trigger <= other.trigger + 2
                    && other.sentence.equals(c.sentence)) {
                return true;
            }
        }
        return false;
    }

    private void mention(List<Accord> accords, Candidate c, List<Candidate> standing) {
        Set<Integer> parties = new LinkedHashSet<>(cast.bound(c.who(Slot.PARTIES)));
        Set<String> statuses = new LinkedHashSet<>();
        for (Candidate s : standing) {
            boolean near = s.frame.target() == Target.STATUS
                    && s.status != Status.NEGATED
                    && s.sentence.equals(c.sentence)
                    && governs(s, c);
            if (near) {
                statuses.add(status(s, c));
                parties.addAll(cast.bound(s.who(Slot.PARTIES)));
                c.cover(s.first, s.end);
            }
        }
        Accord into = known(accords, c, parties);
        if (into == null) {
            into = new Accord(c, name(c));
            accords.add(into);
        } else {
            into.tellings.add(c);
            boolean kin = into.kind.equals("peace") && c.frame.label().equals("ceasefire");
            if (kin || INSTRUMENTS.contains(into.kind) && !INSTRUMENTS.contains(c.frame.label())) {
                into.kind = c.frame.label();
            }
        }
        into.parties.addAll(parties);
        for (String status : statuses) {
            if (into.status.isEmpty() || BY_WEIGHT.indexOf(status) < BY_WEIGHT.indexOf(into.status)) {
                into.status = status;
            }
        }
        sponsors(into, c);
        time(into, c);
        topics(into, c);
    }

    /** What a word says of the agreement: what is still to be signed is proposed, what ends with it is reached. */
    private String status(Candidate word, Candidate agreement) {
        if (word.status == Status.FUTURE) {
            return "proposed";
        }
        boolean endsWithIt = word.frame.label().equals("ended")
                && word.trigger < agreement.trigger
                && words.token(word.trigger + 1).isWord()
                && words.token(word.trigger + 1).best().has(Analysis.B);
        return endsWithIt ? "reached" : word.frame.label();
    }

    /** Whether a word of signing or breaking stands so near before the agreement, or behind it, that it tells of it. */
    private boolean governs(Candidate status, Candidate agreement) {
        if (status.trigger < agreement.trigger) {
            return agreement.trigger - status.trigger <= NEAR && sameClause(status.trigger, agreement.trigger);
        }
        return status.trigger - agreement.trigger <= 6 && sameClause(agreement.trigger, status.trigger);
    }

    private boolean sameClause(int from, int to) {
        for (int k = from + 1; k < to; k++) {
            if (words.that(k) || words.is(k, Kind.COLON) || words.is(k, Kind.SEMICOLON)) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Accord known(List<Accord> accords, Candidate c, Set<Integer> parties) {
        boolean definite =
                words.token(c.trigger).isWord() && words.token(c.trigger).best().definite();
        Set<String> countries = cast.countries(List.copyOf(parties));
        for (int i = accords.size() - 1; i >= 0; i--) {
            Accord a = accords.get(i);
            Set<String> theirs = cast.countries(List.copyOf(a.parties));
            boolean kinds = a.kind.equals(c.frame.label())
                    || INSTRUMENTS.contains(c.frame.label())
                    || INSTRUMENTS.contains(a.kind);
            boolean sides = countries.isEmpty()
                    || theirs.isEmpty()
                    || theirs.containsAll(countries)
                    || countries.containsAll(theirs);
            boolean overlap = !countries.isEmpty() && countries.equals(theirs);
            kinds |= theirs.isEmpty()
                    && a.kind.equals("peace")
                    && c.frame.label().equals("ceasefire");
            boolean vague = theirs.isEmpty() && (a.kind.equals("other") || a.kind.equals("peace"))
                    || countries.isEmpty() && c.frame.label().equals("other");
            if (kinds && sides && (definite || overlap || vague)) {
                return a;
            }
        }
        return null;
    }

    private String name(Candidate c) {
        int end = c.trigger + 1;
        while (end < c.sentence.end() && end - c.trigger < 8) {
            if (words.is(end, Kind.QUOTE_OPEN) && words.quoteEnd(end) > end && words.quoteEnd(end) - end < 6) {
                end = words.quoteEnd(end) + 1;
                continue;
            }
            if (!words.token(end).isWord()
                    || words.verb(end) != null
                    || words.that(end)
                    || words.relative(end)
                    || words.preposition(end) && end >= c.end
                    || words.timeAt(end) >= 0) {
                break;
            }
            end++;
        }
        if (end < c.sentence.end() && words.token(end - 1).isWord() && words.preposition(end - 1)) {
            end--;
        }
        String head = words.token(c.trigger).best().bare(words.token(c.trigger).written());
        return head
                + words.text
                        .written()
                        .substring(
                                words.token(c.trigger).end(),
                                words.token(end - 1).end())
                        .replace("\n", " ");
    }

    private void sponsors(Accord a, Candidate c) {
        for (int k = c.sentence.first(); k + 1 < c.sentence.end(); k++) {
            if (words.plays(k, Particles.Role.SPONSORED)) {
                int p = words.phraseAt(k + 1);
                if (p >= 0) {
                    a.sponsors.addAll(words.mentions.whom().get(p));
                }
            }
        }
    }

    private void time(Accord a, Candidate c) {
        if (a.time != null) {
            return;
        }
        for (TimeExpression t : words.times) {
            if (t.first() >= c.sentence.first()
                    && t.end() <= c.sentence.end()
                    && t.bound() == Bound.AT
                    && Math.abs(t.first() - c.trigger) < NEAR
                    && sameClause(Math.min(t.first(), c.trigger), Math.max(t.first(), c.trigger))) {
                a.time = t;
                return;
            }
        }
    }

    private void topics(Accord a, Candidate c) {
        for (Topic t : words.mentions.topics()) {
            if (t.first() >= c.sentence.first() && t.end() <= c.sentence.end()) {
                a.topics.add(t.code());
            }
        }
        for (int k = c.sentence.first(); k < c.sentence.end(); k++) {
            int p = words.phraseAt(k);
            Mention m = p < 0 ? null : words.mentions.phrases().get(p);
            if (m != null && m.sort() == Mention.Sort.PLACE && m.country() != null) {
                a.topics.add(m.country());
            }
        }
    }

    // ---- clauses

    private void clauses(List<Accord> accords, List<Candidate> standing) {
        for (Candidate c : standing) {
            if (c.frame.target() != Target.PROVISION) {
                continue;
            }
            Accord a = owner(accords, c, standing);
            if (a != null) {
                add(a, clause(c));
            }
        }
    }

    /** One clause told twice is one: the second telling adds what the first leaves open. */
    private static void add(Accord a, Clause clause) {
        for (Clause known : a.clauses) {
            boolean same = known.type.equals(clause.type)
                    && agree(known.obligors, clause.obligors)
                    && agree(known.places, clause.places);
            if (same) {
                known.tellings.add(clause.candidate);
                known.obligors = known.obligors.isEmpty() ? clause.obligors : known.obligors;
                if (known.places.isEmpty()) {
                    known.places.addAll(clause.places);
                }
                known.deadline = known.deadline == null ? clause.deadline : known.deadline;
                known.duration = known.duration == null ? clause.duration : known.duration;
                known.renewable = known.renewable == null ? clause.renewable : known.renewable;
                return;
            }
        }
        a.clauses.add(clause);
    }

    private static boolean agree(List<Integer> a, List<Integer> b) {
        return a.isEmpty() || b.isEmpty() || a.containsAll(b) || b.containsAll(a);
    }

    /** The agreement that a clause belongs to: the one whose content holds it, or of which it is a part by name. */
    private @Nullable Accord owner(List<Accord> accords, Candidate c, List<Candidate> standing) {
        for (Candidate h : standing) {
            if (h.frame.target() == Target.HOLDS
                    && h.sentence.equals(c.sentence)
                    && h.contentFirst <= c.trigger
                    && c.trigger < h.contentEnd) {
                return nearest(accords, c);
            }
        }
        for (Accord a : accords) {
            for (Candidate t : a.tellings) {
                boolean near =
                        t.sentence.equals(c.sentence) && c.trigger >= t.trigger - 5 && c.trigger <= t.trigger + 5;
                if (near) {
                    return a;
                }
            }
        }
        return null;
    }

    /** The last agreement told before, or the first one. */
    private static @Nullable Accord nearest(List<Accord> accords, Candidate c) {
        Accord best = null;
        int at = -1;
        for (Accord a : accords) {
            for (Candidate t : a.tellings) {
                if (t.trigger <= c.trigger && t.trigger > at) {
                    at = t.trigger;
                    best = a;
                }
            }
        }
        return best == null && !accords.isEmpty() ? accords.get(0) : best;
    }

    private Clause clause(Candidate c) {
        Clause clause = new Clause(c, c.who(Slot.OBLIGORS));
        int end = clauseEnd(c);
        c.end = Math.max(c.end, end);
        for (int k = c.trigger; k < end; k++) {
            int p = words.phraseAt(k);
            if (p < 0 || words.mentions.phrases().get(p).first() != k) {
                continue;
            }
            Mention m = words.mentions.phrases().get(p);
            boolean placed = m.sort() == Mention.Sort.PLACE
                    || "في".equals(words.prepositionAt(k - 1)) && m.kind() == ActorKind.STATE
                    || m.entity() != null && m.entity().type() == Entity.Type.PLACE;
            if (placed) {
                clause.places.add(p);
            }
        }
        for (TimeExpression t : words.times) {
            if (t.first() >= c.trigger && t.first() < end) {
                if (t.bound() == Bound.UNTIL) {
                    clause.deadline = t.laterTo();
                } else if (t.bound() == Bound.FOR || t.duration() != null) {
                    clause.duration = t.duration();
                    clause.renewable = renewable(t.end());
                }
            }
        }
        return clause;
    }

    private @Nullable Boolean renewable(int k) {
        boolean not = false;
        for (int i = k; i < Math.min(words.size(), k + 4); i++) {
            not |= words.plays(i, Particles.Role.UN);
            if (words.plays(i, Particles.Role.RENEWABLE)) {
                return !not;
            }
        }
        return null;
    }

    /** A clause runs to the next one in the list, or to the sentence's end. */
    private int clauseEnd(Candidate c) {
        for (int k = c.trigger + 1; k < c.sentence.end(); k++) {
            if (words.is(k, Kind.SEMICOLON)
                    || words.plays(k, Particles.Role.BESIDES)
                    || words.is(k, Kind.COMMA) && k + 1 < c.sentence.end() && startsClause(k + 1)) {
                return k;
            }
        }
        return c.sentence.end();
    }

    private boolean startsClause(int k) {
        return words.token(k).isWord() && words.token(k).best().has(Analysis.CONJUNCTION) && words.verb(k) != null
                || participle(k);
    }

    private boolean participle(int k) {
        if (!words.token(k).isWord() || words.phraseAt(k) >= 0) {
            return false;
        }
        for (Sense s : words.senses(k)) {
            if (s.participle()
                    && !s.analysis().definite()
                    && words.token(k).folded().endsWith("ا")) {
                return true;
            }
        }
        return false;
    }

    // ---- who is bound

    private void finish(Accord a) {
        if (a.status.isEmpty()) {
            a.status = "reached";
        }
        for (Clause clause : a.clauses) {
            boolean nobody = clause.obligors.stream().allMatch(p -> cast.country(p) == null);
            if (nobody && mutual(clause.type)) {
                clause.obligors = List.copyOf(a.parties);
            }
        }
        a.parties.removeIf(
                p -> cast.get(p).kind() == ActorKind.PEOPLE || cast.get(p).kind() == ActorKind.MEDIA);
    }

    private static boolean mutual(String type) {
        return type.equals("ceasefire") || type.equals("hold-positions") || type.equals("cooperation");
    }

    /** The sentence of an agreement's first telling. */
    static Sentence sentence(Accord a) {
        return a.tellings.get(0).sentence;
    }
}
