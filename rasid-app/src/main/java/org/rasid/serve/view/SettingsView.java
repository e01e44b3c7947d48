package org.rasid.serve.view;

import java.util.List;

/**
 * What whoever looks at the page can choose.
 *
 * @param choices each with what can be chosen
 * @param reviewer who decides
 * @param sample a day, as it is written now
 */
public record SettingsView(Layout layout, List<Choice> choices, String reviewer, String sample) {
    public SettingsView {
        choices = List.copyOf(choices);
    }

    /**
     * One choice.
     *
     * @param name in forms and addresses
     * @param label in the reader's language
     * @param options what can be chosen
     */
    public record Choice(String name, String label, List<Option> options) {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /** What can be chosen: its name, the same in the reader's language, and whether it is chosen. */
    public record Option(String value, String text, boolean chosen) {}
}
