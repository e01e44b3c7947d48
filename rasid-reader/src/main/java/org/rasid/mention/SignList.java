package org.rasid.mention;

import java.util.Arrays;

/** Signs by their codes, one after the other. */
final class SignList implements SignSink {
    private int[] codes = new int[64];
    private int size;

    @Override
    public void sign(int code) {
        if (size == codes.length) {
            codes = Arrays.copyOf(codes, 2 * size);
        }
        codes[size++] = code;
    }

    @Override
    public void plain(int value, int sign) {
        sign(Hash.mix(value, sign));
    }

    /** Adds some signs of another list. */
    void add(SignList from, int first, int end) {
        for (int k = first; k < end; k++) {
            sign(from.codes[k]);
        }
    }

    int size() {
        return size;
    }

    int[] codes() {
        return Arrays.copyOf(codes, size);
    }
}
