package org.rasid.reading;

/**
 * A trigger that a word can begin.
 *
 * @param trigger what the frame asks for
 * @param sense what the word then is
 * @param further the number of the first further word that the trigger asks for, -1 where it asks for none
 */
record Lead(Trigger trigger, Sense sense, int further) {
    Lead(Trigger trigger, Sense sense) {
        this(trigger, sense, trigger.more().length == 0 ? -1 : trigger.more()[0]);
    }
}
