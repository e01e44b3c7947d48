package org.rasid.app;

import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Works on several inputs at a time and hands the results over in the order of the inputs. One thread draws inputs, some
 * work, and the caller's takes results; a bounded queue between them holds the work in order, so that no more than a few
 * inputs for each thread are in memory at once, and a result is handed over as soon as those before it are.
 */
final class OrderedWork {
    private static final int WAITING_PER_THREAD = 4;

    private OrderedWork() {}

    /**
     * Runs until the inputs end or the taker has enough.
     *
     * @param inputs drawn by one thread, not the caller's
     * @param threads how many work, at least 1
     * @param work applied to each input, by several threads at once
     * @param taker gets each result, in the caller's thread; false when it wants no more
     */
    static <T, R> void run(Iterator<T> inputs, int threads, Function<T, R> work, Predicate<R> taker) {
        ExecutorService workers = Executors.newFixedThreadPool(threads, OrderedWork::daemon);
        BlockingQueue<Future<Optional<R>>> queue = new ArrayBlockingQueue<>(threads * WAITING_PER_THREAD);
        Thread drawer = daemon(() -> draw(inputs, work, workers, queue));
        drawer.start();
        try {
            Optional<R> result = queue.take().get();
            while (result.isPresent() && taker.test(result.get())) {
                result = queue.take().get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(String.valueOf(e.getCause()), e);
        } finally {
            drawer.interrupt();
            workers.shutdownNow();
        }
    }

    private static <T, R> void draw(
            Iterator<T> inputs,
            Function<T, R> work,
            ExecutorService workers,
            BlockingQueue<Future<Optional<R>>> queue) {
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
