package org.rasid.serve.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first screen.
 *
 * @param panel the filter
 * @param empty whether the record holds nothing at all
 * @param visited whether somebody was here before
 * @param count how many facts are new, as a counted noun
 * @param cards the newest of them, or the newest of all where none is new
 * @param anyNew whether any is new
 * @param all the list of all facts of the filter
 * @param due how promises stand; null where there are none
 */
public record FirstView(
        Layout layout,
        FilterPanel panel,
        boolean empty,
        boolean visited,
        String count,
        List<FactCard> cards,
        boolean anyNew,
        String all,
        @Nullable DueSummary due) {
    public FirstView {
        cards = List.copyOf(cards);
    }

    /** The label above the cards. */
    public String heading() {
        return !visited ? "first.newest" : anyNew ? "first.new" : "first.none-new";
    }
}
