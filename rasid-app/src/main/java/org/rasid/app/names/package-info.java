/**
 * Trains the model that finds names, from reports in which people marked them. It is a room of the command line: it asks
 * the reader what speaks for and against a name at each token, and knows nothing of how a report is read.
 */
@NullMarked
package org.rasid.app.names;

import org.jspecify.annotations.NullMarked;
