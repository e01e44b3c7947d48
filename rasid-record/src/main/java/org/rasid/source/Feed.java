package org.rasid.source;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Items one after another, each read when it is asked for. */
interface Feed extends Closeable {
    /**
     * The next item, null after the last one.
     *
     * @throws IOException where the bytes cannot be read; nothing more comes then
     */
    @Nullable
    Item next() throws IOException;

    @Override
    default void close() throws IOException {}
}
