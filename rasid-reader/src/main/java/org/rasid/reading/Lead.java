package org.rasid.reading;

/**
 * A trigger that a word can begin.
 *
 * @param trigger what the frame asks for
 * @param sense what the word then is
 */
record Lead(Trigger trigger, Sense sense) {}
