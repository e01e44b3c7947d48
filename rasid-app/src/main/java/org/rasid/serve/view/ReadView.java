package org.rasid.serve.view;

import java.util.List;
import org.rasid.serve.view.FactView.Clause;
import org.rasid.serve.view.FactView.Mark;

/**
 * What Rasid reads in a text, before it is added.
 *
 * @param given the text or the address that was given; empty at first
 * @param day the day of publication that was given, ISO; empty for none
 * @param outlet the outlet that was given; empty for none
 * @param problem why nothing was read; empty where something was or nothing was given
 * @param reports what was read, in order
 */
public record ReadView(Layout layout, String given, String day, String outlet, String problem, List<Report> reports) {
    public ReadView {
        reports = List.copyOf(reports);
    }

    /**
     * A report.
     *
     * @param title as written; in the reader's language where it has none
     * @param outlet who published it; empty where unknown
     * @param when it came out
     * @param text its words as written, or those round the evidence where it is very long
     * @param marks which of them carry what
     * @param count how many facts it tells, as a counted noun
     * @param found what it tells, in order
     * @param known whether the record has it already
     * @param problems what could not be used of it
     * @param fields what is sent to have it added
     */
    public record Report(
            String title,
            String outlet,
            String when,
            String text,
            List<Mark> marks,
            String count,
            List<Found> found,
            boolean known,
            List<String> problems,
            List<Layout.Field> fields) {
        public Report {
            marks = List.copyOf(marks);
            found = List.copyOf(found);
            problems = List.copyOf(problems);
            fields = List.copyOf(fields);
        }

        /** The marks as the page's script reads them. */
        public String marked() {
            return Mark.written(marks);
        }
    }

    /**
     * Something that it tells.
     *
     * @param name as in the marks
     * @param card what; nothing in it can be followed, as the record does not have it yet
     * @param clauses what an agreement holds; empty for others
     * @param quotes the words that carry it
     */
    public record Found(String name, FactCard card, List<Clause> clauses, List<String> quotes) {
        public Found {
            clauses = List.copyOf(clauses);
            quotes = List.copyOf(quotes);
        }
    }
}
