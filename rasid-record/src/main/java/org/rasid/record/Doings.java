package org.rasid.record;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of facts that happened: those that meet every part that says something. An agreement is done by each of
 * its parties to the others.
 *
 * @param type a PLOVER type, an act or a kind of agreement
 * @param modes PLOVER modes, one of which it has; empty for any
 * @param doers who did it: {@linkplain org.rasid.record.world.Side sides}, one of which is meant; empty for any
 * @param targets to whom it was done, likewise
 * @param where words of places' names, one of which it names; empty for any
 * @param about topics or countries, one of which it was about or in; empty for any
 * @param term a type of clause that it sets a deadline or a term for; null for any
 */
public record Doings(
        String type,
        Set<String> modes,
        Set<String> doers,
        Set<String> targets,
        Set<String> where,
        Set<String> about,
        @Nullable String term) {
    public Doings {
        modes = Set.copyOf(modes);
        doers = Set.copyOf(doers);
        targets = Set.copyOf(targets);
        where = Set.copyOf(where);
        about = Set.copyOf(about);
    }
}
