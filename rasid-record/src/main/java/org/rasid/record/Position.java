package org.rasid.record;

import org.jspecify.annotations.Nullable;

/**
 * What somebody has said on a topic.
 *
 * @param topic an ISO alpha-3 code or a topic word
 * @param act how: {@code welcome}, {@code reject} …
 * @param facts in how many statements
 * @param last the last day of the latest of them, ISO; null where none has a day
 */
public record Position(
        String topic, String act, long facts, @Nullable String last) {}
