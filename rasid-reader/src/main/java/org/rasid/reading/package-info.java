/**
 * Turns clauses into findings. Frames, which are lines of data with an example each, propose candidates with the phrases
 * that could fill their slots; one linear model decides which candidates stand and who fills which slot. {@link
 * org.rasid.reading.Reader} is the façade of the whole: a pure function from a report to a reading.
 *
 * <p>Where to look, in the order of the way:
 *
 * <ul>
 *   <li>What each token is: {@code Words}, with {@code Dictionary} and {@code Word}, {@code Verbs}, {@code Prepositions}, {@code Particles}
 *   <li>What stands around a word: {@code Syntax}, with {@code PartsBehind}, {@code PartBefore}
 *   <li>Proposing: {@code Proposer}, {@code Frames}, {@code Triggers} with {@code FurtherWords}; then {@code Sayings} with {@code Speakers},
 *       {@code Contents}, {@code Acts}, {@code ActWords}, {@code Unsaid}; {@code Deeds} with {@code NounClauses}, {@code
 *       LightVerbs}, {@code WordOrder}, {@code DeedSubjects}, {@code DeedSlots}, {@code DeedTelling}, {@code Modality} and
 *       then {@code Outcomes}; and for both {@code Subjects},
 *       {@code Concord}, {@code Fillers}, {@code Discourse}
 *   <li>Deciding: {@code Decider}, {@code Signals}, {@code Weights}
 *   <li>Bringing together: {@code Events} with {@code EventTimes}, {@code OpeningTimes}, {@code EventPlaces}, {@code
 *       Initiative}, {@code Tellings}, {@code Foes}; {@code Agreements} with the classes named {@code Accord…}, {@code
 *       AgreedBefore} and {@code Clauses}
 *   <li>Handing out: {@code Assembler}, with {@code Roster}, {@code Gazetteer}, {@code Quotes}
 * </ul>
 */
@NullMarked
package org.rasid.reading;

import org.jspecify.annotations.NullMarked;
