package org.rasid.serve.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who had to do with whom.
 *
 * @param count how many pairs, as a counted noun
 * @param contactsOnly whether only contacts are told
 * @param other the address of all that is between them, or of contacts only
 * @param web the same as the drawing takes it
 * @param most whether there may be more
 * @param source the address of it as data
 * @param data addresses for programs
 */
public record NetworkView(
        Layout layout,
        FilterPanel panel,
        String count,
        boolean contactsOnly,
        String other,
        Web web,
        boolean most,
        String source,
        List<Layout.Link> data) {
    public NetworkView {
        data = List.copyOf(data);
    }

    /** Actors, and what is between them. */
    public record Web(List<Node> actors, List<Edge> ties) {
        public Web {
            actors = List.copyOf(actors);
            ties = List.copyOf(ties);
        }
    }

    /**
     * An actor.
     *
     * @param key the same in every report
     * @param label the name
     * @param lang the language of that
     * @param kind person, state …; null where unknown
     * @param facts how many facts he shares with those shown, each counted for each of them
     * @param href leads to what the record has of him
     */
    public record Node(
            String key, String label, String lang, @Nullable String kind, long facts, String href) {}

    /**
     * A pair.
     *
     * @param one key of the one
     * @param other key of the other
     * @param facts how many facts there are between them
     * @param count that as a counted noun
     * @param byOne how many of them the one began
     * @param byOther how many the other began
     * @param began that in words; empty where of none it is told
     * @param ways how they had to do with each other, the most frequent first
     * @param href leads to the facts
     */
    public record Edge(
            Node one,
            Node other,
            long facts,
            String count,
            long byOne,
            long byOther,
            String began,
            List<Way> ways,
            String href) {
        public Edge {
            ways = List.copyOf(ways);
        }
    }

    /**
     * A way in which two had to do with each other.
     *
     * @param name {@code call}, {@code meeting}, {@code letter}, {@code contact}, {@code words}, {@code deed} or
     *     {@code agreement}
     * @param label what it is called
     * @param facts how many facts
     * @param count that in the reader's digits
     */
    public record Way(String name, String label, long facts, String count) {}
}
