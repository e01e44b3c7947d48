package org.rasid.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A commitment's coming into a state.
 *
 * @param day since when
 * @param state which
 * @param rule the rule that says so, a name in {@code rules.tsv}; {@code deadline}, {@code term}, {@code start} where days
 *     that pass do, {@code extended} where a later agreement does, {@code ended} where the agreement ended, {@code overruled} where a person does
 * @param evidence the facts that it rests on; empty where only days passed
 */
public record Change(LocalDate day, State state, String rule, List<UUID> evidence) {
    public Change {
        evidence = List.copyOf(evidence);
    }
}
