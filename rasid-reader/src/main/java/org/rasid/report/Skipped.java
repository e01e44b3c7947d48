package org.rasid.report;

/**
 * A stretch of the text that is no part of the story and was not read.
 *
 * @param span where it stands
 * @param why {@code related-link}, {@code byline}, {@code credit}, {@code furniture} or {@code repeated-title}
 */
public record Skipped(Span span, String why) {}
