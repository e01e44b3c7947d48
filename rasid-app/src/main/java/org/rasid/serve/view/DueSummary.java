package org.rasid.serve.view;

import java.util.List;

/**
 * How promises stand.
 *
 * @param count how many there are, as a counted noun
 * @param complete whether no others are still being worked out
 * @param shares how many are kept, open and broken, as parts of a bar
 * @param lines those that call for somebody's eyes, the most urgent first
 */
public record DueSummary(String count, boolean complete, List<Share> shares, List<Line> lines) {
    public DueSummary {
        shares = List.copyOf(shares);
        lines = List.copyOf(lines);
    }

    /**
     * A part of the bar, which is 1000 wide.
     *
     * @param name {@code kept}, {@code open}, {@code broken} or {@code other}
     * @param text what it is and how many
     * @param x where it begins
     * @param width how wide it is
     */
    public record Share(String name, String text, int x, int width) {}

    /**
     * A promise.
     *
     * @param href its clause on the page of its agreement
     * @param what what was promised
     * @param who by whom
     * @param state the state's label: {@code overdue}
     * @param stateText in the reader's language
     * @param when by when; empty where no day is known
     */
    public record Line(String href, String what, List<Bit> who, String state, String stateText, String when) {
        public Line {
            who = List.copyOf(who);
        }
    }
}
