package org.rasid.record.world;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Names made of names: UUIDs of version 5 (RFC 9562, section 5.5). */
public final class Uuids {
    /** Rasid's own namespace, made once at random. */
    private static final UUID RASID = UUID.fromString("5d0c9f0e-5c3b-4b51-9e0b-0c6f5c6a7a51");

    private Uuids() {}

    /** The UUID of a name in Rasid's namespace; the same name always has the same. */
    public static UUID of(String name) {
        byte[] hash = sha1().digest(concat(
                ByteBuffer.allocate(16)
                        .putLong(RASID.getMostSignificantBits())
                        .putLong(RASID.getLeastSignificantBits())
                        .array(),
                name.getBytes(StandardCharsets.UTF_8)));
        ByteBuffer halves = ByteBuffer.wrap(hash);
        long high = halves.getLong() & ~0xf000L | 0x5000L;
        long low = halves.getLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
        return new UUID(high, low);
    }

    private static byte[] concat(byte[] a, byte[] b) {
        return ByteBuffer.allocate(a.length + b.length).put(a).put(b).array();
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
    }
}
