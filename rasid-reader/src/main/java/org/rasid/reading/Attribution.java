package org.rasid.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasid.reading.Frame.Slot;
import org.rasid.reading.Frame.Target;

/**
 * Knows through whom a report has what it tells: "نقلت وكالة تاس عن لافروف", and what one says of another's words, "قال
 * الكرملين إن بوتين أعرب عن قلقه". The cost is linear in the statements: those around one stand a few before or behind it.
 */
final class Attribution {
    /** So many statements before and behind one are looked at for the one that holds it. */
    private static final int AROUND = 8;

    /** Words within words within words: deeper than this nobody tells. */
    private static final int DEPTH = 4;

    private final Map<Candidate, Candidate> around = new HashMap<>();

    /**
     * Puts statements under each other.
     *
     * @param standing what stands of a report, in order
     */
    Attribution(List<Candidate> standing) {
        List<Candidate> said = new ArrayList<>();
        for (Candidate c : standing) {
            if (c.frame.target() == Target.STATEMENT) {
                said.add(c);
            }
        }
        for (int i = 0; i < said.size(); i++) {
            Candidate inner = said.get(i);
            Candidate outer = null;
            for (int k = Math.max(0, i - AROUND); k < Math.min(said.size(), i + AROUND + 1); k++) {
                Candidate o = said.get(k);
                if (k != i && holds(o, inner) && (outer == null || outer.contentFirst <= o.contentFirst)) {
                    outer = o;
                }
            }
            if (outer != null) {
                around.put(inner, outer);
            }
        }
    }

    /** Whether a statement stands in what another says. */
    private static boolean holds(Candidate outer, Candidate inner) {
        return outer.contentFirst <= Math.min(inner.trigger, inner.contentFirst)
                && inner.trigger < outer.contentEnd
                && Collections.disjoint(outer.who(Slot.SPEAKER), inner.who(Slot.SPEAKER));
    }

    /** Through whom a statement was told, the innermost first; nobody where the report itself tells it. */
    List<Integer> via(Candidate c) {
        Set<Integer> out = new LinkedHashSet<>(c.who(Slot.VIA));
        Candidate outer = around.get(c);
        for (int depth = 0; outer != null && depth < DEPTH; depth++) {
            out.addAll(outer.who(Slot.SPEAKER));
            out.addAll(outer.who(Slot.VIA));
            outer = around.get(outer);
        }
        out.removeAll(c.who(Slot.SPEAKER));
        return List.copyOf(out);
    }

    /** In whose words a deed is told, the innermost first; nobody where the report tells it in its own. */
    List<Integer> tellers(@Nullable Candidate within) {
        if (within == null) {
            return List.of();
        }
        Set<Integer> out = new LinkedHashSet<>(within.who(Slot.SPEAKER));
        out.addAll(via(within));
        return List.copyOf(out);
    }
}
