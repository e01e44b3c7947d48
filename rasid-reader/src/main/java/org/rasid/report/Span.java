package org.rasid.report;

/**
 * A stretch of a report's text.
 *
 * @param start the first code point, from 0
 * @param end the code point after the last one
 */
public record Span(int start, int end) {
    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if it begins before the text or ends before it begins
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + " to " + end);
        }
    }

    /** {@return the number of code points covered} */
    public int length() {
        return end - start;
    }

    /**
     * {@return whether the two share at least one code point}
     *
     * @param other a stretch of the same text
     */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /**
     * {@return whether the other lies wholly in this one}
     *
     * @param other a stretch of the same text
     */
    public boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }
}
