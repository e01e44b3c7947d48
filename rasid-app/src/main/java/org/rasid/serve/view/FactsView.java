package org.rasid.serve.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of facts.
 *
 * @param count how many there are in all, as a counted noun
 * @param cards those of this page
 * @param next the address of the page behind it; null at the end
 * @param order the address of the same list the other way round
 * @param newestFirst which way round it is
 * @param take how to take them away
 */
public record FactsView(
        Layout layout,
        FilterPanel panel,
        String count,
        List<FactCard> cards,
        @Nullable String next,
        String order,
        boolean newestFirst,
        Take take) {
    public FactsView {
        cards = List.copyOf(cards);
    }

    /**
     * All facts of the list, in formats of other programs.
     *
     * @param all how many they are, as a sentence
     * @param files what is fetched once
     * @param feeds what is subscribed to
     */
    public record Take(String all, List<Layout.Link> files, List<Layout.Link> feeds) {
        public Take {
            files = List.copyOf(files);
            feeds = List.copyOf(feeds);
        }
    }
}
