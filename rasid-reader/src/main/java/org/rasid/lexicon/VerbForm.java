package org.rasid.lexicon;

/**
 * A finite form of a verb as news writes it: hamza kept, vowels and shadda not.
 *
 * @param form how it is written, unfolded
 * @param person 1, 2 or 3
 * @param jussiveOnly written so only in the subjunctive or the jussive (لن يكتبوا, لم يقل)
 * @param host whether a pronoun may be suffixed
 */
record VerbForm(
        String form,
        Tense tense,
        int person,
        GrammaticalNumber number,
        Gender gender,
        boolean passive,
        boolean jussiveOnly,
        Host host) {}
