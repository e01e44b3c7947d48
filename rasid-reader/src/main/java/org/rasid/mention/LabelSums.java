package org.rasid.mention;

/**
 * Sums of weights beside each label, several in one number, so that one addition adds for many labels at once. A row holds
 * the weights of a sign, a byte each and raised by 128 so that none is negative. A sum is two numbers, one of the even and
 * one of the odd labels, with 16 bits a label. Up to 257 rows can be added, which is more signs than a token has.
 */
final class LabelSums {
    /** The bytes of a row that belong to even labels; those of odd labels once the row is shifted by 8 bits. */
    static final long EVERY_OTHER = 0x00ff00ff00ff00ffL;

    private static final int RAISED = 128;
    private static final int LABEL = 0xffff;

    private LabelSums() {}

    /** A row of the weights that begin at a place. */
    static long row(byte[] weights, int from) {
        long row = 0;
        for (int y = NameLabels.COUNT - 1; y >= 0; y--) {
            row = row << 8 | weights[from + y] + RAISED;
        }
        return row;
    }

    /** What a sum weighs beside a label; of one sum all labels are raised alike. */
    static int of(long even, long odd, int label) {
        return (int) ((label % 2 == 0 ? even : odd) >>> 8 * (label & ~1) & LABEL);
    }

    /** By how much more it weighs beside no name than beside anything else. */
    static int margin(long even, long odd) {
        int other = 0;
        for (int y = 1; y < NameLabels.COUNT; y++) {
            other = Math.max(other, of(even, odd, y));
        }
        return of(even, odd, NameLabels.NONE) - other;
    }

    /** By how much more it weighs at most for going on with a kind of name than for beginning one. */
    static int goesOn(long even, long odd) {
        int most = Integer.MIN_VALUE;
        for (int y = 2; y < NameLabels.COUNT; y += 2) {
            most = Math.max(most, of(even, odd, y) - of(even, odd, y - 1));
        }
        return most;
    }
}
