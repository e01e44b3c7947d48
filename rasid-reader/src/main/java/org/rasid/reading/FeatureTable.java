package org.rasid.reading;

import java.util.Map;

/**
 * Weights by feature, found without building the feature's name: its parts' hash codes, which strings keep, are mixed to
 * 64 bits and looked up in an open table. Two features of one file that fall together are refused when it is built.
 *
 * <p>The mixing is the finaliser of MurmurHash3 (Austin Appleby, public domain).
 */
final class FeatureTable {
    private static final long SEED = 0x9E3779B97F4A7C15L;

    private final long[] keys;
    private final double[] weights;
    private final int mask;

    private FeatureTable(int size) {
        int capacity = Integer.highestOneBit(Math.max(16, size * 3));
        this.keys = new long[capacity];
        this.weights = new double[capacity];
        this.mask = capacity - 1;
    }

    static FeatureTable of(Map<String, Double> lines) {
        FeatureTable table = new FeatureTable(lines.size());
        lines.forEach((feature, weight) -> table.put(keyOfName(feature), weight, feature));
        return table;
    }

    private void put(long key, double weight, String feature) {
        int at = place(key);
        if (keys[at] == key) {
            throw new IllegalArgumentException("two features fall together, one is " + feature);
        }
        keys[at] = key;
        weights[at] = weight;
    }

    private int place(long key) {
        int at = (int) key & mask;
        while (keys[at] != 0 && keys[at] != key) {
            at = at + 1 & mask;
        }
        return at;
    }

    /** The weight that belongs to a key; 0 where none does. */
    double get(long key) {
        return weights[place(key)];
    }

    private static long keyOfName(String feature) {
        long key = SEED;
        int from = 0;
        for (int to = feature.indexOf(Weights.TIMES); to >= 0; to = feature.indexOf(Weights.TIMES, from)) {
            key = more(key, feature.substring(from, to));
            from = to + 1;
        }
        return more(key, feature.substring(from));
    }

    /** The key of a feature of one part. */
    static long key(String part) {
        return more(SEED, part);
    }

    /** The key of a feature with one part more. */
    static long more(long key, String part) {
        long k = key * 31 + part.hashCode();
        k ^= k >>> 33;
        k *= 0xff51afd7ed558ccdL;
        k ^= k >>> 33;
        k *= 0xc4ceb9fe1a85ec53L;
        k ^= k >>> 33;
        return k == 0 ? SEED : k;
    }
}
