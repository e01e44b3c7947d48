package org.rasid.record;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided. Decisions are a log: nothing in it is changed or removed, and what a machine reads later never
 * overrules it. A fact is named by one of its findings, so that a decision holds when everything is read again.
 *
 * @param number counts the decisions, from 1
 * @param at when
 * @param by who
 * @param why the reason given; null where none was
 * @param action what was decided
 * @param target the finding (or clause) that names the fact (or commitment) decided on; for {@link Action#UNDO} null
 * @param others further facts: those to be merged with it, or the findings to be split off
 * @param slot which slot is corrected; null otherwise
 * @param value what it is corrected to, the note, the state overruled to; null otherwise
 * @param undoes the number of the decision that is taken back; null otherwise
 * @param citation the words of a report that say so; null where nobody pointed to any
 */
public record Decision(
        long number,
        Instant at,
        String by,
        @Nullable String why,
        Action action,
        @Nullable UUID target,
        List<UUID> others,
        @Nullable String slot,
        @Nullable String value,
        @Nullable Long undoes,
        @Nullable Citation citation) {
    public Decision {
        others = List.copyOf(others);
    }

    /** What can be decided. */
    public enum Action {
        /** The fact stands. */
        ACCEPT,
        /** The fact does not stand. */
        REJECT,
        /** A slot of the fact has another value. */
        CORRECT,
        /** The facts are one. */
        MERGE,
        /** Some findings of the fact tell of something else. */
        SPLIT,
        /** A note on the fact. */
        ANNOTATE,
        /** A commitment is in another state than its rules say. */
        OVERRULE,
        /** An earlier decision is taken back. */
        UNDO;

        /** The name in tables and output: {@code accept}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
