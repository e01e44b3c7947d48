package org.rasid.source;

import java.util.List;
import org.rasid.report.Problem;
import org.rasid.report.Report;

/** What a source yields: a report, or a report's place and why nothing could be read there. */
public sealed interface Item {
    /** The report; of one that was left, its name and whatever else is known of it. */
    Report report();

    /** Where it comes from, for people: a path, for JSON Lines with the line ({@code reports.jsonl:7}). */
    String origin();

    /**
     * A report to be read.
     *
     * @param report the report
     * @param origin where it comes from
     * @param problems what could not be used of it, such as a date that is none; empty as a rule
     */
    record Found(Report report, String origin, List<Problem> problems) implements Item {
        public Found {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Something that could not be read.
     *
     * @param report its name, with the text where there is one (as of a report that is not Arabic)
     * @param origin where it comes from
     * @param problem why it was left
     */
    record Left(Report report, String origin, Problem problem) implements Item {}
}
