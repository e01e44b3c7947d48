package org.rasid.record;

import org.rasid.report.Quote;

/**
 * What a statement says.
 *
 * @param content the words
 * @param direct whether quotation marks hold the speaker's own
 */
public record Said(Quote content, boolean direct) {}
