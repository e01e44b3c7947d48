package org.rasid.record;

import java.util.Locale;

/** What a finding or a fact tells of. */
public enum FactKind {
    /** Something was done. */
    EVENT,
    /** Something was said. */
    STATEMENT,
    /** Something was agreed. */
    AGREEMENT;

    /** The name in tables and output: {@code event}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
