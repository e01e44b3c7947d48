package org.rasid.record;

import java.util.Locale;

/** What part an actor has in a finding. */
public enum Role {
    /** Did it. */
    ACTOR,
    /** To whom it was done, or who was met. */
    RECIPIENT,
    /** Called or asked first; stands beside its part as actor or recipient. */
    INITIATOR,
    /** Told of an event or passed a statement on, the innermost first. */
    REPORTER,
    /** Said it. */
    SPEAKER,
    /** At whom words are aimed. */
    ADDRESSEE,
    /** Is bound by an agreement. */
    PARTY,
    /** Brokered, guarantees or hosts an agreement. */
    SPONSOR;

    /** The name in tables and output: {@code recipient}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
