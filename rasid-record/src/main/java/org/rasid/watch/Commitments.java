package org.rasid.watch;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Clause;
import org.rasid.record.Decision;
import org.rasid.record.Fact;
import org.rasid.record.FactKind;
import org.rasid.record.Filter;
import org.rasid.record.Finding;
import org.rasid.record.Part;
import org.rasid.record.Registry;
import org.rasid.record.Review;
import org.rasid.record.decide.Log;
import org.rasid.record.world.Known;
import org.rasid.record.world.Window;

/** The commitments of a record: asks it for agreements and for what their parties did later, and applies the rules. */
public final class Commitments {
    private final Registry registry;
    private final Rules rules;
    private final Later later;

    /** The commitments of a record, by these rules. */
    public Commitments(Registry registry, Rules rules) {
        this.registry = registry;
        this.rules = rules;
        this.later = new Later(registry, rules);
    }

    /**
     * The commitments of all agreements that meet a filter, in the order of the agreements' days; fetched as drawn.
     *
     * @param asOf the day as of which is asked
     */
    public Stream<Due> all(Filter filter, LocalDate asOf) {
        if (!filter.kinds().isEmpty() && !filter.kinds().contains(FactKind.AGREEMENT)) {
            return Stream.empty();
        }
        return registry.facts(filter.ofKinds(Set.of(FactKind.AGREEMENT))).flatMap(fact -> of(fact, asOf).stream());
    }

    /** The commitments of one agreement; none for other facts and agreements that were not reached. */
    public List<Due> of(Fact agreement, LocalDate asOf) {
        if (agreement.agreed() == null || agreement.agreed().clauses().isEmpty()) {
            return List.of();
        }
        Known known = new Known(agreement, registry.accounts(agreement));
        List<Commitment> commitments = new Watch(rules, later::actor).of(known, later.than(agreement), asOf);
        Map<UUID, Decision> overruled = overruled(agreement);
        return commitments.stream()
                .map(c -> new Due(overrule(c, overruled.get(c.id()), asOf), agreement))
                .toList();
    }

    /** What an agreement extends and what extends it; nothing for other facts. */
    public Extensions extensions(Fact agreement, LocalDate asOf) {
        List<String> parties = List.copyOf(Watch.parties(agreement));
        if (agreement.agreed() == null || parties.isEmpty()) {
            return new Extensions(List.of(), List.of());
        }
        Filter alike = Filter.ALL
                .ofKinds(Set.of(FactKind.AGREEMENT))
                .ofTypes(List.of(agreement.coding().type()))
                .with(parties);
        List<Fact> of = registry.facts(alike)
                .filter(other -> !other.id().equals(agreement.id()))
                .filter(other -> extending(of(other, asOf)).contains(agreement.id()))
                .toList();
        return new Extensions(of, registry.facts(Filter.ALL, extending(of(agreement, asOf))));
    }

    /** The ids of the agreements that extend one of these. */
    private static Set<UUID> extending(List<Due> dues) {
        return dues.stream()
                .flatMap(due -> due.commitment().history().stream())
                .filter(change -> change.rule().equals(History.EXTENDED))
                .flatMap(change -> change.evidence().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * What is left to take back of commitments that are no more: their agreement was withdrawn, merged or rejected, or
     * their clause is now told under another's id.
     */
    public List<Cancelled> gone(Filter filter) {
        List<Cancelled> gone = new ArrayList<>();
        registry.withdrawn(FactKind.AGREEMENT).forEach(finding -> add(finding, Set.of(), gone));
        Filter agreements = filter.ofKinds(Set.of(FactKind.AGREEMENT));
        registry.facts(agreements).forEach(fact -> add(fact, clauses(fact), gone));
        if (filter.reviews().isEmpty()) {
            registry.facts(agreements.reviewed(Set.of(Review.REJECTED))).forEach(fact -> add(fact, Set.of(), gone));
        }
        return gone;
    }

    private static Set<UUID> clauses(Fact fact) {
        return fact.agreed() == null
                ? Set.of()
                : fact.agreed().clauses().stream().map(Clause::id).collect(Collectors.toSet());
    }

    private void add(Fact fact, Set<UUID> standing, List<Cancelled> gone) {
        registry.accounts(fact).forEach(account -> add(account.finding(), standing, gone));
    }

    private static void add(Finding finding, Set<UUID> standing, List<Cancelled> gone) {
        Window told = Window.told(finding.days());
        if (finding.agreed() != null) {
            for (Clause clause : finding.agreed().clauses()) {
                Term term = Term.of(clause, told == null ? null : told.from());
                if (!standing.contains(clause.id()) && (term.deadline() != null || term.until() != null)) {
                    gone.add(new Cancelled(clause.id(), clause.type(), term.deadline(), term.until()));
                }
            }
        }
    }

    /** What people have decided of an agreement's clauses, by clause; the last decision counts. */
    private Map<UUID, Decision> overruled(Fact agreement) {
        Map<UUID, Decision> overruled = new HashMap<>();
        for (Decision decision : Log.inForce(registry.decisions(agreement))) {
            if (decision.action() == Decision.Action.OVERRULE && decision.target() != null) {
                overruled.put(decision.target(), decision);
            }
        }
        return overruled;
    }

    private static Commitment overrule(Commitment c, @Nullable Decision decision, LocalDate asOf) {
        LocalDate day = decision == null ? null : LocalDate.ofInstant(decision.at(), ZoneOffset.UTC);
        if (decision == null || decision.value() == null || day == null) {
            return c;
        }
        List<Change> history = new ArrayList<>(c.history());
        LocalDate last = history.get(history.size() - 1).day();
        history.add(new Change(
                day.isBefore(last) || day.isAfter(asOf) ? last : day,
                State.of(decision.value()),
                "overruled",
                List.of()));
        return new Commitment(c.clause(), c.agreement(), c.obligors(), c.from(), c.deadline(), c.until(), history);
    }

    /** What can change how the commitments of an agreement stand. */
    Entries.Watched watched(Fact agreement) {
        return later.watched(agreement);
    }

    /** Who takes part in a fact, and for which countries. */
    List<String> doers(Fact fact) {
        return later.sides(fact.parts().stream().map(Part::actor).toList());
    }
}
