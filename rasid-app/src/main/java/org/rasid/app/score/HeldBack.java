package org.rasid.app.score;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The fifth of the dev reports that is held back, so that it can tell at the end how well Rasid reads what nobody tuned it
 * on: those for which the first byte of the SHA-256 of the id is a multiple of 5.
 */
public final class HeldBack {
    private HeldBack() {}

    public static boolean is(String id) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return Byte.toUnsignedInt(hash[0]) % 5 == 0;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
