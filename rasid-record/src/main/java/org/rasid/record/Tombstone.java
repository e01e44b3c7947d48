package org.rasid.record;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a fact that is no more.
 *
 * @param fact its id
 * @param kind what it told of
 * @param into the fact that it was merged into; null where no report tells it any more
 * @param at when
 */
public record Tombstone(UUID fact, FactKind kind, @Nullable UUID into, Instant at) {}
