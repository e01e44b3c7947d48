package org.rasid.record.world;

import java.util.List;
import java.util.UUID;
import org.rasid.record.Account;

/**
 * A fact with the accounts it is made of.
 *
 * @param fact the fact's id
 * @param accounts its accounts, in the order in which they came
 */
public record Known(UUID fact, List<Account> accounts) {
    public Known {
        accounts = List.copyOf(accounts);
    }
}
