package org.rasid.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What there is between two actors: facts in which one does or says something to the other, in which they meet, or to
 * which both are parties.
 *
 * @param one the key of the one, which sorts before the other's
 * @param other the key of the other
 * @param facts how many facts
 * @param strands what sort of facts, most frequent first
 */
public record Tie(String one, String other, long facts, List<Strand> strands) {
    public Tie {
        strands = List.copyOf(strands);
    }

    /**
     * The facts of one sort.
     *
     * @param kind what they tell of
     * @param type PLOVER type, act or kind of agreement
     * @param mode as in {@link Coding}
     * @param channel as in {@link Coding}
     * @param from the key of whoever did or said it or, of contacts, began it; null where nobody is told to have
     * @param facts how many
     */
    public record Strand(
            FactKind kind,
            String type,
            @Nullable String mode,
            @Nullable String channel,
            @Nullable String from,
            long facts) {}
}
