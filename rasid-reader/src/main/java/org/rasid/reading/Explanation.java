package org.rasid.reading;

import java.util.List;
import org.rasid.report.Reading;

/**
 * How the findings of a report came about.
 *
 * @param reading what was found
 * @param lines the account, ready to print
 */
public record Explanation(Reading reading, List<String> lines) {
    /** Keeps a copy of its list. */
    public Explanation {
        lines = List.copyOf(lines);
    }
}
