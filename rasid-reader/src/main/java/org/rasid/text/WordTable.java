package org.rasid.text;

import java.util.function.Function;

/**
 * What a room knows of words wherever they stand, worked out once a word and remembered with the word's {@link WordForm}.
 * Safe for use by several threads.
 *
 * @param <K> what is known of a word, told by the word's letters alone
 */
public final class WordTable<K extends Remembered> {
    private final int place;
    private final Function<Token, K> find;

    /**
     * @param place where a word keeps it, 0 to 4. Tables that share a place take it from each other, which costs time and
     *     nothing else
     * @param find works out what is known of a word; where it stands must not matter
     */
    public WordTable(int place, Function<Token, K> find) {
        this.place = place;
        this.find = find;
    }

    /**
     * {@return what is known of a word, number or mark}
     *
     * @param t a word, number or mark
     */
    @SuppressWarnings("unchecked") // only this table remembers in its own name
    public K of(Token t) {
        Remembered known = t.form().known(place, this);
        if (known != null) {
            return (K) known;
        }
        K found = find.apply(t);
        t.form().remember(place, this, found);
        return found;
    }
}
