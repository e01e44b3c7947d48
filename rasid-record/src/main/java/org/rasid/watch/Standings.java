package org.rasid.watch;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.Stream;

/** How the commitments stand that a filter lets through. */
public final class Standings {
    private final List<Standing> all;
    private final LongPredicate wanted;
    private final Map<State, Long> counts = new EnumMap<>(State.class);
    private final boolean complete;

    /**
     * Some of many.
     *
     * @param all what calls most for somebody's eyes first
     * @param wanted lets an agreement's number through
     * @param complete whether nothing is still being worked out
     */
    Standings(List<Standing> all, LongPredicate wanted, boolean complete) {
        this.all = all;
        this.wanted = wanted;
        this.complete = complete;
        long[] found = new long[State.values().length];
        for (Standing standing : all) {
            if (wanted.test(standing.number())) {
                found[standing.state().ordinal()]++;
            }
        }
        for (State state : State.values()) {
            if (found[state.ordinal()] > 0) {
                counts.put(state, found[state.ordinal()]);
            }
        }
    }

    /** Whether nothing is still being worked out. */
    public boolean complete() {
        return complete;
    }

    /** How many stand so, for each state in which any do. */
    public Map<State, Long> counts() {
        return Collections.unmodifiableMap(counts);
    }

    /** How many stand in one of these states. */
    public long count(Set<State> states) {
        return states.stream()
                .mapToLong(state -> counts.getOrDefault(state, 0L))
                .sum();
    }

    /** Those that stand in one of these states, what calls most for somebody's eyes first. */
    public Stream<Standing> in(Set<State> states) {
        return all.stream().filter(standing -> states.contains(standing.state()) && wanted.test(standing.number()));
    }
}
