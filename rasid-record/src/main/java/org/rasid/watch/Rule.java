package org.rasid.watch;

import java.util.Set;

/**
 * What a later fact says of a clause: a line of {@code rules.tsv}.
 *
 * @param name what it is called
 * @param clauses the types of clauses that it is about
 * @param type the fact's type: a PLOVER type of an event, the act of a statement
 * @param modes the event's modes; empty for any
 * @param doer who did it
 * @param target to whom it was done
 * @param where whether it must have been at one of the clause's places
 * @param gives what follows
 */
record Rule(
        String name,
        Set<String> clauses,
        String type,
        Set<String> modes,
        Who doer,
        Who target,
        Where where,
        State gives) {
    Rule {
        clauses = Set.copyOf(clauses);
        modes = Set.copyOf(modes);
    }

    /** Who an actor must be, as seen from a clause. */
    enum Who {
        /** One who must do it, or who stands for the same side. */
        OBLIGOR,
        /** Another party of the agreement than those who did it. */
        PARTY,
        /** Whoever it was. */
        ANYBODY
    }

    /** Where something must have been. */
    enum Where {
        /** At one of the clause's places; a clause without places leaves it open, within the agreement's countries. */
        THERE,
        /** Wherever it was. */
        ANYWHERE
    }
}
