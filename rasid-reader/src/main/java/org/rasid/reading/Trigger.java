package org.rasid.reading;

import java.util.List;

/**
 * What sets a frame off.
 *
 * @param frame the frame
 * @param word the class of the first word: {@code v} verb, {@code n} noun, {@code f} particle
 * @param more words that must follow within a few tokens, folded; their beginnings suffice
 * @param weight how much it asks for: a preposition says less than a noun
 */
record Trigger(Frame frame, char word, List<String> more, int weight) {
    Trigger {
        more = List.copyOf(more);
    }
}
