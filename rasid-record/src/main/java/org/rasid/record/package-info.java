/**
 * Keeps reports, what was found in them, the facts that findings of several reports add up to, and what people decided
 * about them. Nothing is kept yet: so far a reading goes straight from the reader to whoever asked for it.
 */
@NullMarked
package org.rasid.record;

import org.jspecify.annotations.NullMarked;
