package org.rasid.reading;

import org.rasid.reading.Particles.Role;

/**
 * Roles of small words, a bit each.
 *
 * @param first those whose place among the roles is below 64
 * @param second the others
 */
record RoleSet(long first, long second) {
    /** No role. */
    static final RoleSet NONE = new RoleSet(0, 0);

    /** With one role more. */
    RoleSet and(Role role) {
        long bit = 1L << role.ordinal();
        return role.ordinal() < Long.SIZE ? new RoleSet(first | bit, second) : new RoleSet(first, second | bit);
    }

    /** Whether the role is among them. */
    boolean has(Role role) {
        return ((role.ordinal() < Long.SIZE ? first : second) & 1L << role.ordinal()) != 0;
    }
}
