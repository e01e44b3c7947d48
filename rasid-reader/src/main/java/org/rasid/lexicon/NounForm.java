package org.rasid.lexicon;

/**
 * A form of a noun or adjective as news writes it, unfolded, without diacritics and clitics.
 *
 * @param form how it is written
 * @param state where it may stand
 * @param grammaticalCase what the ending tells
 */
record NounForm(String form, GrammaticalNumber number, Gender gender, State state, Case grammaticalCase) {}
