package org.rasid.serve.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact to be corrected, beside what the reports say.
 *
 * @param card the fact in short
 * @param href its page
 * @param slots what can be corrected
 * @param clauses what can be corrected of the clauses of an agreement
 * @param form the slot that is being corrected; null where none has been chosen yet
 * @param accounts the reports that tell it, some of which can be split off
 * @param mergeSearch what another fact was searched by
 * @param others facts that may be the same
 * @param tellings the reports
 */
public record CorrectView(
        Layout layout,
        FactCard card,
        String href,
        List<Layout.Link> slots,
        List<ClauseSlots> clauses,
        @Nullable Form form,
        List<Account> accounts,
        String mergeSearch,
        List<Other> others,
        List<FactView.Telling> tellings) {
    public CorrectView {
        slots = List.copyOf(slots);
        clauses = List.copyOf(clauses);
        accounts = List.copyOf(accounts);
        others = List.copyOf(others);
        tellings = List.copyOf(tellings);
    }

    /**
     * A clause.
     *
     * @param what what is to be done
     * @param quote the words that carry it
     * @param chosen whether one of its slots is being corrected
     * @param slots what can be corrected of it
     */
    public record ClauseSlots(String what, String quote, boolean chosen, List<Layout.Link> slots) {
        public ClauseSlots {
            slots = List.copyOf(slots);
        }
    }

    /**
     * The form for one slot.
     *
     * @param slot its name
     * @param clause the id of the clause whose slot it is; null where it is the fact's own
     * @param label the same in the reader's language
     * @param input how it is filled: {@code many} or {@code one} of the options, {@code days}, {@code day}, {@code span},
     *     or {@code text}
     * @param options what can be chosen; of a span the units
     * @param now what it holds now, in words; empty for nothing, or where the options tell
     * @param first the first day, the text, or how many units
     * @param last the last day
     * @param pick the words that say so
     */
    public record Form(
            String slot,
            @Nullable String clause,
            String label,
            String input,
            List<Option> options,
            String now,
            String first,
            String last,
            Pick pick) {
        public Form {
            options = List.copyOf(options);
        }
    }

    /**
     * Words of the reports to which somebody points.
     *
     * @param words as they were given; empty where none were
     * @param spot where they stand; null where nowhere
     * @param others further places where they stand
     * @param noticed words that can be pointed to at a click
     */
    public record Pick(String words, @Nullable Spot spot, List<Spot> others, List<Spot> noticed) {
        public Pick {
            others = List.copyOf(others);
            noticed = List.copyOf(noticed);
        }
    }

    /**
     * Words where they stand.
     *
     * @param report the id of the report
     * @param start their first code point in its text
     * @param end the one after the last
     * @param title the report's
     * @param before what stands before them
     * @param words the words
     * @param after what stands behind them
     * @param href points to them
     */
    public record Spot(
            String report,
            String start,
            String end,
            String title,
            String before,
            String words,
            String after,
            String href) {}

    /**
     * A value that can be chosen.
     *
     * @param value the key or code
     * @param text in words
     * @param more what tells it from others of this name; empty for nothing
     * @param chosen whether the fact has it now, or the words that somebody points to say it
     */
    public record Option(String value, Bit text, String more, boolean chosen) {
        /** Of which the name says enough. */
        public Option(String value, Bit text, boolean chosen) {
            this(value, text, "", chosen);
        }
    }

    /**
     * A report's telling.
     *
     * @param id of the finding
     * @param title of the report
     * @param outlet who published it; empty where unknown
     * @param when it came out
     */
    public record Account(String id, String title, String outlet, String when) {}

    /** Another fact, and its id. */
    public record Other(String id, FactCard card) {}
}
