package org.rasid.serve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Citation;
import org.rasid.record.Decision;
import org.rasid.record.Fact;
import org.rasid.record.decide.Corrections;
import org.rasid.record.decide.Log;

/**
 * What people have corrected of a fact and not taken back.
 *
 * @param bySlot the last correction of each slot, by the slot's name; those of clauses by {@code clause-ID slot}
 */
record Corrected(Map<String, Decision> bySlot) {
    Corrected {
        bySlot = Map.copyOf(bySlot);
    }

    static Corrected of(Served served, Fact fact) {
        Map<String, Decision> bySlot = new HashMap<>();
        for (Decision decision : Log.inForce(served.registry().decisions(fact))) {
            String slot = decision.slot();
            if (decision.action() == Decision.Action.CORRECT && slot != null) {
                bySlot.put(Corrections.ofClause(slot) ? mark(decision.target()) + " " + slot : slot, decision);
            }
        }
        return new Corrected(bySlot);
    }

    /** Under which name the words of a clause are marked. */
    static String mark(@Nullable UUID clause) {
        return "clause-" + clause;
    }

    /** Who corrected a slot; null where nobody did. */
    @Nullable
    String by(String slot) {
        Decision decision = bySlot.get(slot);
        return decision == null ? null : decision.by();
    }

    /** Words that people point to, and the name under which they are marked. */
    record Cited(String mark, Citation citation) {}

    /** The words of a report that people point to. */
    List<Cited> citations(String report) {
        List<Cited> citations = new ArrayList<>();
        bySlot.forEach((slot, decision) -> {
            Citation citation = decision.citation();
            if (citation != null && citation.report().equals(report)) {
                citations.add(new Cited(slot.split(" ", 2)[0], citation));
            }
        });
        return citations;
    }

    /** Whether people point to words for a slot, wherever. */
    boolean cites(String slot) {
        Decision decision = bySlot.get(slot);
        return decision != null && decision.citation() != null;
    }
}
