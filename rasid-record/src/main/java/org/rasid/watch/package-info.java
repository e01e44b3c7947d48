/**
 * Follows what was promised. Every clause of an agreement is a {@link org.rasid.watch.Commitment}; its state follows from
 * later facts and from the days that pass, by the rules in {@code rules.tsv}, each change with its day, its evidence and
 * its rule. All of it is a pure function of facts, rules and the day as of which it is asked; a person's overruling
 * stands above it.
 */
@NullMarked
package org.rasid.watch;

import org.jspecify.annotations.NullMarked;
