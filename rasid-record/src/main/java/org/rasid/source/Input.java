package org.rasid.source;

import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Something to read reports from. */
public sealed interface Input {
    /** What people call it: the path as given, or the name of the stream. */
    String origin();

    /**
     * A file, or a folder with everything in it.
     *
     * @param path as given
     */
    record Place(Path path) implements Input {
        @Override
        public String origin() {
            return path.toString();
        }
    }

    /**
     * An open stream, such as standard input; whoever reads it closes it.
     *
     * @param bytes what it says
     * @param origin what people call it
     * @param name what the reports in it are named after; null where it has no name of its own
     */
    record Stream(
            InputStream bytes, String origin, @Nullable String name) implements Input {}

    /**
     * What was fetched from an address; whoever reads it closes it.
     *
     * @param bytes the answer's body, any content encoding taken off
     * @param url the address that it came from in the end
     * @param contentType what the server calls it, null where it does not say
     */
    record Fetched(InputStream bytes, String url, @Nullable String contentType) implements Input {
        @Override
        public String origin() {
            return url;
        }
    }
}
