package org.rasid.mention;

/** Bits for words by their codes: a table with open places, made for one report. */
final class WordBits {
    private final int[] codes;
    private final int[] bits;
    private final int mask;

    /** @param most how many words it can hold */
    WordBits(int most) {
        int places = Integer.highestOneBit(most) * 4;
        this.codes = new int[places];
        this.bits = new int[places];
        this.mask = places - 1;
    }

    /** Sets bits of a word; at least one. */
    void add(int code, int more) {
        int at = place(code);
        codes[at] = code;
        bits[at] |= more;
    }

    /** The bits of a word; 0 where none was set. */
    int of(int code) {
        return bits[place(code)];
    }

    private int place(int code) {
        int at = Hash.mix(code, 7) & mask;
        while (bits[at] != 0 && codes[at] != code) {
            at = at + 1 & mask;
        }
        return at;
    }
}
