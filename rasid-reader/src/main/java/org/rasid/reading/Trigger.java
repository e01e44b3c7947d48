package org.rasid.reading;

import java.util.List;

/**
 * What sets a frame off.
 *
 * @param frame the frame
 * @param word the class of the first word: {@code v} verb, {@code n} noun, {@code f} particle
 * @param more words that must follow within a few tokens, folded; their beginnings suffice
 */
record Trigger(Frame frame, char word, List<String> more) {
    Trigger {
        more = List.copyOf(more);
    }
}
