package org.rasid.record.sql;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Rows fetched some hundreds at a time, so that no question stays open while somebody works on the answer. */
final class Batches<T> implements Iterator<T> {
    private final Supplier<List<T>> more;
    private Iterator<T> batch = List.<T>of().iterator();
    private boolean ended;

    private Batches(Supplier<List<T>> more) {
        this.more = more;
    }

    /** All rows, in the order in which the batches come; an empty one is the end. */
    static <T> Stream<T> stream(Supplier<List<T>> more) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(new Batches<>(more), Spliterator.ORDERED), false);
    }

    @Override
    public boolean hasNext() {
        if (!batch.hasNext() && !ended) {
            batch = more.get().iterator();
            ended = !batch.hasNext();
        }
        return batch.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more rows");
        }
        return batch.next();
    }
}
