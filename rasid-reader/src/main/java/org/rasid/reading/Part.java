package org.rasid.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * A phrase, or several joined by "and", near a trigger, and what marks its role.
 *
 * @param marker a preposition, folded; empty for a bare phrase; {@code gen} right behind a noun; {@code whose} for an
 *     adjective of nationality; {@code agent} behind من قبل; {@code sv}, {@code rel}, {@code pro} or {@code main} for
 *     subjects that stand elsewhere
 * @param via the noun between the marker and the phrase, folded; empty where there is none
 * @param phrases the numbers of the phrases
 * @param first the first token
 * @param end the token after the last
 * @param commas how many commas stand between the trigger and the phrase
 */
record Part(String marker, String via, List<Integer> phrases, int first, int end, int commas) {
    /** The part with another phrase joined to it by "and". */
    Part and(int phrase, int phraseEnd) {
        List<Integer> all = new ArrayList<>(phrases);
        all.add(phrase);
        return new Part(marker, via, List.copyOf(all), first, phraseEnd, commas);
    }
}
