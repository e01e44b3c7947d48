package org.rasid.mention;

/** Hash codes of signs. */
final class Hash {
    private Hash() {}

    /** One code of two. */
    static int mix(int a, int b) {
        int h = a * 0x9e3779b1 ^ (b + 0x7f4a7c15) * 0x85ebca6b;
        h ^= h >>> 15;
        h *= 0x2c1b3c6d;
        return h ^ h >>> 13;
    }
}
