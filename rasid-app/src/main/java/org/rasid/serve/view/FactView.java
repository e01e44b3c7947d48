package org.rasid.serve.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact with all that the record has of it.
 *
 * @param card the fact in short
 * @param slots who, what, when, where
 * @param tellings the reports that tell it: originals before copies, those that agree before those that differ
 * @param differences the slots on which they differ
 * @param after what came after
 * @param clauses what an agreement holds, in order; empty for others
 * @param agreement the page that tells what became of them
 * @param decisions what people decided on it, the newest first
 */
public record FactView(
        Layout layout,
        FactCard card,
        List<Slot> slots,
        List<Telling> tellings,
        List<Difference> differences,
        List<FactCard> after,
        List<Clause> clauses,
        String agreement,
        List<DecisionLine> decisions) {
    public FactView {
        slots = List.copyOf(slots);
        tellings = List.copyOf(tellings);
        differences = List.copyOf(differences);
        after = List.copyOf(after);
        clauses = List.copyOf(clauses);
        decisions = List.copyOf(decisions);
    }

    /**
     * A slot.
     *
     * @param name as in the marks of a telling
     * @param label in the reader's language
     * @param values what fills it
     * @param told how many reports say so, of how many
     * @param differs whether others say otherwise
     */
    public record Slot(String name, String label, List<Bit> values, String told, boolean differs) {
        public Slot {
            values = List.copyOf(values);
        }
    }

    /**
     * A clause of an agreement.
     *
     * @param name as in the marks of a telling
     * @param what what is to be done
     * @param who by whom
     * @param where the places as written
     * @param when by when, for how long
     */
    public record Clause(String name, String what, List<Bit> who, String where, String when) {
        public Clause {
            who = List.copyOf(who);
        }
    }

    /**
     * One report's telling.
     *
     * @param title the report's, as written; in the reader's language where it has none
     * @param outlet who published it; empty where unknown
     * @param when it came out
     * @param href the report's page
     * @param url where it was found; null where unknown or no address of the web
     * @param copy whether it is a copy of another report
     * @param differs whether it tells something else than most
     * @param certainty how sure this telling is, in words
     * @param grade {@code high}, {@code good}, {@code fair} or {@code low}
     * @param text its words as written, or those round the evidence where it is very long; empty where only the evidence is shown
     * @param marks which of them carry what
     * @param report the report's id
     * @param from the code point of the report's text at which {@code text} begins
     * @param quotes the evidence
     */
    public record Telling(
            String title,
            String outlet,
            String when,
            String href,
            @Nullable String url,
            boolean copy,
            boolean differs,
            String certainty,
            String grade,
            String text,
            List<Mark> marks,
            String report,
            int from,
            List<String> quotes) {
        public Telling {
            marks = List.copyOf(marks);
            quotes = List.copyOf(quotes);
        }

        /** The marks as the page's script reads them. */
        public String marked() {
            return Mark.written(marks);
        }
    }

    /**
     * Whole words of a text.
     *
     * @param slot what they carry: {@code evidence}, or a slot's name
     * @param start the first character (of Java and of scripts)
     * @param end the character after the last one
     */
    public record Mark(String slot, int start, int end) {
        /** Marks as the page's script reads them: {@code actor 12 20;date 30 41}. */
        static String written(List<Mark> marks) {
            return String.join(
                    ";",
                    marks.stream()
                            .map(mark -> mark.slot() + " " + mark.start() + " " + mark.end())
                            .toList());
        }
    }

    /**
     * A slot on which reports differ.
     *
     * @param label the slot, in the reader's language
     * @param versions what they say, most sources first
     */
    public record Difference(String label, List<Version> versions) {
        public Difference {
            versions = List.copyOf(versions);
        }
    }

    /**
     * One of the things said.
     *
     * @param value what
     * @param reports by which reports, told by outlet or title
     */
    public record Version(Bit value, List<String> reports) {
        public Version {
            reports = List.copyOf(reports);
        }
    }
}
