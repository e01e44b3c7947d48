package org.rasid.text;

/**
 * What this room asks of the lexicon: whether a word is known, and as what. The lexicon implements it; tests use a
 * handful of words.
 */
public interface Vocabulary {
    /** The word is a noun or an adjective that can take the article. */
    int NOUN = 1;
    /** The word is a form of a verb in the past. */
    int PAST = 1 << 1;
    /** The word is a form of a verb in the present, with its person prefix. */
    int PRESENT = 1 << 2;
    /** The word is a particle, preposition, conjunction or pronoun. */
    int FUNCTION = 1 << 3;
    /** The word is a name of its own or part of one. */
    int NAME = 1 << 4;
    /** The word is an adjective. */
    int ADJECTIVE = 1 << 5;
    /** The form can carry a suffixed pronoun (construct state, or a verb that takes an object). */
    int CONSTRUCT = 1 << 6;

    /**
     * The number of a folded word, -1 where it is unknown.
     *
     * @param chars holds the word, folded by {@link Folding}
     * @param from its first char
     * @param to the char after its last
     * @return -1 where it is unknown
     */
    int word(char[] chars, int from, int to);

    /**
     * {@return what the word with this number can be: the constants above, or 0}
     *
     * @param word a word's number
     */
    int flags(int word);
}
