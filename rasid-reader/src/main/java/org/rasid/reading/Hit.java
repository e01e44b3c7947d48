package org.rasid.reading;

import org.rasid.text.Sentence;

/**
 * A word of the report that sets a frame off.
 *
 * @param trigger what the frame asks for
 * @param sense what the word is here
 * @param at the word
 * @param last the last of the trigger's further words; the word itself where it has none
 * @param sentence where it stands
 */
record Hit(Trigger trigger, Sense sense, int at, int last, Sentence sentence) {
    Frame frame() {
        return trigger.frame();
    }

    boolean verb() {
        return trigger.word() == 'v';
    }

    boolean noun() {
        return trigger.word() == 'n';
    }

    /** Whether it says more than another about the same word: it asks for more, or its words stand closer together. */
    boolean outweighs(Hit other) {
        return trigger.weight() > other.trigger.weight()
                || trigger.weight() == other.trigger.weight() && last < other.last;
    }
}
