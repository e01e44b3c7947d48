package org.rasid.serve.safe;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who is logged in, as long as the process lives. A session ends when somebody leaves, half a day after its last request
 * and a week after it began. Thread-safe.
 */
public final class Sessions {
    private static final Duration IDLE = Duration.ofHours(12);
    private static final Duration LONGEST = Duration.ofDays(7);
    private static final int MOST = 10_000;
    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Session> sessions = new LinkedHashMap<>();

    /**
     * One of them.
     *
     * @param id 256 random bits
     * @param user the user's name; null for whoever came with the token
     * @param began when
     * @param last when the latest request came
     */
    public record Session(String id, @Nullable String user, Instant began, Instant last) {
        private boolean isOver(Instant now) {
            return now.isAfter(last.plus(IDLE)) || now.isAfter(began.plus(LONGEST));
        }
    }

    /** Begins one. */
    public synchronized Session begin(@Nullable String user, Instant now) {
        sessions.values().removeIf(session -> session.isOver(now));
        if (sessions.size() >= MOST) {
            sessions.remove(sessions.keySet().iterator().next());
        }
        byte[] id = new byte[BYTES];
        random.nextBytes(id);
        Session session = new Session(Base64.getUrlEncoder().withoutPadding().encodeToString(id), user, now, now);
        sessions.put(session.id, session);
        return session;
    }

    /** The session of this id, which goes on by being asked for; null where there is none or it is over. */
    public synchronized @Nullable Session of(@Nullable String id, Instant now) {
        Session session = id == null ? null : sessions.get(id);
        if (session == null || session.isOver(now)) {
            end(id);
            return null;
        }
        Session later = new Session(session.id, session.user, session.began, now);
        sessions.put(later.id, later);
        return later;
    }

    /** Ends one. */
    public synchronized void end(@Nullable String id) {
        sessions.remove(id);
    }
}
