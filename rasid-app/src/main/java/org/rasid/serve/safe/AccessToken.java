package org.rasid.serve.safe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A secret that lets programs in, and whoever knows it. */
public final class AccessToken {
    private static final int BYTES = 32;

    /** Fewer characters than this can be guessed. */
    private static final int SHORTEST = 32;

    private final byte[] secret;

    /**
     * The secret itself.
     *
     * @throws IllegalArgumentException where it is short enough to be guessed
     */
    public AccessToken(String secret) {
        if (secret.length() < SHORTEST) {
            throw new IllegalArgumentException("the token is shorter than " + SHORTEST + " characters");
        }
        this.secret = digest(secret);
    }

    /** A fresh one, of 256 random bits. */
    public static String fresh() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What stands in a file; null where there is none. */
    public static @Nullable String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file).strip() : null;
        } catch (IOException e) {
            throw new UncheckedIOException("the token in " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Writes one to a file that only its owner reads. */
    public static void write(Path file, String secret) {
        try {
            Private.write(file, List.of(secret));
        } catch (IOException e) {
            throw new UncheckedIOException("the token cannot be written to " + file + ": " + e.getMessage(), e);
        }
    }

    /** Whether this is it. */
    public boolean is(@Nullable String given) {
        return given != null && MessageDigest.isEqual(secret, digest(given.strip()));
    }

    /** Whether the header {@code Authorization} holds it: as a bearer's token, or as the password beside any name. */
    public boolean isIn(@Nullable String authorization) {
        String[] parts = authorization == null ? new String[0] : authorization.split(" ", 2);
        if (parts.length < 2) {
            return false;
        }
        return parts[0].equalsIgnoreCase("Bearer")
                ? is(parts[1])
                : parts[0].equalsIgnoreCase("Basic") && is(password(parts[1].strip()));
    }

    private static @Nullable String password(String encoded) {
        try {
            String both = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            int colon = both.indexOf(':');
            return colon < 0 ? null : both.substring(colon + 1);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Of one length, whatever is given. */
    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
