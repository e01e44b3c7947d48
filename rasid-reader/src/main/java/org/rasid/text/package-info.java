/**
 * Gives a report its sentences and tokens. Folds spelling, restores hidden words before sentences are cut, knows the
 * quotation marks in use and splits clitics into ranked analyses. Every token knows where it stands in the report's own
 * text, in UTF-16 units; the façade turns these into code points once, at the end.
 */
@NullMarked
package org.rasid.text;

import org.jspecify.annotations.NullMarked;
