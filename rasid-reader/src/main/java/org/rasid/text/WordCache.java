package org.rasid.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Remembers how words as written were folded and taken apart: few words make up most of a text. A table with one place a
 * hash; a newer word takes the place of an older one. Several threads may use it without a lock: an entry is immutable,
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
        Entry e = entries[place(text, from, to)];
        int length = to - from;
        return e != null && e.written.length() == length && text.startsWith(e.written, from) ? e : null;
    }

    void put(Entry entry) {
        int n = entry.written.length();
        if (n <= LONGEST) {
            entries[place(entry.written, 0, n)] = entry;
        }
    }

    private static int place(String text, int from, int to) {
        int h = 0;
        for (int i = from; i < to; i++) {
            h = 31 * h + text.charAt(i);
        }
        h *= 0x9e3779b9;
        return h >>> 16;
    }
}
