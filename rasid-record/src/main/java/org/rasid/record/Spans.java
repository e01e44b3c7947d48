package org.rasid.record;

import java.util.List;

/**
 * How many facts lie when.
 *
 * @param within the facts that lie in one step of the calendar, in its order
 * @param across those that may reach over several steps, those of most facts first
 */
public record Spans(List<Span> within, List<Span> across) {
    public Spans {
        within = List.copyOf(within);
        across = List.copyOf(across);
    }

    /** A step of the calendar. */
    public enum Step {
        /** Ten years. */
        DECADE(3),
        /** A year. */
        YEAR(4),
        /** A month. */
        MONTH(7),
        /** A day. */
        DAY(10);

        private final int letters;

        Step(int letters) {
            this.letters = letters;
        }

        /** So many letters of a day say in which step it lies. */
        public int letters() {
            return letters;
        }
    }

    /**
     * Facts of one kind with the same time.
     *
     * @param first the first day, ISO; of a step only as many of its letters as say which it is ({@code 2020-10})
     * @param last the last day; of a step the same as the first
     * @param kind what they tell of
     * @param facts how many
     */
    public record Span(String first, String last, FactKind kind, long facts) {}
}
