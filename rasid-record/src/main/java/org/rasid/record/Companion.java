package org.rasid.record;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part in facts beside another.
 *
 * @param actor the key
 * @param facts in how many
 * @param last the last day of the latest of them, ISO; null where none has a day
 */
public record Companion(String actor, long facts, @Nullable String last) {}
