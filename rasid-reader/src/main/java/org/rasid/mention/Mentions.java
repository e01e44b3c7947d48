package org.rasid.mention;

import java.util.List;

/**
 * Everything that a report names.
 *
 * @param phrases the phrases, in order and without overlap
 * @param participants who they name
 * @param whom for each phrase the numbers of the participants it stands for; empty for a place or where it is unsure
 */
public record Mentions(List<Mention> phrases, List<Participant> participants, List<List<Integer>> whom) {
    public Mentions {
        phrases = List.copyOf(phrases);
        participants = List.copyOf(participants);
        whom = List.copyOf(whom);
    }
}
