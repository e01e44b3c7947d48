package org.rasid.mention;

/**
 * Sums of weights beside each label, several in one number, so that one addition adds for many labels at once. A row holds
 * the weights of a sign, a byte each and raised by 128 so that none is negative, and a one in the byte above the last
 * label's. A sum is two numbers, one of the even and one of the odd labels, with 16 bits a label; the place above the last
 * label then counts the rows, which says what the sums were raised by. Up to 257 rows can be added, which is more signs
 * than a token has.
 */
final class LabelSums {
    /** The bytes of a row that belong to even labels; those of odd labels once the row is shifted by 8 bits. */
    static final long EVERY_OTHER = 0x00ff00ff00ff00ffL;

    private static final int RAISED = 128;
    private static final int LAST = 48;

    private LabelSums() {}

    /** A row of the weights that begin at a place. */
    static long row(byte[] weights, int from) {
        long row = 1;
        for (int y = NameLabels.COUNT - 1; y >= 0; y--) {
            row = row << 8 | weights[from + y] + RAISED;
        }
        return row;
    }

    /** Takes a sum apart into the weights beside each label. */
    static void write(long even, long odd, int[] to, int from) {
        int raised = RAISED * (int) (odd >>> LAST);
        for (int y = 0; y < NameLabels.COUNT; y++) {
            long sums = y % 2 == 0 ? even : odd;
            to[from + y] = (int) (sums >>> 8 * (y & ~1) & 0xffff) - raised;
        }
    }
}
