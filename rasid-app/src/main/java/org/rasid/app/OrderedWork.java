package org.rasid.app;

import java.time.Duration;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Works on several inputs at a time and hands the results over in the order of the inputs. One thread draws inputs, some
 * work, and the caller's takes results; a bounded queue between them holds the work in order, so that no more than a few
 * inputs for each thread are in memory at once, and a result is handed over as soon as those before it are.
 *
 * <p>For one taker. Closing it stops the work.
 */
final class OrderedWork<R> implements Iterator<R>, AutoCloseable {
    private static final int WAITING_PER_THREAD = 4;
    private static final Duration FOREVER = Duration.ofNanos(Long.MAX_VALUE);

    private final ExecutorService workers;
    private final BlockingQueue<Future<Optional<R>>> queue;
    private final Thread drawer;
    private @Nullable R ahead;
    private boolean ended;

    private <T> OrderedWork(Iterator<T> inputs, int threads, Function<T, R> work) {
        workers = Executors.newFixedThreadPool(threads, OrderedWork::daemon);
        queue = new ArrayBlockingQueue<>(threads * WAITING_PER_THREAD);
        drawer = daemon(() -> draw(inputs, work));
    }

    /**
     * Begins to work.
     *
     * @param inputs drawn by one thread, not the caller's
     * @param threads how many work, at least 1
     * @param work applied to each input, by several threads at once
     */
    static <T, R> OrderedWork<R> on(Iterator<T> inputs, int threads, Function<T, R> work) {
        OrderedWork<R> ordered = new OrderedWork<>(inputs, threads, work);
        ordered.drawer.start();
        return ordered;
    }

    /**
     * Runs until the inputs end or the taker has enough.
     *
     * @param taker gets each result, in the caller's thread; false when it wants no more
     */
    static <T, R> void run(Iterator<T> inputs, int threads, Function<T, R> work, Predicate<R> taker) {
        try (OrderedWork<R> results = on(inputs, threads, work)) {
            boolean wanted = true;
            while (wanted && results.hasNext()) {
                wanted = taker.test(results.next());
            }
        }
    }

    /** False at the end, and when this thread is interrupted. */
    @Override
    public boolean hasNext() {
        return hasNextWithin(FOREVER);
    }

    /**
     * As {@link #hasNext}, and false too where no further input comes for a while; it may come later.
     *
     * @param patience so long is one waited for
     */
    boolean hasNextWithin(Duration patience) {
        if (ahead == null && !ended) {
            try {
                Future<Optional<R>> drawn = queue.poll(patience.toNanos(), TimeUnit.NANOSECONDS);
                if (drawn == null) {
                    return false;
                }
                ahead = drawn.get().orElse(null);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException e) {
                throw new IllegalStateException(String.valueOf(e.getCause()), e);
            }
            ended = ahead == null;
        }
        return ahead != null;
    }

    @Override
    public R next() {
        if (!hasNext() || ahead == null) {
            throw new NoSuchElementException("no more results");
        }
        R result = ahead;
        ahead = null;
        return result;
    }

    @Override
    public void close() {
        drawer.interrupt();
        workers.shutdownNow();
    }

    private <T> void draw(Iterator<T> inputs, Function<T, R> work) {
        try {
            try {
                while (!Thread.currentThread().isInterrupted() && inputs.hasNext()) {
                    T input = inputs.next();
                    queue.put(workers.submit(() -> Optional.of(work.apply(input))));
                }
                queue.put(CompletableFuture.completedFuture(Optional.empty()));
            } catch (RuntimeException | Error e) {
                queue.put(CompletableFuture.failedFuture(e));
            }
        } catch (InterruptedException e) {
            // The taker has enough.
            Thread.currentThread().interrupt();
        }
    }

    /** A thread that does not keep the process alive. */
    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "rasid-work");
        thread.setDaemon(true);
        return thread;
    }
}
