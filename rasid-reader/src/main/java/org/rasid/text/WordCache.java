package org.rasid.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Remembers how words as written were folded and taken apart: few words make up most of a text. A hash table of
 * pairs of places; a new word takes the first of its pair, what stood there the second. Several threads may use it without a lock: an entry is immutable,
 * and what one thread does not see it works out again.
 */
final class WordCache {
    private static final int PLACES = 1 << 16;
    private static final int LONGEST = 24;

    /** A word and what is known of it. */
    record Entry(String written, String folded, List<Analysis> analyses) {}

    private final @Nullable Entry[] entries = new @Nullable Entry[PLACES];

    /** The entry of the word in this place of a text, null where there is none. */
    @Nullable
    Entry get(String text, int from, int to) {
        int at = place(text, from, to);
        Entry first = entries[at];
        if (is(first, text, from, to)) {
            return first;
        }
        Entry second = entries[at + 1];
        return is(second, text, from, to) ? second : null;
    }

    private static boolean is(@Nullable Entry e, String text, int from, int to) {
        return e != null && e.written.length() == to - from && text.startsWith(e.written, from);
    }

    void put(Entry entry) {
        int n = entry.written.length();
        if (n <= LONGEST) {
            int at = place(entry.written, 0, n);
            entries[at + 1] = entries[at];
            entries[at] = entry;
        }
    }

    /** The first place of a word's pair. */
    private static int place(String text, int from, int to) {
        int h = 0;
        for (int i = from; i < to; i++) {
            h = 31 * h + text.charAt(i);
        }
        h *= 0x9e3779b9;
        return h >>> 16 & PLACES - 2;
    }
}
