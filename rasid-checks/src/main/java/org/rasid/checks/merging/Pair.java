package org.rasid.checks.merging;

import java.util.UUID;
import org.rasid.record.Account;
import org.rasid.record.world.Uuids;

/**
 * Two findings of two reports.
 *
 * @param one the one whose id sorts first
 * @param other the other
 */
record Pair(Account one, Account other) {
    static Pair of(Account a, Account b) {
        return id(a).compareTo(id(b)) < 0 ? new Pair(a, b) : new Pair(b, a);
    }

    private static String id(Account account) {
        return account.finding().id().toString();
    }

    /** What it is called in the list of judgements. */
    String name() {
        return id(one) + "\t" + id(other);
    }

    /** Its place in a draw: as good as random, and the same every time. */
    UUID lot(String draw) {
        return Uuids.of(draw + "\n" + name());
    }

    /** Whether one report is a copy of the other. */
    boolean copies() {
        return one.report().family() == other.report().family();
    }
}
