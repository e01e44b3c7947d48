package org.rasid.source.web;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Sees to it that each host is asked one thing at a time, with a pause between, and not before it wants to be. */
final class Hosts {
    private final Courtesy courtesy;
    private final Clock clock;
    private final Pause pause;
    private final Map<String, Host> hosts = new ConcurrentHashMap<>();

    Hosts(Courtesy courtesy, Clock clock, Pause pause) {
        this.courtesy = courtesy;
        this.clock = clock;
        this.pause = pause;
    }

    /** A host, and when it may be asked next. */
    private static final class Host {
        private final ReentrantLock turn = new ReentrantLock(true);
        private Instant next = Instant.MIN;
    }

    /** What is done in a host's turn. */
    interface Request {
        Answer send() throws InterruptedException;
    }

    /** Does this in the host's turn; where the host wants to be left alone for long, it is not done at all. */
    Answer inTurn(URI url, Request request) throws InterruptedException {
        Host host = hosts.computeIfAbsent(key(url), key -> new Host());
        host.turn.lockInterruptibly();
        try {
            Instant now = clock.instant();
            if (host.next.isAfter(now)) {
                Duration wait = Duration.between(now, host.next);
                if (wait.compareTo(courtesy.patience()) > 0) {
                    return new Answer.Failure("its server wants to be left alone until " + host.next, 0, host.next);
                }
                pause.pause(wait);
            }
            Answer answer = request.send();
            Instant free = clock.instant().plus(courtesy.spacing());
            Instant retry = retry(answer);
            host.next = retry == null || retry.isBefore(free) ? free : retry;
            return answer;
        } finally {
            host.turn.unlock();
        }
    }

    private static @Nullable Instant retry(Answer answer) {
        return answer instanceof Answer.Failure failure ? failure.retry() : null;
    }

    private static String key(URI url) {
        return String.valueOf(url.getHost()).toLowerCase(Locale.ROOT) + ":" + url.getPort();
    }
}
