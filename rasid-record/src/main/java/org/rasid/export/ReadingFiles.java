package org.rasid.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.ServiceLoader;
import org.rasid.report.Reading;

/** Opens files of readings, as an archive's run leaves them. It comes by {@link ServiceLoader}, with jars of its own. */
public interface ReadingFiles {
    /**
     * The readings of a file in their order, drawn as they are asked for.
     *
     * @throws IOException where it is no such file
     */
    Readings open(Path file) throws IOException;

    /** Readings out of an open file; a file that turns out to be damaged throws {@link java.io.UncheckedIOException}. */
    interface Readings extends Iterator<Reading>, AutoCloseable {
        @Override
        void close() throws IOException;
    }

    /**
     * What opens them.
     *
     * @throws IOException where the jars for it are not there; says how they are made
     */
    static ReadingFiles load() throws IOException {
        return ServiceLoader.load(ReadingFiles.class)
                .findFirst()
                .orElseThrow(
                        () -> new IOException(
                                "Parquet needs jars of its own; `mvn -q -pl rasid-parquet -am -DskipTests package` makes them"));
    }
}
