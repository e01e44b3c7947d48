package org.rasid.record.decide;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Decision;

/**
 * A decision in force, with the findings that it rests on now.
 *
 * @param decision the decision
 * @param target the number of the finding that names its fact; null where it names none
 * @param others the numbers of the findings that name its other facts, or that are split off
 */
public record Ruling(Decision decision, @Nullable Long target, List<Long> others) {
    public Ruling {
        others = List.copyOf(others);
    }
}
