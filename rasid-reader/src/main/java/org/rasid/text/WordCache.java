package org.rasid.text;

import org.jspecify.annotations.Nullable;

/**
 * Remembers the forms of words, numbers and marks. A hash table of rows of four places; a form that is found moves up by
 * one place, and a new one takes the last place of its row, so that words in use stay. Several threads may use it without
 * a lock: what one thread does not see it works out again.
 *
 * <p>Words of up to sixteen letters are told apart by two numbers, a byte for each letter of the Arabic block, so that
 * their strings need not be fetched.
 */
final class WordCache {
    private static final int PLACES = 1 << 16;
    private static final int ROW = 4;
    private static final int LONGEST = 24;
    private static final int PACKED = 8;

    private final @Nullable WordForm[] forms = new @Nullable WordForm[PLACES];

    /** The form of the word in this place of a text, null where there is none. */
    @Nullable
    WordForm get(char[] text, int from, int to) {
        long tail = tail(text, from, to);
        long head = head(text, from, to, tail);
        int row = row(head, tail, text, from, to);
        for (int at = row; at < row + ROW; at++) {
            WordForm form = forms[at];
            if (form == null) {
                return null;
            }
            if (form.head == head && form.tail == tail && (head != 0 || is(form, text, from, to))) {
                if (at > row) {
                    forms[at] = forms[at - 1];
                    forms[at - 1] = form;
                }
                return form;
            }
        }
        return null;
    }

    private static boolean is(WordForm form, char[] text, int from, int to) {
        String written = form.written();
        boolean same = written.length() == to - from;
        for (int i = from; same && i < to; i++) {
            same = written.charAt(i - from) == text[i];
        }
        return same;
    }

    void put(WordForm form) {
        int n = form.written().length();
        if (n > LONGEST) {
            return;
        }
        int row = row(form.head, form.tail, form.written().toCharArray(), 0, n);
        int at = row;
        while (at < row + ROW - 1 && forms[at] != null) {
            at++;
        }
        forms[at] = form;
    }

    /** The first place of a word's row. */
    private static int row(long head, long tail, char[] text, int from, int to) {
        long h = head + tail * 31;
        for (int i = from; head == 0 && i < to; i++) {
            h = 31 * h + text[i];
        }
        h *= 0x9e3779b97f4a7c15L;
        return (int) (h >>> 40) & PLACES - ROW;
    }

    /** The letters behind the first eight of a word of up to sixteen; 0 where there are none. */
    static long tail(char[] text, int from, int to) {
        int n = to - from;
        return n <= PACKED || n > 2 * PACKED ? 0 : pack(text, from + PACKED, to);
    }

    /**
     * The first eight letters of a word of up to sixteen; 0 for any other, and where there is another sign among them.
     *
     * @param tail its {@link #tail}
     */
    static long head(char[] text, int from, int to, long tail) {
        boolean packs = to - from <= PACKED || tail != 0;
        return packs ? pack(text, from, Math.min(to, from + PACKED)) : 0;
    }

    private static long pack(char[] text, int from, int to) {
        long packed = 0;
        for (int i = from; i < to; i++) {
            int letter = text[i] - 0x600;
            if (letter <= 0 || letter > 0xff) {
                return 0;
            }
            packed = packed << 8 | letter;
        }
        return packed;
    }
}
