/**
 * Turns clauses into findings. Frames, which are lines of data with an example each, propose candidates with the phrases
 * that could fill their slots; one linear model decides which candidates stand and who fills which slot. {@link
 * org.rasid.reading.Reader} is the façade of the whole: a pure function from a report to a reading.
 */
@NullMarked
package org.rasid.reading;

import org.jspecify.annotations.NullMarked;
