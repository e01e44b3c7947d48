package org.rasid.serve.safe;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down whoever guesses: after five attempts that failed each further one has to wait, twice as long as the one before.
 * An hour after the last one all is forgotten. Thread-safe.
 */
public final class Attempts {
    private static final int FREE = 5;
    private static final int MOST = 10_000;
    private static final Duration FORGOTTEN = Duration.ofHours(1);

    private final Duration longest;
    private final Map<String, Tries> tries = new LinkedHashMap<>(16, 0.75f, true);

    /** What is known of one who tries. */
    private record Tries(int count, Instant last, Instant next) {}

    /**
     * None yet.
     *
     * @param longest the longest wait
     */
    public Attempts(Duration longest) {
        this.longest = longest;
    }

    /**
     * Notes an attempt, before it is known what comes of it: many at once are many.
     *
     * @return how long it has to wait; zero if it may be made now
     */
    public synchronized Duration begin(String who, Instant now) {
        Tries before = tries.get(who);
        if (before == null || now.isAfter(before.last.plus(FORGOTTEN))) {
            before = new Tries(0, now, now);
        }
        if (now.isBefore(before.next)) {
            return Duration.between(now, before.next);
        }
        int count = before.count + 1;
        Duration wait = count < FREE ? Duration.ZERO : Duration.ofSeconds(1L << Math.min(count - FREE, 20));
        tries.put(who, new Tries(count, now, now.plus(wait.compareTo(longest) > 0 ? longest : wait)));
        if (tries.size() > MOST) {
            Iterator<String> oldest = tries.keySet().iterator();
            oldest.next();
            oldest.remove();
        }
        return Duration.ZERO;
    }

    /** Forgets the attempts of one who had the right word in the end. */
    public synchronized void succeeded(String who) {
        tries.remove(who);
    }
}
