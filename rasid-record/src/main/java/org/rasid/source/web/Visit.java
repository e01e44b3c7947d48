package org.rasid.source.web;

import java.util.List;
import org.rasid.report.Problem;
import org.rasid.source.Item;

/**
 * What a visit to a feed brought.
 *
 * @param state to be stored, once the items are
 * @param items what is new or has changed since the last visit
 * @param problems what there is to say of the feed itself: {@code unreachable}, {@code bad-feed}, {@code feed-moved},
 *     {@code feed-gone}; empty as a rule
 */
public record Visit(FeedState state, List<Item> items, List<Problem> problems) {
    public Visit {
        items = List.copyOf(items);
        problems = List.copyOf(problems);
    }
}
