/**
 * Keeps reports, what was found in them, the facts that findings of several reports add up to, and what people decided
 * about them. This package holds the values; {@code world} makes facts of findings and is pure, {@code sql} keeps
 * everything, {@code search} finds words in it.
 *
 * <p>A {@link org.rasid.record.Finding} is what one report says, a {@link org.rasid.record.Fact} is one thing in the
 * world with all its findings. Both name actors by their key, which is the same in every report.
 */
@NullMarked
package org.rasid.record;

import org.jspecify.annotations.NullMarked;
