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

    /**
     * A stretch of a file that several read, each a part of it: everything that begins in the stretch. Together they read
     * each thing once, and the same as one reads who reads the whole file, but that reports without an id are not named
     * after the file. Whoever reads it closes the stream.
     *
     * @param bytes the file's bytes from the stretch's first one on, to the file's end
     * @param origin what people call the file
     * @param by what the file is cut by, as {@link Cut#of} tells
     * @param from where in the file the stretch begins
     * @param end where it ends; what begins before is read to its own end
     */
    record Part(InputStream bytes, String origin, Cut by, long from, long end) implements Input {}

    /** What a file can be cut by, so that several read it at a time. */
    enum Cut {
        /** Compressed members with a record of a WARC archive in each. */
        MEMBERS,
        /** Lines of JSON Lines, in an encoding in which a line feed is one byte. */
        LINES;

        /** So many bytes are needed to tell. */
        public static final int HEAD = Format.HEAD;

        /** What a file that begins with these bytes can be cut by; null where it can only be read as a whole. */
        public static @Nullable Cut of(byte[] head) {
            return switch (Format.of(head)) {
                case GZIP -> WarcRecords.beginsMember(head) ? MEMBERS : null;
                case JSON_LINES -> Encoding.wide(head) == null ? LINES : null;
                default -> null;
            };
        }
    }
}
