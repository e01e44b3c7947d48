package org.rasid.watch;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
import org.rasid.record.KnownActor;
import org.rasid.record.Registry;
import org.rasid.record.Review;
import org.rasid.record.decide.Log;
import org.rasid.record.world.Known;
import org.rasid.record.world.Window;

/** The commitments of a record: asks it for agreements and for what their parties did later, and applies the rules. */
public final class Commitments {
    private final Registry registry;
    private final Rules rules;
    private final Map<String, KnownActor> actors = new HashMap<>();

    /** The commitments of a record, by these rules. */
    public Commitments(Registry registry, Rules rules) {
        this.registry = registry;
        this.rules = rules;
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
        Set<String> parties = Watch.parties(agreement);
        know(parties);
        Known known = new Known(agreement, registry.accounts(agreement));
        List<Commitment> commitments = new Watch(rules, this::actor).of(known, later(known, parties, asOf), asOf);
        Map<UUID, Decision> overruled = overruled(agreement);
        return commitments.stream()
                .map(c -> new Due(overrule(c, overruled.get(c.id()), asOf), agreement))
                .toList();
    }

    /**
     * What the parties, and whoever stands for the same countries, did and said from the agreement on that a rule looks
     * at, and their agreements of the same kind, which can be extensions.
     */
    private List<Known> later(Known agreement, Set<String> parties, LocalDate asOf) {
        LocalDate from = Watch.from(agreement);
        Fact fact = agreement.fact();
        if (from == null || from.isAfter(asOf) || fact.agreed() == null) {
            return List.of();
        }
        Set<String> clauses = fact.agreed().clauses().stream().map(Clause::type).collect(Collectors.toSet());
        Filter since = Filter.ALL.between(from, asOf);
        Map<UUID, Fact> later = new LinkedHashMap<>();
        add(since, rules.typesOfDeedsToAnybody(clauses), with(parties), Filter.ALL, later);
        Filter ofKind = Filter.ALL.ofKinds(Set.of(FactKind.AGREEMENT));
        for (String party : parties) {
            Set<String> others = new TreeSet<>(parties);
            others.remove(party);
            if (!others.isEmpty()) {
                add(since, rules.typesOfDeedsBetweenParties(clauses), with(Set.of(party)), with(others), later);
                add(ofKind, Set.of(fact.coding().type()), with(Set.of(party)), with(others), later);
            }
        }
        know(later.values().stream()
                .flatMap(deed -> deed.parts().stream())
                .map(part -> part.actor())
                .toList());
        // Who told an agreement only matters for when it was, where nothing else says so.
        return later.values().stream()
                .map(deed -> new Known(
                        deed, deed.agreed() != null && deed.days() == null ? registry.accounts(deed) : List.of()))
                .toList();
    }

    private void add(Filter of, Set<String> types, Filter some, Filter others, Map<UUID, Fact> later) {
        if (!types.isEmpty()) {
            registry.facts(of.ofTypes(List.copyOf(types)).with(some.actors()), others)
                    .forEach(fact -> later.put(fact.id(), fact));
        }
    }

    /** What can change how the commitments of an agreement stand. */
    Entries.Watched watched(Fact agreement) {
        Set<String> clauses = agreement.agreed() == null
                ? Set.of()
                : agreement.agreed().clauses().stream().map(Clause::type).collect(Collectors.toSet());
        Set<String> types = new TreeSet<>(rules.types(clauses));
        types.add(agreement.coding().type());
        Set<String> parties = Watch.parties(agreement);
        know(parties);
        return new Entries.Watched(Set.copyOf(with(parties).actors()), Set.copyOf(types));
    }

    /** Who takes part in a fact, and for which countries. */
    List<String> doers(Fact fact) {
        Set<String> keys = new TreeSet<>();
        fact.parts().forEach(part -> keys.add(part.actor()));
        know(keys);
        return with(keys).actors();
    }

    /** Where one of these takes part, or whoever stands for the same country. */
    private Filter with(Set<String> keys) {
        Set<String> who = new TreeSet<>(keys);
        for (String key : keys) {
            KnownActor actor = actor(key);
            if (actor != null && actor.country() != null) {
                who.add(actor.country());
            }
        }
        return Filter.ALL.with(List.copyOf(who));
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

    private void know(Collection<String> keys) {
        List<String> unknown =
                keys.stream().filter(key -> !actors.containsKey(key)).distinct().toList();
        if (!unknown.isEmpty()) {
            actors.putAll(registry.actors(unknown));
        }
    }

    private @Nullable KnownActor actor(String key) {
        return actors.get(key);
    }
}
