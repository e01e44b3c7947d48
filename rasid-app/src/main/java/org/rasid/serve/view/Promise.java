package org.rasid.serve.view;

import java.util.List;

/**
 * A clause and what became of it.
 *
 * @param id the clause's
 * @param what what is to be done
 * @param who by whom
 * @param where the places as written; empty where none are told
 * @param terms by when, for how long
 * @param state the label of its state: {@code overdue}; empty where it has none
 * @param stateText in the reader's language
 * @param quotes the words that carry it
 * @param history its states, the earliest first
 * @param agreement what it is a clause of
 * @param href the agreement's page
 */
public record Promise(
        String id,
        String what,
        List<Bit> who,
        String where,
        List<String> terms,
        String state,
        String stateText,
        List<String> quotes,
        List<Step> history,
        List<Bit> agreement,
        String href) {
    public Promise {
        who = List.copyOf(who);
        terms = List.copyOf(terms);
        quotes = List.copyOf(quotes);
        history = List.copyOf(history);
        agreement = List.copyOf(agreement);
    }

    /** The step that brought it into its state. */
    public Step last() {
        return history.get(history.size() - 1);
    }

    /**
     * A promise's coming into a state.
     *
     * @param day since when
     * @param state the state's label
     * @param stateText in the reader's language
     * @param rule why
     * @param evidence the facts that it rests on, each a link
     */
    public record Step(String day, String state, String stateText, String rule, List<Bit> evidence) {
        public Step {
            evidence = List.copyOf(evidence);
        }
    }
}
