package org.rasid.watch;

import java.util.List;
import org.rasid.record.Fact;

/**
 * How an agreement hangs together with earlier and later ones on the same clauses.
 *
 * @param of the agreements of which it extends a clause
 * @param by those that extend a clause of it
 */
public record Extensions(List<Fact> of, List<Fact> by) {
    public Extensions {
        of = List.copyOf(of);
        by = List.copyOf(by);
    }
}
