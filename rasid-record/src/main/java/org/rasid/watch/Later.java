package org.rasid.watch;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Clause;
import org.rasid.record.Fact;
import org.rasid.record.FactKind;
import org.rasid.record.Filter;
import org.rasid.record.KnownActor;
import org.rasid.record.Registry;
import org.rasid.record.Role;
import org.rasid.record.world.Known;

/**
 * Asks a record for the facts that can change how an agreement's clauses stand: no others, since a country that is party
 * to thousands of agreements does thousands of things.
 */
final class Later {
    private static final Filter AGREEMENTS = Filter.ALL.ofKinds(Set.of(FactKind.AGREEMENT));

    private final Registry registry;
    private final Rules rules;
    private final Map<String, KnownActor> actors = new HashMap<>();

    Later(Registry registry, Rules rules) {
        this.registry = registry;
        this.rules = rules;
    }

    /** What some did that meets another filter too. */
    private record Wanted(Filter some, Filter others) {}

    /**
     * What the obligors, and whoever stands for the same countries, did and said that a rule looks at, and agreements of
     * the same kind between the parties, which can be extensions; in no order, some from before the agreement.
     */
    List<Known> than(Fact agreement) {
        Set<Wanted> wanted = new LinkedHashSet<>();
        if (agreement.agreed() != null) {
            agreement.agreed().clauses().forEach(clause -> want(agreement, clause, wanted));
        }
        Map<UUID, Fact> later = new LinkedHashMap<>();
        for (Wanted some : wanted) {
            registry.facts(some.some, some.others).filter(Later::matters).forEach(fact -> later.put(fact.id(), fact));
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

    /** Of agreements only those that set a term can extend another. */
    private static boolean matters(Fact fact) {
        return fact.agreed() == null || fact.agreed().clauses().stream().anyMatch(Later::term);
    }

    private static boolean term(Clause clause) {
        return clause.deadline() != null || clause.duration() != null;
    }

    private void want(Fact agreement, Clause clause, Set<Wanted> wanted) {
        Collection<String> obligors = clause.obligors().isEmpty() ? agreement.who(Role.PARTY) : clause.obligors();
        want(
                types(clause, rule -> rule.target() == Rule.Who.ANYBODY && rule.where() == Rule.Where.ANYWHERE),
                obligors,
                Filter.ALL,
                wanted);
        Set<String> there =
                types(clause, rule -> rule.target() == Rule.Who.ANYBODY && rule.where() == Rule.Where.THERE);
        if (!clause.places().isEmpty()) {
            want(there, obligors, Filter.ALL, wanted);
        } else if (!agreement.topics().isEmpty()) {
            want(there, obligors, Filter.ALL.onTopics(agreement.topics()), wanted);
            want(there, obligors, Filter.ALL.at(agreement.topics()), wanted);
        }
        Set<String> between = types(clause, rule -> rule.target() != Rule.Who.ANYBODY);
        Set<String> parties = Watch.parties(agreement);
        for (String party : parties) {
            Set<String> others = new TreeSet<>(parties);
            others.remove(party);
            if (!others.isEmpty()) {
                Filter across = Filter.ALL.with(sides(others));
                want(between, List.of(party), across, wanted);
                if (term(clause)) {
                    wanted.add(new Wanted(
                            AGREEMENTS
                                    .ofTypes(List.of(agreement.coding().type()))
                                    .with(sides(List.of(party))),
                            across));
                }
            }
        }
    }

    private void want(Set<String> types, Collection<String> doers, Filter others, Set<Wanted> wanted) {
        if (!types.isEmpty() && !doers.isEmpty()) {
            wanted.add(new Wanted(Filter.ALL.ofTypes(List.copyOf(types)).with(sides(doers)), others));
        }
    }

    private Set<String> types(Clause clause, Predicate<Rule> which) {
        return rules.about(clause.type()).stream()
                .filter(which)
                .map(Rule::type)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What can change how the commitments of an agreement stand. */
    Entries.Watched watched(Fact agreement) {
        Set<String> types = new TreeSet<>();
        types.add(agreement.coding().type());
        if (agreement.agreed() != null) {
            agreement.agreed().clauses().forEach(clause -> types.addAll(types(clause, rule -> true)));
        }
        return new Entries.Watched(Set.copyOf(sides(Watch.parties(agreement))), Set.copyOf(types));
    }

    /** These actors and the countries that they stand for. */
    List<String> sides(Collection<String> keys) {
        know(keys);
        Set<String> sides = new TreeSet<>(keys);
        for (String key : keys) {
            KnownActor actor = actors.get(key);
            if (actor != null && actor.country() != null) {
                sides.add(actor.country());
            }
        }
        return List.copyOf(sides);
    }

    private void know(Collection<String> keys) {
        List<String> unknown =
                keys.stream().filter(key -> !actors.containsKey(key)).distinct().toList();
        if (!unknown.isEmpty()) {
            actors.putAll(registry.actors(unknown));
        }
    }

    /** An actor that took part in what was asked for. */
    @Nullable
    KnownActor actor(String key) {
        return actors.get(key);
    }
}
