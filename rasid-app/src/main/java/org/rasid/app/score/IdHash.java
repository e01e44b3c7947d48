package org.rasid.app.score;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Deals ids by their hash: each by itself alone, the same on every machine. */
public final class IdHash {
    private IdHash() {}

    /** A byte of the SHA-256 of an id in UTF-8, 0 to 255. */
    public static int byteAt(int which, String id) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return Byte.toUnsignedInt(hash[which]);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
