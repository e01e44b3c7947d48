package org.rasid.time;

import org.jspecify.annotations.Nullable;

/**
 * A time expression of a report. Days are ISO 8601 ({@code 2020-12-01}) or, where the year cannot be known, {@code
 * --12-01}; null where nothing can be known.
 *
 * @param first its first token, counted over the whole report
 * @param end the token after its last
 * @param from the first day, read as lying in the past or present of the report
 * @param to the last day, likewise
 * @param laterFrom the first day, read as lying in the future of the report; the same as {@code from} where the words
 *     leave no choice (a weekday alone leaves one)
 * @param laterTo the last day, likewise
 * @param relative whether it counts from the report's date
 * @param duration ISO 8601 ({@code P5Y}); null where it names no length
 * @param bound how the words before it bind it
 */
public record TimeExpression(
        int first,
        int end,
        @Nullable String from,
        @Nullable String to,
        @Nullable String laterFrom,
        @Nullable String laterTo,
        boolean relative,
        @Nullable String duration,
        Bound bound) {
    /** How the words before a time bind it. */
    public enum Bound {
        /** At that time. */
        AT,
        /** By that time at the latest: حتى، قبل، في موعد أقصاه. */
        UNTIL,
        /** From that time on: منذ، اعتباراً من. */
        SINCE,
        /** A length alone: لمدة خمس سنوات. */
        FOR
    }
}
