/**
 * The values that the other rooms exchange: a {@link org.rasid.report.Report} goes in, a {@link
 * org.rasid.report.Reading} comes out. Immutable records without behaviour beyond checking themselves; nothing here
 * knows how a report is read, kept or shown. Offsets count Unicode code points of the report's text.
 */
@NullMarked
package org.rasid.report;

import org.jspecify.annotations.NullMarked;
