package org.rasid.text;

/**
 * A line that is no part of the story.
 *
 * @param start its first UTF-16 unit
 * @param end the unit after its last
 * @param why {@code related-link}, {@code byline}, {@code credit-source}, {@code credit-photo} or {@code furniture}
 * @param content what follows the line's opening words, trimmed: for a credit, who is credited
 */
public record SkippedSpan(int start, int end, String why, String content) {}
