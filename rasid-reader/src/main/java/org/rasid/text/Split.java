package org.rasid.text;

/**
 * A word without its conjunctions and prepositions.
 *
 * @param f holds the word, folded
 * @param n where it ends
 * @param at where what is left begins
 * @param writtenAt where that begins in the word as written
 * @param clitics what was taken off
 */
record Split(char[] f, int n, int at, int writtenAt, int clitics) {
    /** How many letters are left. */
    int length() {
        return n - at;
    }

    boolean has(int any) {
        return (clitics & any) != 0;
    }
}
