package org.rasid.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed.
 *
 * @param name what the agreement is called
 * @param clauses its obligations
 */
public record Agreed(@Nullable String name, List<Clause> clauses) {
    public Agreed {
        clauses = List.copyOf(clauses);
    }
}
