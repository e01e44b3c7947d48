package org.rasid.source.web;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.rasid.report.Problem;
import org.rasid.source.Item;

/**
 * Visits feeds when they are due, and reads what is new in them. A feed that does not answer is asked ever more seldom,
 * one that is gone never again. Nothing is kept here: each visit takes a state and gives the next one, and whoever stores
 * that after the items loses nothing when a run breaks off.
 */
public final class Feeds {
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final int MOST_DOUBLINGS = 10;

    private final Web web;
    private final Clock clock;
    private final Duration interval;

    /**
     * Visits over this web.
     *
     * @param interval how long a feed that answered is left alone
     */
    public Feeds(Web web, Clock clock, Duration interval) {
        this.web = web;
        this.clock = clock;
        this.interval = interval;
    }

    /**
     * Visits every feed that is due, several at once, though each host one request at a time.
     *
     * @param threads how many visits go on at once, at least 1
     * @param taker gets each visit as it ends, in the caller's thread
     */
    public void round(Collection<FeedState> states, int threads, Consumer<Visit> taker) throws InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(threads, Feeds::daemon);
        try {
            CompletionService<Visit> visits = new ExecutorCompletionService<>(workers);
            List<FeedState> due = states.stream()
                    .filter(state -> state.isDue(clock.instant()))
                    .toList();
            due.forEach(state -> visits.submit(() -> visit(state)));
            for (int i = 0; i < due.size(); i++) {
                taker.accept(visits.take().get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(String.valueOf(e.getCause()), e);
        } finally {
            workers.shutdownNow();
        }
    }

    /** Visits a feed; one that is not due is left alone and as it is. */
    public Visit visit(FeedState state) throws InterruptedException {
        if (!state.isDue(clock.instant())) {
            return new Visit(state, List.of(), List.of());
        }
        Answer answer = web.get(state.address(), new Answer.Marks(state.etag(), state.modified()), false);
        if (answer instanceof Answer.Failure failure) {
            return failed(state, failure);
        }
        if (answer instanceof Answer.Content content) {
            return read(state, content);
        }
        URI moved = ((Answer.Unchanged) answer).moved();
        Answer.Marks marks = new Answer.Marks(state.etag(), state.modified());
        String at = moved == null ? state.address() : moved.toString();
        return new Visit(state.visited(at, marks, next(), state.seen()), List.of(), moves(state, at));
    }

    private Visit read(FeedState state, Answer.Content content) throws InterruptedException {
        List<Item> all = web.items(content);
        boolean isFeed =
                !all.isEmpty() && all.stream().allMatch(item -> item.origin().startsWith(content.url() + "#"));
        if (!isFeed) {
            String why = all.size() == 1 && all.get(0) instanceof Item.Left left
                    ? left.problem().message()
                    : "is no RSS or Atom feed";
            return new Visit(state.failed(later(state), false), List.of(), List.of(new Problem("bad-feed", why, null)));
        }
        NewEntries entries = new NewEntries(web, content.inside(), state.seen());
        List<Item> items = entries.of(all);
        // What could not be had in full is asked for again, for which the feed must be given again too.
        Answer.Marks marks = entries.isComplete() ? content.marks() : Answer.Marks.NONE;
        String at = content.moved() == null ? state.address() : content.moved().toString();
        return new Visit(state.visited(at, marks, next(), entries.seen()), items, moves(state, at));
    }

    private Visit failed(FeedState state, Answer.Failure failure) {
        Instant later = later(state);
        Instant next = failure.retry() != null && failure.retry().isAfter(later) ? failure.retry() : later;
        Problem problem = failure.isGone()
                ? new Problem("feed-gone", "is gone for good and will not be asked again", null)
                : new Problem("unreachable", "cannot be fetched: " + failure.why(), null);
        return new Visit(state.failed(next, failure.isGone()), List.of(), List.of(problem));
    }

    private static List<Problem> moves(FeedState state, String at) {
        return at.equals(state.address())
                ? List.of()
                : List.of(new Problem("feed-moved", "has moved for good to " + at, null));
    }

    private Instant next() {
        return clock.instant().plus(interval);
    }

    /** Twice as long for each failure, up to a day. */
    private Instant later(FeedState state) {
        Duration wait = interval.multipliedBy(1L << Math.min(state.failures() + 1, MOST_DOUBLINGS));
        Duration longest = interval.compareTo(LONGEST) > 0 ? interval : LONGEST;
        return clock.instant().plus(wait.compareTo(longest) > 0 ? longest : wait);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "rasid-feeds");
        thread.setDaemon(true);
        return thread;
    }
}
