package org.rasid.serve.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An actor.
 *
 * @param name what he is called
 * @param kind what he is
 * @param country to which he belongs, which leads to its own page; null where unknown
 * @param names what else reports call him
 * @param facts how many facts he takes part in, as a counted noun, which leads to them
 * @param offices what offices reports give him, the latest first
 * @param contacts how many contacts he had over time; null where none is told
 * @param company whom he had them with, most often first
 * @param positions what he said by topic, the most frequent first
 * @param statements his latest
 * @param latest the latest facts of other kinds in which he takes part
 * @param network the network around him
 * @param due how the promises stand of agreements in which he takes part; null where there are none
 */
public record ActorView(
        Layout layout,
        Bit name,
        String kind,
        @Nullable Bit country,
        List<String> names,
        Bit facts,
        List<Office> offices,
        @Nullable Chart contacts,
        List<Companion> company,
        List<Position> positions,
        List<FactCard> statements,
        List<FactCard> latest,
        String network,
        @Nullable DueSummary due) {
    public ActorView {
        names = List.copyOf(names);
        offices = List.copyOf(offices);
        company = List.copyOf(company);
        positions = List.copyOf(positions);
        statements = List.copyOf(statements);
        latest = List.copyOf(latest);
    }

    /**
     * An office, drawn as a bar of a drawing that is 1000 wide.
     *
     * @param title in the reader's language, else in English
     * @param when from the first to the last report that gives it
     * @param x where the bar begins
     * @param width how wide it is; 0 where no day is known
     */
    public record Office(String title, String when, int x, int width) {}

    /**
     * Somebody with whom there were contacts.
     *
     * @param who leads to his own page
     * @param count how many
     * @param width of a bar of 100
     * @param last the day of the latest; empty where unknown
     */
    public record Companion(Bit who, String count, int width, String last) {}

    /**
     * What was said on a topic.
     *
     * @param topic leads to its dossier
     * @param acts how, with how often; each leads to the statements
     */
    public record Position(Bit topic, List<Bit> acts) {
        public Position {
            acts = List.copyOf(acts);
        }
    }
}
