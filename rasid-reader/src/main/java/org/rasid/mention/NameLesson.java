package org.rasid.mention;

import java.util.List;

/**
 * What speaks for and against names in a report, for training.
 *
 * @param lines the sentences
 */
public record NameLesson(List<Line> lines) {
    /** Keeps a copy of its list. */
    public NameLesson {
        lines = List.copyOf(lines);
    }

    /** A sentence: where its tokens stand, and their signs. */
    public record Line(List<Signs> tokens) {
        public Line {
            tokens = List.copyOf(tokens);
        }
    }

    /**
     * A token's signs, as hash codes.
     *
     * @param start its first UTF-16 unit in the report's text
     * @param end the unit after its last
     * @param words the signs that say which words stand here
     * @param others all others
     */
    @SuppressWarnings("ArrayRecordComponent") // a million of them
    public record Signs(int start, int end, int[] words, int[] others) {}
}
