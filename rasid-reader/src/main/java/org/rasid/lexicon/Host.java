package org.rasid.lexicon;

/** Whether a verb's form is written so alone, before a suffixed pronoun, or both. */
enum Host {
    EITHER,
    /** كتبوا, دعا's like رمى: a pronoun changes the ending. */
    ALONE,
    /** كتبو in كتبوه, رما in رماه. */
    BEFORE_SUFFIX
}
