package org.rasid.watch;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Agreed;
import org.rasid.record.Fact;
import org.rasid.record.Role;

/**
 * An agreement that was reached.
 *
 * @param fact that tells it
 * @param from the day from which it counts; null where nobody knows
 * @param lastTold the day of the last report that tells it, where it is told to have ended; null where no report is dated
 */
record Reached(
        Fact fact, @Nullable LocalDate from, @Nullable LocalDate lastTold) {
    /** The keys of everybody who takes part in it. */
    Set<String> parties() {
        Set<String> keys = new LinkedHashSet<>(fact.who(Role.PARTY));
        Agreed agreed = fact.agreed();
        if (agreed != null) {
            agreed.clauses().forEach(clause -> keys.addAll(clause.obligors()));
        }
        return keys;
    }
}
