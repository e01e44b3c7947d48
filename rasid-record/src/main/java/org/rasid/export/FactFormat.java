package org.rasid.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.rasid.record.Tombstone;

/**
 * A way to write facts down. The same facts give the same bytes. Parquet comes by
 * {@link java.util.ServiceLoader}, the others are in {@link Format}.
 */
public interface FactFormat {
    /**
     * Writes facts; the stream is not closed.
     *
     * @param facts drawn once
     * @param gone facts that are no more, for formats that can say so
     */
    void write(Iterator<Told> facts, List<Tombstone> gone, OutputStream out) throws IOException;
}
