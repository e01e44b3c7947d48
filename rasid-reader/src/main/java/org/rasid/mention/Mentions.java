package org.rasid.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Everything that a report names.
 *
 * @param phrases the phrases, in order and without overlap
 * @param participants who they name
 * @param topics words that say what something is about, in order
 * @param whom for each phrase the numbers of the participants it stands for; empty for a place or where it is unsure
 * @param names the names in the text, in order
 * @param sides for each participant the sides of wars on which it fights
 */
public record Mentions(
        List<Mention> phrases,
        List<Participant> participants,
        List<Topic> topics,
        List<List<Integer>> whom,
        List<Name> names,
        List<List<Integer>> sides) {
    /** Keeps copies of its lists. */
    public Mentions {
        phrases = List.copyOf(phrases);
        participants = List.copyOf(participants);
        topics = List.copyOf(topics);
        whom = List.copyOf(whom);
        names = List.copyOf(names);
        sides = List.copyOf(sides);
    }

    /**
     * {@return whether two participants fight each other in a war that the lexicon knows}
     *
     * @param a one participant's number
     * @param b the other's
     */
    public boolean foes(int a, int b) {
        boolean both = a < sides.size() && b < sides.size();
        for (int side : both ? sides.get(a) : List.<Integer>of()) {
            if (sides.get(b).contains(side ^ 1)) {
                return true;
            }
        }
        return false;
    }

    /** {@return the numbers of the participants whom a phrase in the plural names} */
    public Set<Integer> many() {
        Set<Integer> out = new HashSet<>();
        for (int i = 0; i < phrases.size(); i++) {
            if (phrases.get(i).number() > 2) {
                out.addAll(whom.get(i));
            }
        }
        return out;
    }
}
