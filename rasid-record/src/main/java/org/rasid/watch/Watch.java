package org.rasid.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Agreed;
import org.rasid.record.Clause;
import org.rasid.record.Fact;
import org.rasid.record.KnownActor;
import org.rasid.record.Role;
import org.rasid.record.world.Known;
import org.rasid.record.world.Window;

/**
 * Says how an agreement's clauses stand. Pure: the same facts, rules and day give the same states.
 *
 * @param rules what facts say of clauses
 * @param actors who a key stands for
 */
public record Watch(Rules rules, Function<String, @Nullable KnownActor> actors) {
    private static final Set<String> REACHED = Set.of("reached", "signed", "in-force", "violated", "ended");

    /** Types of clauses that bind all who sign where nobody is named; of others one side must do what the other gets. */
    private static final Set<String> MUTUAL =
            Set.of("ceasefire", "hold-positions", "negotiation", "cooperation", "demarcation");

    /**
     * The commitments of an agreement.
     *
     * @param agreement the agreement with its accounts
     * @param others facts in which its parties take part, of whatever day
     * @param asOf the day as of which is asked: what is told of later days does not count, the agreement itself included
     */
    public List<Commitment> of(Known agreement, List<Known> others, LocalDate asOf) {
        Agreed agreed = agreement.fact().agreed();
        if (agreed == null || !REACHED.contains(agreement.fact().status())) {
            return List.of();
        }
        LocalDate from = from(agreement);
        if (from != null && from.isAfter(asOf)) {
            return List.of();
        }
        List<Deed> deeds = new ArrayList<>();
        for (Known other : others) {
            LocalDate day = other.fact().agreed() == null ? day(other) : from(other);
            if (counts(other.fact()) && from != null && day != null && !day.isBefore(from) && !day.isAfter(asOf)) {
                deeds.add(Deed.of(other, day, actors));
            }
        }
        deeds.sort(Comparator.comparing(Deed::day)
                .thenComparing(deed -> deed.known().fact().id()));
        return agreed.clauses().stream()
                .map(clause -> commitment(clause, agreement, from, deeds, asOf))
                .toList();
    }

    /** Whether a fact is told as something that was: a deed, a saying, an agreement that was reached. */
    private static boolean counts(Fact fact) {
        return fact.agreed() == null
                ? fact.status().isEmpty() || fact.status().equals("actual")
                : REACHED.contains(fact.status());
    }

    private Commitment commitment(
            Clause clause, Known agreement, @Nullable LocalDate from, List<Deed> deeds, LocalDate asOf) {
        Fact fact = agreement.fact();
        List<String> candidates = clause.obligors().isEmpty() ? fact.who(Role.PARTY) : clause.obligors();
        Term term = Term.of(clause, from);
        History history = new History(term, from, asOf);
        if (from != null) {
            Relevance relevance = new Relevance(fact, clause, candidates, actors);
            List<Rule> about = rules.about(clause.type());
            Set<String> types = about.stream().map(Rule::type).collect(Collectors.toSet());
            for (Deed deed : deeds) {
                if (deed.fact().agreed() != null) {
                    extend(history, relevance, agreement, deed);
                } else if (types.contains(deed.fact().coding().type())) {
                    about.stream()
                            .filter(rule -> relevance.fits(rule, deed))
                            .findFirst()
                            .ifPresent(rule -> history.told(deed, rule, relevance));
                }
            }
            if (fact.status().equals("ended")) {
                LocalDate last = last(agreement);
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

    /** A later agreement of the same kind between the same parties on the same clause can make its term longer. */
    private void extend(History history, Relevance relevance, Known agreement, Deed deed) {
        Agreed later = deed.fact().agreed();
        if (later == null || deed.fact().id().equals(agreement.fact().id()) || !relevance.renews(deed)) {
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

    /** The day from which an agreement counts: its own, else that of the first report that tells it. */
    static @Nullable LocalDate from(Known agreement) {
        Window told = Window.told(agreement.fact().days());
        return told != null ? told.from() : firstTold(agreement);
    }

    private static @Nullable LocalDate day(Known known) {
        Window told = Window.told(known.fact().days());
        return told != null ? told.to() : firstTold(known);
    }

    private static @Nullable LocalDate firstTold(Known known) {
        return known.accounts().stream()
                .map(account -> account.report().published().start())
                .filter(day -> day != null)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable LocalDate last(Known known) {
        return known.accounts().stream()
                .map(account -> account.report().published().end())
                .filter(day -> day != null)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The keys of everybody who takes part in an agreement, for looking up what they did later. */
    public static Set<String> parties(Fact agreement) {
        Set<String> keys = new LinkedHashSet<>(agreement.who(Role.PARTY));
        if (agreement.agreed() != null) {
            agreement.agreed().clauses().forEach(clause -> keys.addAll(clause.obligors()));
        }
        return keys;
    }
}
