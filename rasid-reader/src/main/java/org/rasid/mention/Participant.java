package org.rasid.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Entity;
import org.rasid.report.ActorKind;

/**
 * Somebody whom the phrases of a report name.
 *
 * @param index its number among the report's participants
 * @param key the same in every report
 * @param names the forms in use, the fullest first
 * @param en the English name, null where the lexicon has none
 * @param kind what it is
 * @param country ISO 3166 alpha-3 of allegiance, null where unknown
 * @param office the English office, null where none is known
 * @param entity who the lexicon says it is, null where it does not know
 * @param mentions the numbers of the phrases, in order
 */
public record Participant(
        int index,
        String key,
        List<String> names,
        @Nullable String en,
        ActorKind kind,
        @Nullable String country,
        @Nullable String office,
        @Nullable Entity entity,
        List<Integer> mentions) {
    /** Keeps copies of its lists. */
    public Participant {
        names = List.copyOf(names);
        mentions = List.copyOf(mentions);
    }
}
