/**
 * Makes one world of many reports, as pure functions: {@link org.rasid.record.world.Findings} gives a reading's findings
 * names that hold beyond the report, {@link org.rasid.record.world.Keys} says where to look for facts that could be the
 * same, {@link org.rasid.record.world.Likeness} judges whether they are, {@link org.rasid.record.world.Consensus} makes
 * one fact of several accounts, {@link org.rasid.record.world.Sketch} recognises copies of one text and {@link
 * org.rasid.record.world.Undated} finds the day of a report that says none.
 *
 * <p>When in doubt two tellings stay two facts: what stands twice can be merged by a person at a glance, what was merged
 * wrongly hides something.
 */
@NullMarked
package org.rasid.record.world;

import org.jspecify.annotations.NullMarked;
