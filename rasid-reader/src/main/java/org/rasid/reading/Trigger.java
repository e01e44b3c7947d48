package org.rasid.reading;

import java.util.List;
import java.util.Set;

/**
 * What sets a frame off.
 *
 * @param frame the frame
 * @param word the class of the first word: {@code v} verb, {@code n} noun, {@code f} particle
 * @param more words that must follow within a few tokens, folded; their beginnings suffice
 */
record Trigger(Frame frame, char word, List<String> more) {
    private static final Set<String> PREPOSITIONS = Set.of("عن", "علي", "في", "من", "الي", "ب", "ل", "مع");

    Trigger {
        more = List.copyOf(more);
    }

    /** How much it asks for: a preposition says less than a noun. */
    int weight() {
        int weight = 0;
        for (String word : more) {
            weight += PREPOSITIONS.contains(word) ? 1 : 2;
        }
        return weight;
    }
}
