package org.rasid.reading;

import org.rasid.text.Remembered;

/** What a token is by its letters, wherever it stands. Immutable. */
final class Word extends Remembered {
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
    /** A finite verb, unless what stands around it says otherwise. */
    static final int FINITE = 1 << 5;

    /** What it can be, the likeliest first. */
    final Sense[] senses;

    /** What it can be: a sum of the constants. */
    private final int classes;

    /** The roles that it plays as a whole. */
    final RoleSet roles;

    /** The roles that its stem plays; none where it is no word. */
    final RoleSet stemRoles;

    /** Which of {@link Particles#BEGINNINGS} its stem plays by its beginning. */
    final RoleSet beginRoles;

    /** Whether it leads to what is said: أن، إن، بأنه. */
    final boolean that;

    /** Whether it is a relative pronoun, with or without conjunctions and prepositions. */
    final boolean relative;

    /** The preposition that its letters make, folded and without what stands before it; empty where they make none. */
    final String preposition;

    /** A {@linkplain #initial bit} for each letter that a stem or a dictionary word of it begins with. */
    final long initials;

    /** The triggers that it can begin, in the order of its senses. */
    final Lead[] leads;

    /** The numbers of the further words of triggers that it can be. */
    final int[] further;

    Word(
            Sense[] senses,
            int classes,
            RoleSet roles,
            RoleSet stemRoles,
            RoleSet beginRoles,
            boolean that,
            boolean relative,
            String preposition,
            long initials,
            Lead[] leads,
            int[] further) {
        this.senses = senses;
        this.classes = classes;
        this.roles = roles;
        this.stemRoles = stemRoles;
        this.beginRoles = beginRoles;
        this.that = that;
        this.relative = relative;
        this.preposition = preposition;
        this.initials = initials;
        this.leads = leads;
        this.further = further;
    }

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
