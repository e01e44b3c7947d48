package org.rasid.report;

import org.jspecify.annotations.Nullable;

/**
 * A name in the text, whether or not a finding uses it.
 *
 * @param quote the name and where it stands
 * @param kind an {@link ActorKind#label()} or {@code place}
 * @param actor the actor's id, where it takes part in a finding
 */
public record Mention(Quote quote, String kind, @Nullable String actor) {}
