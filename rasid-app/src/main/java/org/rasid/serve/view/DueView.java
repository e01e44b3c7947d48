package org.rasid.serve.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Promises, what calls for somebody's eyes first.
 *
 * @param panel the filter
 * @param count how many there are of the chosen states, as a counted noun
 * @param complete whether no others are still being worked out
 * @param states the states that occur, to be chosen
 * @param promises those of this page
 * @param next the address of the page behind it; null at the end
 * @param calendar the address of all their days as a calendar
 */
public record DueView(
        Layout layout,
        FilterPanel panel,
        String count,
        boolean complete,
        List<StateChoice> states,
        List<Promise> promises,
        @Nullable String next,
        String calendar) {
    public DueView {
        states = List.copyOf(states);
        promises = List.copyOf(promises);
    }

    /**
     * A state that can be chosen or is.
     *
     * @param state its label
     * @param text in the reader's language
     * @param count how many promises are in it
     * @param href this view with it taken in, or out if it is chosen
     * @param chosen whether it is
     */
    public record StateChoice(String state, String text, String count, String href, boolean chosen) {}
}
