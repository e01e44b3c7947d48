package org.rasid.serve.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A topic's dossier.
 *
 * @param name what the topic is called
 * @param facts how many facts are about it, as a counted noun, which leads to them
 * @param time how many there are over time; null where none has a day
 * @param actors who takes part most often, with how often
 * @param agreements the latest ones about it
 * @param latest the latest other facts
 * @param due how promises stand; null where there are none
 * @param promises those that are still open, the most urgent first
 * @param allDue all its promises
 */
public record TopicView(
        Layout layout,
        String name,
        Bit facts,
        @Nullable Chart time,
        List<Actor> actors,
        List<FactCard> agreements,
        List<FactCard> latest,
        @Nullable DueSummary due,
        List<Promise> promises,
        String allDue) {
    public TopicView {
        actors = List.copyOf(actors);
        agreements = List.copyOf(agreements);
        latest = List.copyOf(latest);
        promises = List.copyOf(promises);
    }

    /**
     * Somebody who takes part.
     *
     * @param who leads to his own page
     * @param count in how many facts
     * @param width of a bar of 100
     */
    public record Actor(Bit who, String count, int width) {}
}
