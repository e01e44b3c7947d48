package org.rasid.app.score;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words that carry a finding: the evidence of a predicted one, the quote of a gold one.
 *
 * @param text the words as written
 * @param counts how often each folded word occurs
 * @param size how many words there are
 */
record Evidence(String text, Map<String, Integer> counts, int size) {
    Evidence {
        counts = Map.copyOf(counts);
    }

    static Evidence of(@Nullable String text) {
        Map<String, Integer> counts = new HashMap<>();
        int size = 0;
        for (String word : Words.of(text)) {
            counts.merge(word, 1, Integer::sum);
            size++;
        }
        return new Evidence(text == null ? "" : text, counts, size);
    }

    /** The share of the shorter text's words that the other holds too, from 0 to 1. */
    double overlap(Evidence other) {
        if (size == 0 || other.size == 0) {
            return 0;
        }
        int shared = 0;
        for (Map.Entry<String, Integer> word : counts.entrySet()) {
            shared += Math.min(word.getValue(), other.counts.getOrDefault(word.getKey(), 0));
        }
        return (double) shared / Math.min(size, other.size);
    }
}
