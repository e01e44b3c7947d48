package org.rasid.record.world;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Account;
import org.rasid.record.Difference;
import org.rasid.record.FactKind;
import org.rasid.record.Finding;
import org.rasid.report.Days;

/** When accounts say that something was. */
final class Dating {
    private Dating() {}

    /**
     * The days that most sources give, or a shorter stretch that meets them: "on Tuesday" says more than "this week".
     * Where none gives any, those that follow from when the reports came out, without text; never for agreements, which
     * are spoken of long after, nor for what is still to come.
     *
     * @param differences gets the days that accounts give, where some contradict
     */
    static @Nullable Days of(List<Account> accounts, List<Difference> differences) {
        Map<String, Days> byName = new HashMap<>();
        List<Account> telling = accounts.stream()
                .filter(account -> Window.told(account.finding().days()) != null)
                .toList();
        Votes votes = Votes.of(telling, account -> name(account.finding().days(), byName));
        if (votes.told().isEmpty()) {
            Days written = Fullest.of(accounts).finding().days();
            return written == null ? ofReports(accounts) : written;
        }
        Days best = byName.get(votes.told().get(0).value());
        Window most = Window.told(best);
        boolean apart = false;
        for (Votes.Voice voice : votes.told()) {
            Days days = byName.get(voice.value());
            Window window = Window.told(days);
            Window now = Window.told(best);
            if (window == null || most == null || now == null) {
                continue;
            }
            apart |= !window.meets(most);
            if (window.meets(most) && window.length() < now.length()) {
                best = days;
            }
        }
        if (apart) {
            differences.addAll(votes.difference("date"));
        }
        return best;
    }

    private static @Nullable Days ofReports(List<Account> accounts) {
        Window both = null;
        for (Account account : accounts) {
            Finding finding = account.finding();
            Window window =
                    finding.kind() == FactKind.AGREEMENT || finding.status().equals("future")
                            ? null
                            : Window.of(finding, account.report());
            if (window != null) {
                both = both == null ? window : both.meets(window) ? both.shared(window) : both;
            }
        }
        return both == null ? null : new Days(both.from().toString(), both.to().toString(), "");
    }

    private static @Nullable String name(@Nullable Days days, Map<String, Days> byName) {
        if (days == null) {
            return null;
        }
        String name = days.start().equals(days.end()) ? days.start() : days.start() + "/" + days.end();
        byName.putIfAbsent(name, days);
        return name;
    }
}
