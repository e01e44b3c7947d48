package org.rasid.lexicon;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The names, word by word: a hash table from node and word to the next node, with open addressing and linear probing.
 */
final class Trie {
    private static final long FREE = -1;

    /** The nodes from which a word leads on: few names end where another goes on. */
    private final BitSet inner = new BitSet();

    /** The words that lead on from another node than the first. */
    private final BitSet further = new BitSet();

    private long[] keys;
    private int[] next;
    private int size;
    private int nodes = 1;

    Trie(int expected) {
        int capacity = Math.max(64, Integer.highestOneBit(Math.max(1, expected)) * 4);
        keys = new long[capacity];
        next = new int[capacity];
        Arrays.fill(keys, FREE);
    }

    int nodes() {
        return nodes;
    }

    int size() {
        return size;
    }

    /** Whether a word leads on from a node. */
    boolean goesOn(int node) {
        return inner.get(node);
    }

    /** Whether any name goes on with a word. */
    boolean isFurther(int word) {
        return further.get(word);
    }

    /** The node that a word leads to, -1 where it leads nowhere. */
    int step(int node, int word) {
        if (!inner.get(node)) {
            return -1;
        }
        long key = key(node, word);
        int slot = slot(key);
        while (keys[slot] != FREE) {
            if (keys[slot] == key) {
                return next[slot];
            }
            slot = (slot + 1) & (keys.length - 1);
        }
        return -1;
    }

    /** The node that a word leads to, made where it is missing. */
    int grow(int node, int word) {
        int there = step(node, word);
        if (there >= 0) {
            return there;
        }
        int to = nodes;
        put(key(node, word), to);
        return to;
    }

    /** Puts an edge that was kept. */
    void put(long key, int to) {
        if (size * 2 >= keys.length) {
            rehash();
        }
        int slot = slot(key);
        while (keys[slot] != FREE) {
            slot = (slot + 1) & (keys.length - 1);
        }
        keys[slot] = key;
        next[slot] = to;
        int node = (int) (key >>> 32);
        inner.set(node);
        if (node != Lexicon.ROOT) {
            further.set((int) key);
        }
        size++;
        nodes = Math.max(nodes, to + 1);
    }

    /** All edges, as pairs of key and node, ordered by node. */
    long[][] edges() {
        long[][] out = new long[size][];
        int n = 0;
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != FREE) {
                out[n++] = new long[] {keys[i], next[i]};
            }
        }
        Arrays.sort(out, (a, b) -> Long.compare(a[1], b[1]));
        return out;
    }

    private void rehash() {
        long[] oldKeys = keys;
        int[] oldNext = next;
        keys = new long[oldKeys.length * 2];
        next = new int[keys.length];
        Arrays.fill(keys, FREE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                int slot = slot(oldKeys[i]);
                while (keys[slot] != FREE) {
                    slot = (slot + 1) & (keys.length - 1);
                }
                keys[slot] = oldKeys[i];
                next[slot] = oldNext[i];
            }
        }
    }

    private static long key(int node, int word) {
        return ((long) node << 32) | word;
    }

    private int slot(long key) {
        long h = key * 0x9e3779b97f4a7c15L;
        return (int) (h >>> 40) & (keys.length - 1);
    }
}
