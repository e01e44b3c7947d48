package org.rasid.source.web;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** When a server wants to be asked again: RFC 9110, section 10.2.3, in seconds or as a date. */
final class RetryAfter {
    /** Nobody is waited for longer. */
    private static final Duration LONGEST = Duration.ofDays(7);

    private RetryAfter() {}

    /**
     * The instant, null where the header says none.
     *
     * @param value the header's, null where there is none
     * @param now never later than what is returned
     */
    static @Nullable Instant of(@Nullable String value, Instant now) {
        Instant wanted = value == null ? null : parse(value.strip(), now);
        if (wanted == null) {
            return null;
        }
        Instant last = now.plus(LONGEST);
        return wanted.isBefore(now) ? now : wanted.isAfter(last) ? last : wanted;
    }

    private static @Nullable Instant parse(String value, Instant now) {
        if (!value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return value.length() > 9 ? now.plus(LONGEST) : now.plusSeconds(Long.parseLong(value));
        }
        try {
            return ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
