package org.rasid.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.rasid.report.Problem;
import org.rasid.report.Report;

/** Opens files and streams, and gives each to the class that reads its format. */
final class Opening {
    private final Limits limits;

    Opening(Limits limits) {
        this.limits = limits;
    }

    /** What an input that is no folder yields; what cannot be opened yields one item that says so. */
    Feed open(Input input) {
        try {
            InputStream raw = input instanceof Input.Stream stream
                    ? stream.bytes()
                    : Files.newInputStream(((Input.Place) input).path());
            return bytes(new BufferedInputStream(raw, 1 << 16), input.origin(), name(input));
        } catch (IOException e) {
            return new Single(left(input, Trouble.unreadable(e)));
        }
    }

    /** The item that says why an input was left. */
    static Item left(Input input, Problem problem) {
        return new Item.Left(new Report(name(input), "", "", null, null, null, null), input.origin(), problem);
    }

    private Feed bytes(BufferedInputStream bytes, String origin, @Nullable String name) throws IOException {
        byte[] head = head(bytes);
        Format format = Format.of(head);
        return switch (format) {
            case TEXT -> new PlainText(bytes, origin, name, limits);
            case JSON_LINES -> new JsonLines(bytes, head, origin, name, limits);
            case JSON_ARRAY, HTML, FEED, XML, ZIP, GZIP, WARC, PDF -> {
                bytes.close();
                Report nothing = new Report(name, "", "", null, null, null, null);
                yield new Single(new Item.Left(nothing, origin, Trouble.unsupported(format)));
            }
        };
    }

    private static byte[] head(BufferedInputStream bytes) throws IOException {
        bytes.mark(Format.HEAD);
        try {
            byte[] head = bytes.readNBytes(Format.HEAD);
            bytes.reset();
            return head;
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    /** What the reports of an input are named after: the file's name without its ending. */
    private static @Nullable String name(Input input) {
        if (input instanceof Input.Stream stream) {
            return stream.name();
        }
        Path last = ((Input.Place) input).path().getFileName();
        String file = last == null ? "" : last.toString();
        int dot = file.lastIndexOf('.');
        String name = dot > 0 ? file.substring(0, dot) : file;
        return name.isEmpty() ? null : name;
    }

    /** A feed of one item. */
    private static final class Single implements Feed {
        private @Nullable Item item;

        Single(Item item) {
            this.item = item;
        }

        @Override
        public @Nullable Item next() {
            Item only = item;
            item = null;
            return only;
        }
    }
}
