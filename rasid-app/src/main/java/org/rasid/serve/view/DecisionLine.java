package org.rasid.serve.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision in a line.
 *
 * @param number its number, as written in addresses
 * @param what what was decided
 * @param slot which slot of the fact; empty for the fact as a whole
 * @param values what the slot was corrected to, the note, the state; empty where there is none
 * @param by who decided
 * @param at the moment, as programs read it
 * @param when the same, to be read
 * @param why the reason given; empty for none
 * @param cited the words of a report that say so; null where nobody pointed to any
 * @param stands whether it has not been taken back
 * @param fact on what; null where the record has it no more, or where its page is shown
 */
public record DecisionLine(
        String number,
        String what,
        String slot,
        List<Bit> values,
        String by,
        String at,
        String when,
        String why,
        @Nullable Bit cited,
        boolean stands,
        @Nullable FactCard fact) {
    public DecisionLine {
        values = List.copyOf(values);
    }
}
