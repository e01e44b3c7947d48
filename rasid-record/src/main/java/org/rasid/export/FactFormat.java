package org.rasid.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;

/** A way to write facts down. The same facts give the same bytes. */
public interface FactFormat {
    /**
     * Writes facts; the stream is not closed.
     *
     * @param facts drawn once
     */
    void write(Iterator<Told> facts, OutputStream out) throws IOException;
}
