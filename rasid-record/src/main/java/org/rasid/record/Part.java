package org.rasid.record;

/**
 * Who takes part in a finding, and as what.
 *
 * @param role as what
 * @param actor the actor's key
 */
public record Part(Role role, String actor) {}
