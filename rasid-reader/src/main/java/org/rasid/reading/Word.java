package org.rasid.reading;

/**
 * What a token is by its letters, wherever it stands. Immutable.
 *
 * @param senses what it can be, the likeliest first
 * @param classes the parts of speech that it can be: a sum of the constants
 * @param roles the roles that it plays as a whole
 * @param stemRoles the roles that its stem plays; none where it is no word
 * @param that whether it leads to what is said: أن، إن، بأنه
 * @param relative whether it is a relative pronoun, with or without conjunctions and prepositions
 * @param preposition the preposition that its letters make, folded and without what stands before it; empty where they
 *     make none
 * @param initials a {@linkplain #initial bit} for each letter that a stem or a dictionary word of it begins with
 * @param neverVerb whether it is surely no verb, whatever its letters allow
 * @param leads the triggers that it can begin, in the order of its senses
 * @param further the numbers of the further words of triggers that it can be
 */
record Word(
        Sense[] senses,
        int classes,
        RoleSet roles,
        RoleSet stemRoles,
        boolean that,
        boolean relative,
        String preposition,
        long initials,
        boolean neverVerb,
        Lead[] leads,
        int[] further) {
    /** A noun. */
    static final int NOUN = 1;
    /** An adjective. */
    static final int ADJECTIVE = 1 << 1;
    /** A name. */
    static final int NAME = 1 << 2;
    /** A verbal noun: انسحاب، وقف. */
    static final int VERBAL_NOUN = 1 << 3;
    /** A word behind which a clause can begin: كذلك، عندما، ثم، ما. */
    static final int OPENER = 1 << 4;

    /** Whether it can be one of these. */
    boolean canBe(int any) {
        return (classes & any) != 0;
    }

    /** Whether it can be a further word of a trigger. */
    boolean isFurther(int number) {
        for (int own : further) {
            if (own == number) {
                return true;
            }
        }
        return false;
    }

    /** The bit of a word's first letter; letters far apart share one. None for an empty word. */
    static long initial(String word) {
        return word.isEmpty() ? 0 : 1L << word.charAt(0);
    }
}
