package org.rasid.lexicon;

/** Number as Arabic knows it. */
enum GrammaticalNumber {
    SINGULAR,
    DUAL,
    PLURAL
}
