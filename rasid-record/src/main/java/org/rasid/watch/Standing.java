package org.rasid.watch;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a commitment stands, in short.
 *
 * @param number the record's number of the agreement
 * @param agreement the agreement's id
 * @param clause the commitment's id, that of its clause
 * @param state how it stands
 * @param day by when it is due, else until when it holds; null where neither is known
 */
public record Standing(
        long number,
        UUID agreement,
        UUID clause,
        State state,
        @Nullable LocalDate day) {
    private static final Set<State> TO_COME = EnumSet.of(State.DUE, State.PENDING, State.PARTLY_KEPT);

    /** By state; of one state, what is still to come by what comes first, the rest by what was last. */
    public static final Comparator<Standing> MOST_URGENT_FIRST = Comparator.<Standing>comparingInt(
                    standing -> State.MOST_URGENT_FIRST.indexOf(standing.state))
            .thenComparingLong(Standing::nearness)
            .thenComparingLong(Standing::number)
            .thenComparing(Standing::clause);

    static Standing of(Due due, long number) {
        Commitment commitment = due.commitment();
        LocalDate deadline = commitment.deadline();
        return new Standing(
                number,
                due.agreement().id(),
                commitment.id(),
                commitment.state(),
                deadline == null ? commitment.until() : deadline);
    }

    private long nearness() {
        return day == null ? Long.MAX_VALUE : TO_COME.contains(state) ? day.toEpochDay() : -day.toEpochDay();
    }
}
