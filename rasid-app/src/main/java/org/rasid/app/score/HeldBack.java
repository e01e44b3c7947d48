package org.rasid.app.score;

/**
 * The fifth of the dev reports that is held back, so that it can tell at the end how well Rasid reads what nobody tuned it
 * on: those for which the first byte of the SHA-256 of the id is a multiple of 5.
 */
public final class HeldBack {
    private HeldBack() {}

    public static boolean is(String id) {
        return IdHash.byteAt(0, id) % 5 == 0;
    }
}
