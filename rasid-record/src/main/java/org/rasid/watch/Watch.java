package org.rasid.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Agreed;
import org.rasid.record.Clause;
import org.rasid.record.Fact;
import org.rasid.record.Role;
import org.rasid.record.world.Happened;

/**
 * Says how an agreement's clauses stand. The same deeds, rules and day give the same states.
 *
 * @param rules what deeds say of clauses
 * @param sides for whom actors stand
 */
record Watch(Rules rules, Sides sides) {
    /** Types of clauses that bind all who sign where nobody is named; of others one side must do what the other gets. */
    private static final Set<String> MUTUAL =
            Set.of("ceasefire", "hold-positions", "negotiation", "cooperation", "demarcation");

    /**
     * The commitments of an agreement; none where it was not reached by then.
     *
     * @param deeds what was done later is asked of them
     * @param asOf the day as of which is asked: what is told of later days does not count, the agreement itself included
     */
    List<Commitment> of(Reached agreement, Deeds deeds, LocalDate asOf) {
        Fact fact = agreement.fact();
        Agreed agreed = fact.agreed();
        LocalDate from = agreement.from();
        if (agreed == null || !Happened.told(fact.kind(), fact.status()) || from != null && from.isAfter(asOf)) {
            return List.of();
        }
        return agreed.clauses().stream()
                .map(clause -> commitment(clause, agreement, deeds, asOf))
                .toList();
    }

    private Commitment commitment(Clause clause, Reached agreement, Deeds deeds, LocalDate asOf) {
        Fact fact = agreement.fact();
        LocalDate from = agreement.from();
        List<String> candidates = clause.obligors().isEmpty() ? fact.who(Role.PARTY) : clause.obligors();
        History history = new History(Term.of(clause, from), from, asOf);
        if (from != null) {
            Relevance relevance = new Relevance(fact, clause, candidates, sides);
            List<Rule> about = rules.about(clause.type());
            follow(history, relevance, about, fact, new Sequel(relevance, about, deeds, from, asOf));
            if (fact.status().equals("ended")) {
                LocalDate last = agreement.lastTold();
                history.ended(last == null || last.isAfter(asOf) ? asOf : last, fact.id());
            }
        }
        List<Change> changes = history.changes();
        return new Commitment(
                clause,
                fact.id(),
                MUTUAL.contains(clause.type()) ? candidates : clause.obligors(),
                from,
                history.term().deadline(),
                history.term().until(),
                changes);
    }

    private static void follow(History history, Relevance relevance, List<Rule> about, Fact agreement, Sequel sequel) {
        for (List<Deed> day = sequel.next(history); !day.isEmpty(); day = sequel.next(history)) {
            for (Deed deed : day) {
                if (deed.fact().agreed() == null) {
                    about.stream()
                            .filter(rule -> relevance.fits(rule, deed))
                            .findFirst()
                            .ifPresent(rule -> history.told(deed, rule, relevance));
                } else if (!deed.fact().id().equals(agreement.id())) {
                    extend(history, relevance, deed, deed.fact().agreed());
                }
            }
        }
    }

    /** A later agreement of the same kind between the same parties on the same clause can make its term longer. */
    private static void extend(History history, Relevance relevance, Deed deed, @Nullable Agreed later) {
        if (later == null || !relevance.renews(deed)) {
            return;
        }
        for (Clause clause : later.clauses()) {
            Term longer = relevance.sameClause(clause) ? history.term().extendedBy(Term.of(clause, deed.day())) : null;
            if (longer != null) {
                history.extended(deed.day(), longer, deed.fact().id());
                return;
            }
        }
    }
}
