package org.rasid.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongPredicate;

/**
 * A stream that remembers the last bytes it gave, so that after a damaged part the next sound one can be looked for from
 * where the damage began.
 */
final class Rewindable extends InputStream {
    private static final int REMEMBERED = 1 << 17;

    private final InputStream bytes;
    private final byte[] ring = new byte[REMEMBERED];
    private final long start;
    private long end;
    private long position;

    /** A stream that is read from its beginning. */
    Rewindable(InputStream bytes) {
        this(bytes, 0);
    }

    /**
     * @param bytes a file's bytes from somewhere on
     * @param start how many bytes of the file stand before them
     */
    Rewindable(InputStream bytes, long start) {
        this.bytes = bytes;
        this.start = start;
        this.end = start;
        this.position = start;
    }

    /** How many bytes of the file stand before the next one. */
    long position() {
        return position;
    }

    /** Goes back to a position, or as near to it as is remembered. */
    void rewind(long to) {
        position = Math.min(end, Math.max(to, Math.max(start, end - REMEMBERED)));
    }

    /** The bytes from a position on that were read of late, at most so many; none where they are forgotten. */
    byte[] remembered(long from, int most) {
        if (from < Math.max(start, end - REMEMBERED)) {
            return new byte[0];
        }
        byte[] copy = new byte[(int) Math.max(0, Math.min(most, end - from))];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = ring[(int) ((from + i) % REMEMBERED)];
        }
        return copy;
    }

    /** Goes on to the next place where a part may begin, wherever that is. */
    boolean seek(LongPredicate mark) throws IOException {
        return seek(mark, Long.MAX_VALUE);
    }

    /**
     * Goes on to the next place where a part may begin, and stops before it; false where there is none.
     *
     * @param mark tells by eight bytes, the first of them the highest, whether a part begins with them
     * @param before only places before this one count
     */
    boolean seek(LongPredicate mark, long before) throws IOException {
        long last = 0;
        long first = position;
        for (int c = read(); c >= 0 && position - Long.BYTES < before; c = read()) {
            last = last << 8 | c;
            if (position - first >= Long.BYTES && mark.test(last)) {
                rewind(position - Long.BYTES);
                return true;
            }
        }
        return false;
    }

    @Override
    public int read() throws IOException {
        return position < end || fill(1) > 0 ? ring[(int) (position++ % REMEMBERED)] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (position == end && fill(length) < 0) {
            return -1;
        }
        int at = (int) (position % REMEMBERED);
        int count = (int) Math.min(Math.min(length, end - position), REMEMBERED - at);
        System.arraycopy(ring, at, into, from, count);
        position += count;
        return count;
    }

    /** Nothing is known of what comes; what was pushed back above this stream is then told exactly. */
    @Override
    public int available() {
        return 0;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    private int fill(int wanted) throws IOException {
        int at = (int) (end % REMEMBERED);
        int read = bytes.read(ring, at, Math.min(wanted, REMEMBERED - at));
        end += Math.max(0, read);
        return read;
    }
}
