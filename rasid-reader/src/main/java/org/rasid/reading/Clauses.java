package org.rasid.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.reading.Accord.Clause;
import org.rasid.reading.Frame.Target;

/** Brings the clauses of agreements to the agreements that they belong to, and together where one is told twice. */
final class Clauses {
    /** A clause that is a part of an agreement by name stands at most so far from its noun. */
    private static final int NEAR = 5;

    private final ClauseReader reader;

    Clauses(Words words) {
        this.reader = new ClauseReader(words);
    }

    void add(List<Accord> accords, List<Candidate> standing) {
        for (Candidate c : standing) {
            Accord a = c.frame.target() == Target.PROVISION ? owner(accords, c, standing) : null;
            if (a != null) {
                add(a, reader.read(c));
            }
        }
    }

    /** The agreement that a clause belongs to: the one whose content holds it, or of which it is a part by name. */
    private static @Nullable Accord owner(List<Accord> accords, Candidate c, List<Candidate> standing) {
        for (Candidate h : standing) {
            if (h.frame.target() == Target.HOLDS
                    && h.sentence.equals(c.sentence)
                    && h.contentFirst <= c.trigger
                    && c.trigger < h.contentEnd) {
                return lastBefore(accords, c);
            }
        }
        for (Accord a : accords) {
            for (Candidate t : a.tellings) {
                if (t.sentence.equals(c.sentence) && Math.abs(c.trigger - t.trigger) <= NEAR) {
                    return a;
                }
            }
        }
        return null;
    }

    /** The last agreement told before, or the first one. */
    private static @Nullable Accord lastBefore(List<Accord> accords, Candidate c) {
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

    private static void add(Accord a, Clause clause) {
        for (Clause known : a.clauses) {
            if (same(known, clause)) {
                join(known, clause);
                return;
            }
        }
        a.clauses.add(clause);
    }

    private static boolean same(Clause a, Clause b) {
        return a.type.equals(b.type) && agree(a.obligors, b.obligors) && agree(a.places, b.places);
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
        known.deadline = known.deadline == null ? again.deadline : known.deadline;
        known.duration = known.duration == null ? again.duration : known.duration;
        known.renewable = known.renewable == null ? again.renewable : known.renewable;
    }
}
