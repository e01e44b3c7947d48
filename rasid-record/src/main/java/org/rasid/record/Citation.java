package org.rasid.record;

import org.rasid.report.Quote;

/**
 * Words of a report to which a person points.
 *
 * @param report the id of the report
 * @param words the words, and where they stood in its text when they were pointed to
 */
public record Citation(String report, Quote words) {}
