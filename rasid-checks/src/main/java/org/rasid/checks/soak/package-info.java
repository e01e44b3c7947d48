/**
 * Rasid under load for hours: {@code rasid add} takes in what never ends, {@code rasid serve} shows it meanwhile and is
 * asked all the time; then the record is looked through, and so is what both had on their heaps.
 */
@NullMarked
package org.rasid.checks.soak;

import org.jspecify.annotations.NullMarked;
