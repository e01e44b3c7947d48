package org.rasid.lexicon;

import java.util.Arrays;
import org.rasid.text.Folding;

/**
 * Strings in one array of chars, with a hash table over the first ones: the words. A word's number is its place.
 *
 * <p>Open addressing with linear probing at a load of at most one half (Knuth, TAOCP 3, 6.4, algorithm L); the hash is
 * FNV-1a over the chars.
 */
final class Strings {
    final char[] chars;
    final int[] offsets;
    final int words;
    private final int[] slots;

    Strings(char[] chars, int[] offsets, int words) {
        this.chars = chars;
        this.offsets = offsets;
        this.words = words;
        this.slots = new int[Math.max(16, Integer.highestOneBit(Math.max(words, 1)) * 4)];
        Arrays.fill(slots, -1);
        for (int w = 0; w < words; w++) {
            int slot = hash(chars, offsets[w], offsets[w + 1]) & (slots.length - 1);
            while (slots[slot] >= 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = w;
        }
    }

    /** The number of a word, -1 where it is unknown. */
    int word(char[] in, int from, int to) {
        int slot = hash(in, from, to) & (slots.length - 1);
        while (slots[slot] >= 0) {
            int w = slots[slot];
            if (Arrays.equals(chars, offsets[w], offsets[w + 1], in, from, to)) {
                return w;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return -1;
    }

    /** The number of a word that is folded here. */
    int word(String text) {
        char[] folded = Folding.fold(text).toCharArray();
        return word(folded, 0, folded.length);
    }

    /** The string with this number. */
    String get(int number) {
        return new String(chars, offsets[number], offsets[number + 1] - offsets[number]);
    }

    private static int hash(char[] in, int from, int to) {
        int h = 0x811c9dc5;
        for (int i = from; i < to; i++) {
            h = (h ^ in[i]) * 0x01000193;
        }
        return h ^ (h >>> 15);
    }
}
