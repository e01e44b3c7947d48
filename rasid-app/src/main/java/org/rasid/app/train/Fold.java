package org.rasid.app.train;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Deals reports and sentences into parts of about the same size, each by itself alone. */
final class Fold {
    private Fold() {}

    /**
     * The part that something belongs to.
     *
     * @param id what tells it from others
     * @param folds how many parts there are
     * @param deal which byte of the id's SHA-256 decides: folds within folds are dealt by another one
     */
    static int of(String id, int folds, int deal) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return Byte.toUnsignedInt(hash[deal]) % folds;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
