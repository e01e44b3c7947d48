package org.rasid.text;

/**
 * A run of tokens that ends at a full stop or a line's end.
 *
 * @param index its place among the report's sentences
 * @param first its first token
 * @param end the token after its last
 * @param role what part of the report it belongs to
 * @param paragraph the number of the line it stands in, from 0
 */
public record Sentence(int index, int first, int end, Role role, int paragraph) {
    /** What part of a report a sentence belongs to. */
    public enum Role {
        /** The headline. */
        TITLE,
        /** A heading between paragraphs: short and without a full stop. */
        HEADING,
        /** The story. */
        BODY,
        /** No part of the story: a link to another report, a byline, a credit. */
        SKIPPED
    }
}
