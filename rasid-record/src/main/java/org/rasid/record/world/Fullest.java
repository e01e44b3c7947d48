package org.rasid.record.world;

import java.util.Collection;
import java.util.Comparator;
import org.rasid.record.Account;
import org.rasid.record.Finding;

/** Which account says most: of how many took part, of when it was, of what was agreed. */
final class Fullest {
    private static final Comparator<Account> BY_FULLNESS = Comparator.comparingDouble(Fullest::fullness)
            .thenComparing(account -> -account.report().number());

    private Fullest() {}

    /** The fullest of at least one account, the earliest among equals. */
    static Account of(Collection<Account> accounts) {
        return accounts.stream().max(BY_FULLNESS).orElseThrow();
    }

    private static double fullness(Account account) {
        Finding f = account.finding();
        return f.parts().size()
                + f.confidence()
                + (f.days() == null || f.days().text().isEmpty() ? 0 : 1)
                + (f.agreed() == null ? 0 : f.agreed().clauses().size());
    }
}
