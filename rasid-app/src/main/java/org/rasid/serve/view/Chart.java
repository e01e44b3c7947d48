package org.rasid.serve.view;

import java.util.List;

/**
 * Facts over time, as a drawing 1000 wide and 100 high, and as a table.
 *
 * @param first what its first bar stands for
 * @param last what its last bar stands for
 * @param bars those that are not empty, in order
 */
public record Chart(String first, String last, List<Bar> bars) {
    public Chart {
        bars = List.copyOf(bars);
    }

    /**
     * A month or a year.
     *
     * @param name which
     * @param count how many facts, as a counted noun
     * @param href the list of them
     * @param x where its bar begins
     * @param width how wide it is
     * @param height how high it is
     */
    public record Bar(String name, String count, String href, int x, int width, int height) {}
}
