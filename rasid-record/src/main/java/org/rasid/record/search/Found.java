package org.rasid.record.search;

import java.util.List;
import org.rasid.record.Fact;
import org.rasid.record.Filed;

/**
 * A report in which words were found.
 *
 * @param report the report
 * @param text its text, to which the passages' offsets refer
 * @param passages where the words stand, the first few
 * @param facts what the report tells, of the facts that were asked for
 */
public record Found(Filed report, String text, List<Passage> passages, List<Fact> facts) {
    public Found {
        passages = List.copyOf(passages);
        facts = List.copyOf(facts);
    }
}
