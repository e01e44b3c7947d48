package org.rasid.serve;

import io.javalin.http.Context;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When somebody was here last, as their browser tells: what came into the record since then is new to them. Looking again
 * within half an hour is the same visit, so that nothing is lost by loading a page twice.
 *
 * @param since the record's change as of which everything was seen; 0 where nobody was here before
 * @param latest the record's change at the latest look
 * @param at when that was
 */
record LastVisit(long since, long latest, Instant at) {
    private static final Duration SAME_VISIT = Duration.ofMinutes(30);
    private static final String COOKIE = "visit";
    private static final int YEAR = 365 * 24 * 60 * 60;

    /** Reads the cookie and keeps it up to date. */
    static LastVisit of(Context ctx, Instant now, long change) {
        LastVisit before = parse(ctx.cookie(Visit.COOKIE + COOKIE));
        LastVisit visit;
        if (before == null) {
            visit = new LastVisit(0, change, now);
        } else if (now.isAfter(before.at.plus(SAME_VISIT))) {
            visit = new LastVisit(before.latest, change, now);
        } else {
            visit = new LastVisit(before.since, change, now);
        }
        Visit.keep(ctx, COOKIE, visit.since + "." + visit.latest + "." + visit.at.getEpochSecond(), YEAR);
        return visit;
    }

    static @Nullable LastVisit parse(@Nullable String cookie) {
        String[] parts = cookie == null ? new String[0] : cookie.split("\\.", 4);
        if (parts.length != 3) {
            return null;
        }
        try {
            return new LastVisit(
                    Long.parseLong(parts[0]),
                    Long.parseLong(parts[1]),
                    Instant.ofEpochSecond(Long.parseLong(parts[2])));
        } catch (ArithmeticException | NumberFormatException | java.time.DateTimeException e) {
            return null;
        }
    }
}
