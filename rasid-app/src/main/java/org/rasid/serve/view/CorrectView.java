package org.rasid.serve.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact to be corrected, beside what the reports say.
 *
 * @param card the fact in short
 * @param href its page
 * @param slots what can be corrected
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
        @Nullable Form form,
        List<Account> accounts,
        String mergeSearch,
        List<Other> others,
        List<FactView.Telling> tellings) {
    public CorrectView {
        slots = List.copyOf(slots);
        accounts = List.copyOf(accounts);
        others = List.copyOf(others);
        tellings = List.copyOf(tellings);
    }

    /**
     * The form for one slot.
     *
     * @param slot its name
     * @param label the same in the reader's language
     * @param input how it is filled: {@code many} or {@code one} of the options, {@code days}, or {@code text}
     * @param options what can be chosen
     * @param name by what further actors were searched; null where the slot holds none
     * @param first the first day, or the text
     * @param last the last day
     */
    public record Form(
            String slot,
            String label,
            String input,
            List<Option> options,
            @Nullable String name,
            String first,
            String last) {
        public Form {
            options = List.copyOf(options);
        }
    }

    /**
     * A value that can be chosen.
     *
     * @param value the key or code
     * @param text in words
     * @param chosen whether the fact has it now
     */
    public record Option(String value, Bit text, boolean chosen) {}

    /**
     * A report's telling.
     *
     * @param id of the finding
     * @param title of the report
     * @param by who published it, and when
     */
    public record Account(String id, String title, String by) {}

    /** Another fact, and its id. */
    public record Other(String id, FactCard card) {}
}
