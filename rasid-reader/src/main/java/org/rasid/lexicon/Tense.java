package org.rasid.lexicon;

/** The two finite stems of a verb: the past (الماضي) and the present (المضارع). */
enum Tense {
    PAST,
    PRESENT
}
