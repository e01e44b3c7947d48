package org.rasid.lexicon;

/**
 * A word of the dictionary.
 *
 * @param index its number in the lexicon
 * @param text how a dictionary writes it; for a verb the third person masculine singular of the past
 * @param folded the same, folded
 * @param pos the UD part of speech
 * @param gloss in English
 */
public record Lemma(int index, String text, String folded, String pos, String gloss) {}
