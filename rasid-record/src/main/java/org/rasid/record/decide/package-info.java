/**
 * What people's decisions make of the facts, as pure functions of the findings and of the log of decisions: whatever is
 * taken back leaves no trace but its two lines in the log.
 */
@NullMarked
package org.rasid.record.decide;

import org.jspecify.annotations.NullMarked;
