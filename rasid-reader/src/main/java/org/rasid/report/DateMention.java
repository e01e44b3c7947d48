package org.rasid.report;

import org.jspecify.annotations.Nullable;

/**
 * A time expression in the text.
 *
 * @param quote the words and where they stand
 * @param from the first day: ISO or {@code --12-01}; null where it cannot be known
 * @param to the last day, likewise
 * @param relative whether it counts from the report's date
 */
public record DateMention(
        Quote quote, @Nullable String from, @Nullable String to, boolean relative) {}
