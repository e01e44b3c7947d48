package org.rasid.record.sql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The numbers of the findings of one group, in the order in which they came. */
final class Members {
    private final List<Long> all = new ArrayList<>();
    private final List<Long> standing = new ArrayList<>();

    /** A finding that came after those that are there. */
    void add(long finding, boolean withdrawn) {
        all.add(finding);
        if (!withdrawn) {
            standing.add(finding);
        }
    }

    /** All of them, withdrawn ones too. */
    List<Long> all() {
        return Collections.unmodifiableList(all);
    }

    /** Those that reports still tell. */
    List<Long> standing() {
        return Collections.unmodifiableList(standing);
    }
}
