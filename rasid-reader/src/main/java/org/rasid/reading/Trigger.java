package org.rasid.reading;

/**
 * What sets a frame off.
 *
 * @param frame the frame
 * @param word the class of the first word: {@code v} verb, {@code n} noun, {@code f} particle
 * @param more words that must follow within a few tokens, by the numbers that {@link Frames} gives them
 * @param weight how much it asks for: a preposition says less than a noun
 */
record Trigger(Frame frame, char word, int[] more, int weight) {}
