package org.rasid.source;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Items one after another, each read when it is asked for. */
interface Items extends Closeable {
    /**
     * The next item, null after the last one.
     *
     * @throws IOException where the bytes cannot be read; nothing more comes then
     */
    @Nullable
    Item next() throws IOException;

    @Override
    default void close() throws IOException {}

    /** These items. */
    static Items of(List<Item> items) {
        Iterator<Item> each = items.iterator();
        return () -> each.hasNext() ? each.next() : null;
    }
}
