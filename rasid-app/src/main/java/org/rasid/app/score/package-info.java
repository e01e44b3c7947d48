/**
 * Measures a reading against what people found in the same reports: found and exact, precision, recall and F1, for
 * findings and for spans. It is a room of the command line: it takes the JSON that Rasid or another program wrote and
 * gold files, and knows nothing of how a report is read. docs/score.md says what the figures mean.
 */
@NullMarked
package org.rasid.app.score;

import org.jspecify.annotations.NullMarked;
