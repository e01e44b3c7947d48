package org.rasid.text;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a room knows of words wherever they stand, worked out once a word: few words make up most of a text. A hash table
 * of pairs of places; a new word takes the first of its pair, what stood there the second. Several threads may use it
 * without a lock: an entry is immutable, and what one thread does not see it works out again.
 *
 * @param <K> what is known of a word; immutable, and told by the word's letters alone
 */
public final class WordTable<K> {
    private static final int PLACES = 1 << 16;

    /** What is known of a word; hidden words may be written alike and say different things. */
    private record Entry<K>(String written, String folded, K known) {
        boolean of(Token t) {
            return written.equals(t.written()) && folded.equals(t.folded());
        }
    }

    private final Function<Token, K> find;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    private final @Nullable Entry<K>[] entries = new Entry[PLACES];

    /** @param find works out what is known of a word; where it stands must not matter */
    public WordTable(Function<Token, K> find) {
        this.find = find;
    }

    /** What is known of a word, number or mark. */
    public K of(Token t) {
        int at = place(t.written());
        Entry<K> first = entries[at];
        if (first != null && first.of(t)) {
            return first.known;
        }
        Entry<K> second = entries[at + 1];
        if (second != null && second.of(t)) {
            return second.known;
        }
        Entry<K> made = new Entry<>(t.written(), t.folded(), find.apply(t));
        entries[at + 1] = first;
        entries[at] = made;
        return made.known;
    }

    /** The first place of a word's pair. */
    private static int place(String word) {
        return (word.hashCode() * 0x9e3779b9 >>> 16) & PLACES - 2;
    }
}
