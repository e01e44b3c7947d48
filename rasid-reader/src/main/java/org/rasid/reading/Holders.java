package org.rasid.reading;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.reading.Frame.Target;

/**
 * No clause without its agreement: where a report tells what "the agreement" provides and no agreement stands before, the
 * one beside the word of holding does, however little it says of itself: "وبموجب الاتفاق، تنسحب القوات".
 */
final class Holders {
    /** The noun of an agreement stands at most so far from the word of holding. */
    private static final int BESIDE = 4;

    private Holders() {}

    /** Lets the agreement that a report's first clauses need stand with those that do, in order. */
    static void stand(List<Candidate> candidates, List<Candidate> standing) {
        Candidate agreement = standing.stream()
                .filter(c -> c.frame.target() == Target.AGREEMENT)
                .findFirst()
                .orElse(null);
        for (Candidate h : standing) {
            if (agreement != null && agreement.trigger < h.contentEnd) {
                return;
            }
            Candidate beside = holds(h, standing) ? beside(h, candidates) : null;
            if (beside != null) {
                beside.dropped = "";
                standing.add(beside);
                standing.sort(Comparator.comparingInt(c -> c.trigger));
                return;
            }
        }
    }

    private static boolean holds(Candidate h, List<Candidate> standing) {
        return h.frame.target() == Target.HOLDS
                && standing.stream()
                        .anyMatch(c -> c.frame.target() == Target.PROVISION
                                && h.contentFirst <= c.trigger
                                && c.trigger < h.contentEnd);
    }

    private static @Nullable Candidate beside(Candidate h, List<Candidate> candidates) {
        for (Candidate c : candidates) {
            boolean near = c.sentence.equals(h.sentence)
                    && c.trigger != h.trigger
                    && Math.abs(c.trigger - h.trigger) <= BESIDE;
            if (near && c.frame.target() == Target.AGREEMENT && c.dropped.equals(Decider.BY_SCORE)) {
                return c;
            }
        }
        return null;
    }
}
