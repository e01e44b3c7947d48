package org.rasid.checks.archive;

/**
 * A part of a sentence.
 *
 * @param sort what can stand there
 * @param before what stands before the name without a space: a clitic, the article
 * @param words for {@link Sort#WORDS} the words
 * @param after what stands behind the name without a space: an ending, a full stop
 */
record Piece(Sort sort, String before, String words, String after) {
    /** What can stand somewhere. */
    enum Sort {
        WORDS,
        STATE,
        NISBA,
        PERSON,
        CITY
    }

    /** The piece with a name in it. */
    String with(String name) {
        // The article melts into لـ.
        return before.endsWith("ل") && !before.endsWith("ال") && name.startsWith("ال")
                ? before + name.substring(1) + after
                : before + name + after;
    }
}
