/**
 * Finds dates, periods and durations and fixes them against the report's own date. Knows the month names of the
 * Levant, Egypt and the Maghreb, Hijri dates, weekdays, relative expressions and deadlines; what cannot be known stays
 * open.
 */
@NullMarked
package org.rasid.time;

import org.jspecify.annotations.NullMarked;
