package org.rasid.watch;

import java.util.List;
import java.util.Locale;

/** How a commitment stands. */
public enum State {
    /** It runs, and nothing is due within a week. */
    PENDING,
    /** Its deadline is today or within the next seven days. */
    DUE,
    /** Its deadline has passed and nothing says that it was kept. */
    OVERDUE,
    /** It is told to be done. */
    KEPT,
    /** It is told to be done at some of its places. */
    PARTLY_KEPT,
    /** A deed against it is told. */
    BROKEN,
    /** One side says that the other broke it, and nobody else does. */
    DISPUTED,
    /** Its time is over, or the agreement has ended. */
    LAPSED,
    /** Nothing says from when it counts, or the agreement was not reached. */
    UNCLEAR;

    /** All states, that first which calls most for somebody's eyes. */
    public static final List<State> MOST_URGENT_FIRST =
            List.of(OVERDUE, DUE, BROKEN, DISPUTED, PARTLY_KEPT, PENDING, KEPT, LAPSED, UNCLEAR);

    private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The name in tables and output: {@code partly-kept}. */
    public String label() {
        return label;
    }

    /**
     * The state with this label.
     *
     * @throws IllegalArgumentException where there is none, saying which there are
     */
    public static State of(String label) {
        for (State state : values()) {
            if (state.label.equals(label)) {
                return state;
            }
        }
        throw new IllegalArgumentException("no state of a commitment: " + label);
    }

    /** Whether something is still to be done. */
    boolean open() {
        return this == PENDING || this == DUE || this == OVERDUE || this == DISPUTED || this == PARTLY_KEPT;
    }
}
