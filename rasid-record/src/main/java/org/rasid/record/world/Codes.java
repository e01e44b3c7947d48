package org.rasid.record.world;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.rasid.record.Account;
import org.rasid.record.Coding;
import org.rasid.record.Difference;

/** What kind of thing accounts tell, and how far it is. */
final class Codes {
    private Codes() {}

    /** The type, mode and channel that most sources give; the codes go with type and mode. */
    static Coding coding(List<Account> accounts, List<Difference> differences) {
        Votes types = Votes.of(accounts, account -> account.finding().coding().type());
        Votes modes = Votes.of(accounts, account -> account.finding().coding().mode());
        Votes channels =
                Votes.of(accounts, account -> account.finding().coding().channel());
        differences.addAll(types.difference("type"));
        differences.addAll(modes.difference("mode"));
        String type = types.most();
        String mode = modes.most();
        return accounts.stream()
                .map(account -> account.finding().coding())
                .filter(c -> c.type().equals(type) && (mode == null || mode.equals(c.mode())))
                .findFirst()
                .map(c -> new Coding(c.type(), mode, channels.most(), c.cameo(), c.plover(), c.quad()))
                .orElse(Fullest.of(accounts).finding().coding());
    }

    /** How far something is changes with the days: the latest reports say it. */
    static String status(List<Account> accounts, List<Difference> differences) {
        LocalDate latest = accounts.stream()
                .map(account -> account.report().published().end())
                .filter(day -> day != null)
                .max(Comparator.naturalOrder())
                .orElse(null);
        List<Account> last = accounts.stream()
                .filter(account -> latest == null
                        || latest.equals(account.report().published().end()))
                .toList();
        Votes statuses = Votes.of(last, account -> account.finding().status());
        differences.addAll(statuses.difference("status"));
        String most = statuses.most();
        return most == null ? "" : most;
    }
}
