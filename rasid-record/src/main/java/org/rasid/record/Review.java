package org.rasid.record;

import java.util.Locale;

/** What people have said of a fact. */
public enum Review {
    /** Nobody has looked. */
    OPEN,
    /** It stands, as told or as corrected. */
    ACCEPTED,
    /** It does not. */
    REJECTED;

    /** The name in tables and output: {@code accepted}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
