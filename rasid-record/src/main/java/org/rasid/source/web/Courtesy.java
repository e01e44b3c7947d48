package org.rasid.source.web;

import java.time.Duration;

/**
 * How much is asked of servers, and how much is taken from them.
 *
 * @param agent who asks, as the header {@code User-Agent} tells
 * @param spacing the pause between the end of a request and the next one to the same host
 * @param time the longest that one request may take, to the last byte of the answer
 * @param patience the longest that a server's wish to be left alone is waited for; beyond it a request is put off
 * @param bytes the largest answer, also after unpacking
 * @param redirects how many times an answer may point elsewhere
 */
public record Courtesy(String agent, Duration spacing, Duration time, Duration patience, int bytes, int redirects) {
    /** Two seconds between requests, 30 seconds and 10 MB for each, five redirects. */
    public static final Courtesy DEFAULT = new Courtesy(
            "Rasid (reads news feeds)",
            Duration.ofSeconds(2),
            Duration.ofSeconds(30),
            Duration.ofSeconds(30),
            10_000_000,
            5);

    /**
     * Checks what is asked for.
     *
     * @throws IllegalArgumentException if a time is negative, no time or no byte is left, or {@code redirects} is negative
     */
    public Courtesy {
        if (spacing.isNegative() || time.isNegative() || time.isZero() || bytes < 1 || redirects < 0) {
            throw new IllegalArgumentException(
                    "no courtesy: " + spacing + ", " + time + ", " + bytes + ", " + redirects);
        }
    }
}
