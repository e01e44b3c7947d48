package org.rasid.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that was said: one speaker, one matter.
 *
 * @param id the statement's name within the report ({@code s1})
 * @param speaker who said it, id of an actor
 * @param act {@code say}, {@code deny}, {@code welcome}, {@code accuse}, {@code concern}, {@code hope},
 *     {@code request}, {@code reject}, {@code threaten}, {@code promise} or {@code warn}
 * @param plover the PLOVER type that codes the act; null where none does
 * @param addressee at whom the act is aimed, or the audience
 * @param topics ISO alpha-3 codes and topic words
 * @param direct whether quotation marks hold the speaker's words
 * @param via through whom it was told, ids of actors, the innermost first
 * @param content the words that say what was said
 * @param confidence the probability that it stands, 0 to 1
 * @param evidence the words that carry it, the verb of saying included
 */
public record Statement(
        String id,
        String speaker,
        String act,
        @Nullable String plover,
        @Nullable String addressee,
        List<String> topics,
        boolean direct,
        List<String> via,
        Quote content,
        double confidence,
        List<Quote> evidence) {
    /** Keeps copies of its lists. */
    public Statement {
        topics = List.copyOf(topics);
        via = List.copyOf(via);
        evidence = List.copyOf(evidence);
    }
}
