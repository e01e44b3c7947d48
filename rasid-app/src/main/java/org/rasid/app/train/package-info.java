/**
 * Trains the linear model that decides which candidates stand, from reports with gold. It is a room of the command line:
 * it asks the reader what the frames propose, the measures which of it is right, and knows nothing of how a report is
 * read.
 */
@NullMarked
package org.rasid.app.train;

import org.jspecify.annotations.NullMarked;
