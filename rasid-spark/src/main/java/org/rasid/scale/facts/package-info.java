/**
 * Makes facts of readings on a cluster, the same that a record makes that takes the readings in one after the other. The
 * record's own pure functions ({@code record.world}) decide; this room only brings together what has to meet, so that no
 * machine needs to see it all:
 *
 * <ul>
 *   <li>Arrivals: which reports count, in which order, under which id;
 *   <li>Families: which are copies of one text, by the smallest of the hashes of its runs of words (MinHash);
 *   <li>People: who is one person under two keys, and by which names all reports know an actor;
 *   <li>Blocks: which two findings tell one thing, looked for among those that share an actor, a pair of actors or a place,
 *       and days;
 *   <li>Components: what such pairs connect; within it Settling goes through the findings in their order, as the record
 *       does. Nothing outside can change what comes of it.
 * </ul>
 */
@NullMarked
package org.rasid.scale.facts;

import org.jspecify.annotations.NullMarked;
