package org.rasid.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some facts of many, in order.
 *
 * @param facts at most as many as were asked for
 * @param next where to go on; null at the end
 */
public record Page(List<Fact> facts, @Nullable String next) {
    public Page {
        facts = List.copyOf(facts);
    }
}
