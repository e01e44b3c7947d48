package org.rasid.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cuts a stream at its line feeds without ever holding more than one line, and of that no more than the limit. */
final class ByteLines implements Closeable {
    private final InputStream bytes;
    private final @Nullable Charset wide;
    private final int limit;
    private byte[] buffer = new byte[1 << 12];
    private int length;
    private int number;
    private long position;
    private long end = Long.MAX_VALUE;
    private boolean counted = true;
    private int before = -1;

    /**
     * Reads from the stream's present position.
     *
     * @param wide UTF-16 of either byte order; null for encodings in which a line feed is the byte 0A
     * @param limit the most bytes of a line
     */
    ByteLines(InputStream bytes, @Nullable Charset wide, int limit) {
        this.bytes = bytes;
        this.wide = wide;
        this.limit = limit;
    }

    /**
     * The lines that begin behind a place and no later than at another, so that stretches that join give each line once.
     *
     * @param bytes a file's bytes from the place on
     * @param from the place; the file's own first line begins behind 0
     * @param end the other place
     */
    static ByteLines part(InputStream bytes, int limit, long from, long end) throws IOException {
        ByteLines lines = new ByteLines(bytes, null, limit);
        lines.position = from;
        lines.end = end;
        lines.counted = false;
        if (from > 0) {
            lines.next();
        }
        return lines;
    }

    /**
     * One line.
     *
     * @param number its number, from 1; 0 where lines before it were not counted
     * @param at where in the file it begins
     * @param bytes without the line feed; null where the line exceeds the limit
     */
    record Line(int number, long at, byte @Nullable [] bytes) {}

    /** The next line, null at the end. */
    @Nullable
    Line next() throws IOException {
        if (position > end) {
            return null;
        }
        long at = position;
        length = 0;
        boolean any = false;
        boolean tooLong = false;
        for (int c = bytes.read(); c >= 0; c = bytes.read()) {
            any = true;
            position++;
            tooLong |= length >= limit;
            if (!tooLong) {
                append((byte) c);
            }
            if (c == '\n' && wide == null || wide != null && endsWide(c)) {
                break;
            }
        }
        if (!any) {
            return null;
        }
        number++;
        return new Line(counted ? number : 0, at, tooLong ? null : Arrays.copyOf(buffer, length));
    }

    /** What a line's bytes say, null where they are no text. */
    Encoding.@Nullable Decoded decode(byte[] line) {
        if (wide == null) {
            return Encoding.decode(line);
        }
        String text = new String(line, wide);
        return new Encoding.Decoded(text.startsWith("\uFEFF") ? text.substring(1) : text, 0);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    /** Whether this byte completes a 16-bit line feed. */
    private boolean endsWide(int c) {
        int first = before;
        before = c;
        if (position % 2 != 0) {
            return false;
        }
        return StandardCharsets.UTF_16LE.equals(wide) ? first == '\n' && c == 0 : first == 0 && c == '\n';
    }

    private void append(byte b) {
        if (length == buffer.length) {
            buffer = Arrays.copyOf(buffer, length * 2);
        }
        buffer[length++] = b;
    }
}
