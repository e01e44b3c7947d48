package org.rasid.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Clause;

/**
 * One clause and what became of it.
 *
 * @param clause the clause; its id is the commitment's
 * @param agreement the fact that it is a clause of
 * @param obligors keys of those who must do it: the clause's, else all parties where it is of a type that binds all; empty
 *     where nobody knows
 * @param from the day from which it counts; null where unknown
 * @param deadline the day by which; null where there is none
 * @param until the last day for which it holds; null where it has no term
 * @param history its states in the order of their days, never empty
 */
public record Commitment(
        Clause clause,
        UUID agreement,
        List<String> obligors,
        @Nullable LocalDate from,
        @Nullable LocalDate deadline,
        @Nullable LocalDate until,
        List<Change> history) {
    public Commitment {
        obligors = List.copyOf(obligors);
        history = List.copyOf(history);
    }

    /** The id, that of its clause. */
    public UUID id() {
        return clause.id();
    }

    /** How it stands. */
    public State state() {
        return history.get(history.size() - 1).state();
    }
}
