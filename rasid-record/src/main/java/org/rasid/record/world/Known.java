package org.rasid.record.world;

import java.util.List;
import org.rasid.record.Account;
import org.rasid.record.Fact;

/**
 * A fact with the accounts it is made of.
 *
 * @param fact the fact
 * @param accounts its accounts, in the order in which they came
 */
public record Known(Fact fact, List<Account> accounts) {
    public Known {
        accounts = List.copyOf(accounts);
    }
}
