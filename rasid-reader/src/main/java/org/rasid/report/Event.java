package org.rasid.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done: one real-world action, however often the report tells it.
 *
 * @param id the event's name within the report ({@code e1})
 * @param type the PLOVER type: {@code CONSULT}, {@code ASSAULT} …
 * @param mode the PLOVER mode: {@code phone}, {@code aerial} …; null where the type has none or it is unsaid
 * @param channel how a contact was made: {@code call}, {@code meeting}, {@code letter}, {@code video}; null otherwise
 * @param cameo the CAMEO code
 * @param quad the quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict
 * @param status whether it happened
 * @param historical whether it lies more than about three months before the report
 * @param actors who did it, ids of actors
 * @param recipients to whom, ids of actors
 * @param initiator who called or asked, where the report says so
 * @param date when, as far as the report says
 * @param places where, ids of places
 * @param topics what it was about: ISO alpha-3 codes and topic words
 * @param contexts PLOVER contexts: {@code diplomatic}, {@code military} …
 * @param reportedBy who told it, ids of actors, the innermost first
 * @param confidence the probability that it stands, 0 to 1
 * @param evidence the words that carry it
 */
public record Event(
        String id,
        String type,
        @Nullable String mode,
        @Nullable String channel,
        @Nullable String cameo,
        int quad,
        Status status,
        boolean historical,
        List<String> actors,
        List<String> recipients,
        @Nullable String initiator,
        @Nullable Days date,
        List<String> places,
        List<String> topics,
        List<String> contexts,
        List<String> reportedBy,
        double confidence,
        List<Quote> evidence) {
    /** Keeps copies of its lists. */
    public Event {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        places = List.copyOf(places);
        topics = List.copyOf(topics);
        contexts = List.copyOf(contexts);
        reportedBy = List.copyOf(reportedBy);
        evidence = List.copyOf(evidence);
    }

    /** Whether an event happened. The names in the output are these in lower case. */
    public enum Status {
        /** It happened or is happening. */
        ACTUAL,
        /** It is planned or announced. */
        FUTURE,
        /** It is called for or possible. */
        HYPOTHETICAL,
        /** It is denied or did not happen. */
        NEGATED
    }
}
