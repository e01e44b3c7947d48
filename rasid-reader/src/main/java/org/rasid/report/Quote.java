package org.rasid.report;

/**
 * Words of the report with the place where they stand: what carries a finding.
 *
 * @param span where the words stand
 * @param text the words, as written
 */
public record Quote(Span span, String text) {}
