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
    private long end;
    private long position;

    Rewindable(InputStream bytes) {
        this.bytes = bytes;
    }

    /** How many bytes stand before the next one. */
    long position() {
        return position;
    }

    /** Goes back to a position, or as near to it as is remembered. */
    void rewind(long to) {
        position = Math.min(end, Math.max(to, end - REMEMBERED));
    }

    /**
     * Goes on to the next place where a part may begin, and stops before it; false where there is none.
     *
     * @param mark tells by eight bytes, the first of them the highest, whether a part begins with them
     */
    boolean seek(LongPredicate mark) throws IOException {
        long last = 0;
        long start = position;
        for (int c = read(); c >= 0; c = read()) {
            last = last << 8 | c;
            if (position - start >= Long.BYTES && mark.test(last)) {
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
