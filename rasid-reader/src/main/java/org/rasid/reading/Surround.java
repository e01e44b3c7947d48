package org.rasid.reading;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rasid.reading.Frame.Slot;
import org.rasid.reading.Frame.Target;

/** The candidates around each candidate of a report: those of the same target before and behind it, and what holds it. */
final class Surround {
    private final List<Candidate> candidates;
    private final int[] before;
    private final int[] behind;
    private final int[] inside;
    private final int[] holder;

    Surround(List<Candidate> candidates) {
        this.candidates = candidates;
        int n = candidates.size();
        this.before = new int[n];
        this.behind = new int[n];
        this.inside = new int[n];
        this.holder = new int[n];
        int[] last = new int[Target.values().length];
        java.util.Arrays.fill(last, -1);
        for (int i = 0; i < n; i++) {
            Candidate c = candidates.get(i);
            int target = c.frame.target().ordinal();
            inside[i] = holding(last[Target.STATEMENT.ordinal()], c);
            holder[i] = holding(last[Target.HOLDS.ordinal()], c);
            before[i] = last[target];
            behind[i] = -1;
            if (last[target] >= 0) {
                behind[last[target]] = i;
            }
            boolean within = c.frame.target() == Target.HOLDS
                    && last[target] >= 0
                    && c.contentEnd < candidates.get(last[target]).contentEnd;
            last[target] = within ? last[target] : i;
        }
    }

    private int holding(int at, Candidate c) {
        if (at < 0) {
            return -1;
        }
        Candidate around = candidates.get(at);
        boolean holds =
                around.contentFirst <= c.trigger && c.trigger < around.contentEnd && around.trigger != c.trigger;
        return holds ? at : -1;
    }

    /** The candidate of the same target before, null where there is none. */
    @Nullable
    Candidate before(int i) {
        return before[i] < 0 ? null : candidates.get(before[i]);
    }

    /** The candidate of the same target behind, null where there is none. */
    @Nullable
    Candidate behind(int i) {
        return behind[i] < 0 ? null : candidates.get(behind[i]);
    }

    /** The last statement, where its content holds the candidate. */
    @Nullable
    Candidate inside(int i) {
        return inside[i] < 0 ? null : candidates.get(inside[i]);
    }

    /** Whether the content of an agreement holds the candidate. */
    boolean held(int i) {
        return holder[i] >= 0;
    }

    /** Whether an earlier candidate of the same type has somebody in common with it, of the last {@code reach}. */
    boolean told(int i, int reach) {
        Candidate c = candidates.get(i);
        int at = before[i];
        for (int steps = 0; at >= 0 && steps < reach; steps++) {
            Candidate earlier = candidates.get(at);
            if (earlier.act.equals(c.act) && shares(earlier, c)) {
                return true;
            }
            at = before[at];
        }
        return false;
    }

    private static boolean shares(Candidate a, Candidate b) {
        for (Map.Entry<Slot, List<Integer>> filled : b.slots.entrySet()) {
            if (!filled.getValue().isEmpty() && a.who(filled.getKey()).equals(filled.getValue())) {
                return true;
            }
        }
        return false;
    }
}
