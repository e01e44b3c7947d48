package org.rasid.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.reading.Accord.Clause;
import org.rasid.reading.Frame.Slot;
import org.rasid.reading.Frame.Target;
import org.rasid.report.Event.Status;

/** Brings the clauses of agreements to the agreements that they belong to, and together where one is told twice. */
final class Clauses {
    /** Two words of one clause stand at most so far apart. */
    private static final int PART = 2;

    private final Words words;
    private final ClauseReader reader;

    Clauses(Words words) {
        this.words = words;
        this.reader = new ClauseReader(words);
    }

    void add(List<Accord> accords, List<Candidate> standing) {
        List<Candidate> parts = new ArrayList<>();
        for (Candidate c : standing) {
            if (c.frame.target() == Target.PROVISION
                    && !within(c, parts)
                    && !reader.leaves(c.trigger)
                    && !reader.place(c.trigger)) {
                parts.add(c);
            }
        }
        ToldAccords told = new ToldAccords(accords);
        @Nullable Candidate[] held = held(standing);
        Candidate before = null;
        Accord owner = null;
        for (int i = 0; i < parts.size(); i++) {
            Candidate c = parts.get(i);
            Candidate holder = held[c.trigger];
            boolean agreed = holder != null && agreed(holder, standing);
            Accord a = holder == null ? told.named(c) : told.lastUpTo(last(holder, c));
            a = a == null && holder != null && !agreed && !accords.isEmpty() ? accords.get(0) : a;
            a = a == null && goesOn(c, before) ? owner : a;
            if (a != null) {
                Clause clause = reader.read(c, limit(c, i + 1 < parts.size() ? parts.get(i + 1) : null));
                if (clause.obligors.isEmpty() && holder != null) {
                    clause.obligors = holder.who(Slot.OBLIGORS);
                    clause.mutual |= reader.mutual(holder) || agreed;
                }
                add(a, clause);
                before = c;
                owner = a;
            }
        }
    }

    /** "تعزيز التعاون", "إعادة انتشار القوات": one clause, although both words tell of one. */
    private boolean within(Candidate c, List<Candidate> before) {
        if (before.isEmpty()) {
            return false;
        }
        Candidate last = before.get(before.size() - 1);
        boolean alike = last.frame.label().equals(c.frame.label()) && c.trigger - last.trigger <= PART;
        boolean owned = c.trigger - last.trigger == 1 && reader.owns(last.trigger, c.trigger);
        return last.sentence.equals(c.sentence) && (alike || owned);
    }

    /** A clause ends where "and" or "on condition that" leads to the next one. */
    private int limit(Candidate c, @Nullable Candidate next) {
        return next != null && next.sentence.equals(c.sentence) && reader.begins(next.trigger)
                ? next.trigger
                : c.sentence.end();
    }

    /**
     * Whether a clause goes on with those of the sentence before, "ونص الاتفاق على … . وتنسحب القوات …": its verb tells
     * what is to be done, and nobody says it. In the same sentence "and" leads to one more noun: "اتفاق لوقف النار، وفتح
     * المعابر".
     */
    private boolean goesOn(Candidate c, @Nullable Candidate before) {
        if (before != null && c.sentence.equals(before.sentence) && reader.goesOn(before.trigger, c.trigger)) {
            return true;
        }
        return before != null
                && (c.sentence.equals(before.sentence) || c.sentence.first() == before.sentence.end())
                && c.within == null
                && (c.features.contains("tense:present") || c.status == Status.FUTURE);
    }

    /** Of each token the last word of holding whose content it belongs to; null for none. */
    private @Nullable Candidate[] held(List<Candidate> standing) {
        @Nullable Candidate[] held = new Candidate[words.size()];
        for (Candidate h : standing) {
            boolean pledged = held[h.trigger] != null && words.preposition(h.trigger) && bound(held[h.trigger]);
            if (h.frame.target() == Target.HOLDS && h.contentFirst < h.contentEnd && !pledged) {
                Arrays.fill(held, h.contentFirst, h.contentEnd, h);
            }
        }
        return held;
    }

    /** "تعهدت الصين بموجبه بشراء": whether the word that leads to what is told says who must do it. */
    private static boolean bound(@Nullable Candidate holder) {
        return holder != null && !holder.who(Slot.OBLIGORS).isEmpty();
    }

    /** "اتفقتا على إنشاء آلية": what the sides agree on binds them both. */
    private static boolean agreed(Candidate holder, List<Candidate> standing) {
        return !holder.features.contains("word:noun")
                && InOrder.between(standing, s -> s.trigger, holder.trigger, holder.trigger + 1).stream()
                        .anyMatch(s -> s.frame.target() == Target.STATUS
                                && s.frame.label().equals("reached"));
    }

    /** The token up to which the agreement is told whose clause this is: the lines of a list are not looked through. */
    private static int last(Candidate holder, Candidate c) {
        return c.sentence.equals(holder.sentence) ? c.trigger : holder.sentence.end();
    }

    private void add(Accord a, Clause clause) {
        for (Clause known : a.clauses) {
            if (same(known, clause)) {
                join(known, clause);
                return;
            }
        }
        a.clauses.add(clause);
    }

    /** Whether two clauses are one told twice; in one sentence "and" leads to another, so does "كما" to a further sentence. */
    private boolean same(Clause a, Clause b) {
        boolean truce = b.type.equals("ceasefire");
        boolean listed = a.candidate.sentence.equals(b.candidate.sentence)
                ? reader.listed(b.candidate.trigger)
                : !truce && reader.adds(b.candidate.sentence.first());
        boolean places = truce || agree(a.places, b.places);
        return a.type.equals(b.type) && !listed && agree(a.obligors, b.obligors) && places;
    }

    private static boolean agree(List<Integer> a, List<Integer> b) {
        return a.isEmpty() || b.isEmpty() || a.containsAll(b) || b.containsAll(a);
    }

    /** The second telling adds what the first leaves open. */
    private static void join(Clause known, Clause again) {
        known.tellings.add(again.candidate);
        known.obligors = known.obligors.isEmpty() ? again.obligors : known.obligors;
        if (known.places.isEmpty()) {
            known.places.addAll(again.places);
        }
        if (known.deadline == null) {
            known.deadline = again.deadline;
            known.within = again.within;
        }
        known.duration = known.duration == null ? again.duration : known.duration;
        known.renewable = known.renewable == null ? again.renewable : known.renewable;
    }
}
