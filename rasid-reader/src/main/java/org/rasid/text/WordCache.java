package org.rasid.text;

import org.jspecify.annotations.Nullable;

/**
 * Remembers the forms of words, numbers and marks. A hash table of pairs of places; a new form takes the first of its pair,
 * what stood there the second. Several threads may use it without a lock: what one thread does not see it works out again.
 */
final class WordCache {
    private static final int PLACES = 1 << 16;
    private static final int LONGEST = 24;

    private final @Nullable WordForm[] forms = new @Nullable WordForm[PLACES];

    /** The form of the word in this place of a text, null where there is none. */
    @Nullable
    WordForm get(String text, int from, int to) {
        int at = place(text, from, to);
        WordForm first = forms[at];
        if (is(first, text, from, to)) {
            return first;
        }
        WordForm second = forms[at + 1];
        return is(second, text, from, to) ? second : null;
    }

    private static boolean is(@Nullable WordForm e, String text, int from, int to) {
        return e != null && e.written().length() == to - from && text.startsWith(e.written(), from);
    }

    void put(WordForm form) {
        int n = form.written().length();
        if (n <= LONGEST) {
            int at = place(form.written(), 0, n);
            forms[at + 1] = forms[at];
            forms[at] = form;
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
