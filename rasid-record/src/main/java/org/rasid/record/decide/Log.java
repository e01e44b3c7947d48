package org.rasid.record.decide;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rasid.record.Decision;

/** Which decisions of a log are in force: an undo takes its decision back unless it has itself been taken back. */
public final class Log {
    private Log() {}

    /**
     * Those in force, undos left out, in their order.
     *
     * @param decisions with all the undos that concern them
     */
    public static List<Decision> inForce(List<Decision> decisions) {
        Set<Long> undone = undone(decisions);
        return decisions.stream()
                .filter(decision -> decision.action() != Decision.Action.UNDO && !undone.contains(decision.number()))
                .sorted(Comparator.comparingLong(Decision::number))
                .toList();
    }

    /** Whether a decision, which may be an undo, has not been taken back. */
    public static boolean stands(long number, List<Decision> decisions) {
        return !undone(decisions).contains(number);
    }

    private static Set<Long> undone(List<Decision> decisions) {
        Set<Long> undone = new HashSet<>();
        List<Decision> latestFirst = decisions.stream()
                .sorted(Comparator.comparingLong(Decision::number).reversed())
                .toList();
        for (Decision decision : latestFirst) {
            Long undoes = decision.undoes();
            if (undoes != null && !undone.contains(decision.number())) {
                undone.add(undoes);
            }
        }
        return undone;
    }
}
