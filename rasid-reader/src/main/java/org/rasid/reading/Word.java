package org.rasid.reading;

import java.util.Set;
import org.rasid.reading.Particles.Role;

/** What a token is by its letters, wherever it stands. Immutable. */
final class Word {
    /** What it can be, the likeliest first. */
    final Sense[] senses;

    /** The roles that it plays as a whole. */
    final Set<Role> roles;

    /** The roles that its stem plays; none where it is no word. */
    final Set<Role> stemRoles;

    /** The roles that it plays without conjunctions and prepositions; none where it is no word. */
    final Set<Role> baseRoles;

    /** Whether it leads to what is said: أن، إن، بأنه. */
    final boolean that;

    /** The preposition that its letters make, folded and without what stands before it; empty where they make none. */
    final String preposition;

    /** A {@linkplain #initial bit} for each letter that a stem or a dictionary word of it begins with. */
    final long initials;

    /** Whether it is surely no verb, whatever its letters allow. */
    final boolean neverVerb;

    /** The triggers that it can begin, in the order of its senses. */
    final Lead[] leads;

    Word(
            Sense[] senses,
            Set<Role> roles,
            Set<Role> stemRoles,
            Set<Role> baseRoles,
            boolean that,
            String preposition,
            long initials,
            boolean neverVerb,
            Lead[] leads) {
        this.senses = senses;
        this.roles = roles;
        this.stemRoles = stemRoles;
        this.baseRoles = baseRoles;
        this.that = that;
        this.preposition = preposition;
        this.initials = initials;
        this.neverVerb = neverVerb;
        this.leads = leads;
    }

    /** The bit of a word's first letter; letters far apart share one. None for an empty word. */
    static long initial(String word) {
        return word.isEmpty() ? 0 : 1L << word.charAt(0);
    }
}
