package org.rasid.serve.safe;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Tokens that show that a form was sent from one of our own pages: each browser has a random name in a cookie that no
 * script can read, and its forms carry that name signed with a key that lives as long as the process. Thread-safe.
 */
public final class Tokens {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final byte[] key = new byte[32];

    /** With a fresh key. */
    public Tokens() {
        random.nextBytes(key);
    }

    /** A name for a browser that has none yet. */
    public String browser() {
        byte[] name = new byte[BYTES];
        random.nextBytes(name);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(name);
    }

    /** What forms of this browser carry. */
    public String token(String browser) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            byte[] signed = mac.doFinal(browser.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }

    /** Whether a form's token is this browser's. */
    public boolean fits(@Nullable String browser, @Nullable String token) {
        return browser != null
                && token != null
                && MessageDigest.isEqual(
                        token(browser).getBytes(StandardCharsets.US_ASCII), token.getBytes(StandardCharsets.UTF_8));
    }
}
