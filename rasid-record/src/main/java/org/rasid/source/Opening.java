package org.rasid.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;

/** Opens files, streams and what archives hold, and gives each to the class that reads its format. */
final class Opening {
    private static final int BUFFER = 1 << 16;

    private final Limits limits;

    Opening(Limits limits) {
        this.limits = limits;
    }

    /** What an input that is no folder yields; what cannot be opened yields one item that says so. */
    Items open(Input input) {
        Origin origin = Origin.of(input);
        try {
            if (input instanceof Input.Part part) {
                return part(part, origin);
            }
            Budget budget = new Budget(limits.ratio());
            return bytes(budget.packed(raw(input)), origin, budget);
        } catch (IOException e) {
            return Items.of(List.of(origin.left(Trouble.unreadable(e))));
        }
    }

    private Items part(Input.Part part, Origin origin) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(part.bytes(), BUFFER);
        return switch (part.by()) {
            case MEMBERS -> new WarcItems(new WarcRecords(bytes, part.from(), part.end()), origin, limits);
            case LINES -> new JsonLines(ByteLines.part(bytes, limits.bytes(), part.from(), part.end()), origin, limits);
        };
    }

    private static InputStream raw(Input input) throws IOException {
        if (input instanceof Input.Stream stream) {
            return stream.bytes();
        }
        return input instanceof Input.Fetched fetched
                ? fetched.bytes()
                : Files.newInputStream(((Input.Place) input).path());
    }

    /** What a stream yields; whoever reads that closes the stream. */
    Items bytes(InputStream raw, Origin origin, Budget budget) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(raw, BUFFER);
        byte[] head = head(bytes);
        Format format = Format.of(head);
        return switch (format) {
            case TEXT -> whole(bytes, origin, all -> Items.of(List.of(PlainText.item(all, origin, limits))));
            case HTML -> whole(bytes, origin, all -> Items.of(List.of(HtmlPage.item(all, origin, limits))));
            case FEED -> whole(bytes, origin, all -> Syndication.items(all, origin, limits));
            case JSON_LINES -> new JsonLines(new ByteLines(bytes, Encoding.wide(head), limits.bytes()), origin, limits);
            case WARC -> new WarcItems(new WarcRecords(bytes), origin, limits);
            case ZIP -> nested(origin, bytes) ? new ZipItems(bytes, origin, limits, budget, this) : tooDeep(origin);
            case GZIP -> gzip(bytes, head, origin, budget);
            case JSON_ARRAY, JSON_DOCUMENT, XML, PDF -> {
                bytes.close();
                yield Items.of(List.of(origin.left(Trouble.unsupported(format))));
            }
        };
    }

    /** A compressed file; a compressed WARC is read as it is, so that its records' offsets are the file's own. */
    private Items gzip(BufferedInputStream bytes, byte[] head, Origin origin, Budget budget) throws IOException {
        if (WarcRecords.beginsMember(head)) {
            return new WarcItems(new WarcRecords(bytes), origin, limits);
        }
        if (!nested(origin, bytes)) {
            return tooDeep(origin);
        }
        return bytes(budget.unpacked(new GZIPInputStream(bytes, BUFFER)), origin.unpacked(), budget);
    }

    private boolean nested(Origin origin, InputStream bytes) throws IOException {
        boolean shallow = origin.depth() < limits.archives();
        if (!shallow) {
            bytes.close();
        }
        return shallow;
    }

    private Items tooDeep(Origin origin) {
        return Items.of(List.of(origin.left(Trouble.tooDeep(limits.archives()))));
    }

    /** What is read all at once, if it is not too large. */
    private Items whole(InputStream bytes, Origin origin, Function<byte[], Items> read) throws IOException {
        try (bytes) {
            byte[] all = bytes.readNBytes(limits.bytes() + 1);
            return all.length > limits.bytes()
                    ? Items.of(List.of(origin.left(Trouble.tooManyBytes(limits.bytes()))))
                    : read.apply(all);
        }
    }

    /** The first bytes, no more than are needed: what comes behind a first line may be long in coming. */
    private static byte[] head(BufferedInputStream bytes) throws IOException {
        bytes.mark(Format.HEAD);
        try {
            byte[] head = new byte[Format.HEAD];
            int length = 0;
            int read;
            do {
                read = Math.max(0, bytes.read(head, length, head.length - length));
                length += read;
            } while (read > 0 && length < head.length && !Format.isTold(Arrays.copyOf(head, length)));
            bytes.reset();
            return Arrays.copyOf(head, length);
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }
}
