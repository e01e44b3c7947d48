/** Draws pairs of findings out of a record for people to judge, and measures the merging by their judgements. */
@NullMarked
package org.rasid.checks.merging;

import org.jspecify.annotations.NullMarked;
