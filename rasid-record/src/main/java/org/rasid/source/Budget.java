package org.rasid.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * Holds what is unpacked from one input in proportion to the bytes that it takes, however deep archives nest in it: a
 * bomb of a few kilobytes that unpacks to terabytes ends here.
 */
final class Budget {
    /** So much may always be unpacked. */
    private static final long FREE = 200_000_000;

    private final int ratio;
    private long packed;
    private long unpacked;

    /** Allows so many bytes to be unpacked for each byte of the input. */
    Budget(int ratio) {
        this.ratio = ratio;
    }

    /** Thrown where an input unpacks to more than it may. */
    static final class Exceeded extends IOException {
        private static final long serialVersionUID = 1;

        Exceeded(int ratio) {
            super(String.format(Locale.ROOT, "unpacks to more than %,d times its size", ratio));
        }
    }

    /** The input's own bytes. */
    InputStream packed(InputStream bytes) {
        return new Counted(bytes, true);
    }

    /** Bytes that were unpacked from the input; reading them fails when they are too many. */
    InputStream unpacked(InputStream bytes) {
        return new Counted(bytes, false);
    }

    /** Counts bytes that were unpacked. */
    void unpack(int count) throws Exceeded {
        unpacked += Math.max(0, count);
        if (unpacked > FREE && unpacked / ratio > packed) {
            throw new Exceeded(ratio);
        }
    }

    private final class Counted extends FilterInputStream {
        private final boolean input;

        Counted(InputStream bytes, boolean input) {
            super(bytes);
            this.input = input;
        }

        @Override
        public int read() throws IOException {
            int c = super.read();
            count(c < 0 ? 0 : 1);
            return c;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            count(read);
            return read;
        }

        @Override
        public long skip(long n) throws IOException {
            return n <= 0 ? 0 : Math.max(0, read(new byte[(int) Math.min(n, 8192)]));
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        private void count(int bytes) throws Exceeded {
            if (input) {
                packed += Math.max(0, bytes);
            } else {
                unpack(bytes);
            }
        }
    }
}
