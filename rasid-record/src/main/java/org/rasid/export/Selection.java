package org.rasid.export;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Fact;
import org.rasid.record.Filter;
import org.rasid.record.Page;
import org.rasid.record.Registry;
import org.rasid.record.Review;
import org.rasid.record.Tombstone;

/** Draws the facts that meet a filter out of a record, the earliest first, a few hundred at a time. */
public final class Selection implements Iterator<Told> {
    private static final int AT_ONCE = 200;

    private final Registry registry;
    private final Filter filter;
    private Iterator<Told> batch = List.<Told>of().iterator();
    private @Nullable String cursor;
    private boolean begun;

    /** The facts of a record that meet a filter. */
    public Selection(Registry registry, Filter filter) {
        this.registry = registry;
        this.filter = filter;
    }

    @Override
    public boolean hasNext() {
        while (!batch.hasNext() && (!begun || cursor != null)) {
            Page page = registry.facts(filter, cursor, AT_ONCE, false);
            begun = true;
            cursor = page.next();
            batch = told(registry, page.facts()).iterator();
        }
        return batch.hasNext();
    }

    @Override
    public Told next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more facts");
        }
        return batch.next();
    }

    /** Facts that are no more: those merged into others, no longer told, or rejected by a person. */
    static List<Tombstone> gone(Registry registry, Filter filter) {
        List<Tombstone> gone = new ArrayList<>(registry.goneSince(0));
        gone.removeIf(stone -> !filter.kinds().isEmpty() && !filter.kinds().contains(stone.kind()));
        if (filter.reviews().isEmpty()) {
            registry.facts(filter.reviewed(Set.of(Review.REJECTED)))
                    .forEach(fact -> gone.add(new Tombstone(fact.id(), fact.kind(), null, fact.lastChanged())));
        }
        return gone;
    }

    /** Facts with who tells them and who takes part. */
    public static List<Told> told(Registry registry, List<Fact> facts) {
        Set<String> keys = new LinkedHashSet<>();
        for (Fact fact : facts) {
            fact.parts().forEach(part -> keys.add(part.actor()));
            if (fact.agreed() != null) {
                fact.agreed().clauses().forEach(clause -> keys.addAll(clause.obligors()));
            }
        }
        var actors = registry.actors(keys);
        var notes = registry.notes(facts);
        List<Told> told = new ArrayList<>();
        for (Fact fact : facts) {
            told.add(new Told(fact, registry.accounts(fact), actors, notes.getOrDefault(fact.id(), List.of())));
        }
        return told;
    }
}
