package org.rasid.watch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Fact;

/** What a ledger holds of each agreement, and which agreements something new concerns. For one thread. */
final class Entries {
    private final Map<UUID, Entry> entries = new HashMap<>();
    private final Map<String, Set<UUID>> bySide = new HashMap<>();
    private final Map<UUID, Set<UUID>> byEvidence = new HashMap<>();

    /**
     * An agreement with commitments.
     *
     * @param watched whose deeds can change how they stand, and of which types
     * @param standings how they stand
     * @param evidence the facts on which that rests
     */
    record Entry(Watched watched, List<Standing> standings, Set<UUID> evidence) {}

    /**
     * What can change how an agreement's commitments stand.
     *
     * @param who the sides of its parties
     * @param types of facts
     */
    record Watched(Set<String> who, Set<String> types) {}

    /** Puts an agreement in place of what was known of it. */
    void put(UUID agreement, Entry entry) {
        remove(agreement);
        entries.put(agreement, entry);
        entry.watched.who.forEach(key -> in(bySide, key).add(agreement));
        entry.evidence.forEach(fact -> in(byEvidence, fact).add(agreement));
    }

    private static <K> Set<UUID> in(Map<K, Set<UUID>> map, K key) {
        return map.computeIfAbsent(key, k -> new HashSet<>());
    }

    void remove(UUID agreement) {
        Entry entry = entries.remove(agreement);
        if (entry != null) {
            entry.watched.who.forEach(key -> in(bySide, key).remove(agreement));
            entry.evidence.forEach(fact -> in(byEvidence, fact).remove(agreement));
        }
    }

    /** All commitments, what calls most for somebody's eyes first. */
    List<Standing> standings() {
        List<Standing> all = new ArrayList<>();
        entries.values().forEach(entry -> all.addAll(entry.standings));
        all.sort(Standing.MOST_URGENT_FIRST);
        return all;
    }

    /** The agreements whose commitments the mere passing of days can change. */
    Set<UUID> running() {
        Set<UUID> running = new LinkedHashSet<>();
        entries.forEach((agreement, entry) -> {
            if (entry.standings.stream().anyMatch(s -> s.state().open() && s.day() != null)) {
                running.add(agreement);
            }
        });
        return running;
    }

    /** The agreement itself, and those whose commitments stand as they do because of a fact. */
    Set<UUID> restingOn(UUID fact) {
        Set<UUID> agreements = new LinkedHashSet<>(byEvidence.getOrDefault(fact, Set.of()));
        agreements.add(fact);
        return agreements;
    }

    /** The agreements that a new or changed fact concerns, with those that it concerned before. */
    Set<UUID> concernedBy(Fact fact, Collection<String> sides) {
        Set<UUID> agreements = new LinkedHashSet<>(restingOn(fact.id()));
        for (String side : sides) {
            for (UUID agreement : bySide.getOrDefault(side, Set.of())) {
                @Nullable Entry entry = entries.get(agreement);
                if (entry != null && entry.watched.types.contains(fact.coding().type())) {
                    agreements.add(agreement);
                }
            }
        }
        return agreements;
    }
}
