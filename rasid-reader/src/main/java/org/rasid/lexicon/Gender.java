package org.rasid.lexicon;

/** Gender of a form; {@link #EITHER} where one form serves both. */
enum Gender {
    MASCULINE,
    FEMININE,
    EITHER
}
