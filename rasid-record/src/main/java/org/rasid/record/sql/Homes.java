package org.rasid.record.sql;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rasid.record.Account;
import org.rasid.record.FactKind;
import org.rasid.record.Filed;
import org.rasid.record.Finding;
import org.rasid.record.world.Keys;
import org.rasid.record.world.Window;
import org.rasid.record.world.World;

/** Finds for each finding of a report the group of findings that tell the same thing. */
final class Homes {
    /** {@link World} looks at no more of a fact's accounts. */
    private static final int LATEST = 12;

    /** Of each of the facts that could date a report so many of the latest accounts are looked at. */
    private static final int DATING_LATEST = 3;

    private static final Keys NOWHERE = new Keys(List.of(), null);

    private final Work work;
    private final World world;

    Homes(Work work) {
        this.work = work;
        this.world = work.world();
    }

    /**
     * Where a finding belongs.
     *
     * @param group the number of the finding that founded its group; 0 where it tells something new
     * @param keys where others will look for it
     */
    record Home(long group, Keys keys) {}

    /**
     * Where a finding belongs.
     *
     * @param clocked whether it hangs on the day of a report that has none, and so could date it
     * @param taken groups that other findings of the report belong to: a report tells nothing twice. What the report told
     *     before, if it is read again, does not count
     */
    Home of(Account account, boolean clocked, Set<Long> taken) {
        Keys keys = world.keys(account);
        if (keys.window() == null && account.finding().kind() != FactKind.AGREEMENT) {
            // Without a day nothing is the same but agreements; what could date it later looks for its keys.
            return new Home(0, clocked ? keys : NOWHERE);
        }
        List<Long> groups = new ArrayList<>(work.keys.groups(keys));
        groups.removeAll(taken);
        Map<Long, List<Long>> members = work.standing(groups);
        prefetch(members, LATEST);
        List<Long> numbers = new ArrayList<>();
        List<List<Account>> candidates = new ArrayList<>();
        members.forEach((group, findings) -> {
            List<Account> others = work.accounts(latest(findings, LATEST)).stream()
                    .filter(other -> other.report().number() != account.report().number())
                    .toList();
            if (!others.isEmpty()) {
                numbers.add(group);
                candidates.add(others);
            }
        });
        int home = keys.window() == null ? world.home(account, dated(candidates)) : -1;
        if (home < 0) {
            home = world.home(account, candidates);
        }
        return new Home(home < 0 ? 0 : numbers.get(home), keys);
    }

    /**
     * Without those of which no account has a day: what has none either joins one that has, if it can, since who founded
     * a fact cannot leave it later.
     */
    private static List<List<Account>> dated(List<List<Account>> candidates) {
        return candidates.stream()
                .map(accounts ->
                        accounts.stream().anyMatch(account -> Window.of(account.finding(), account.report()) != null)
                                ? accounts
                                : List.<Account>of())
                .toList();
    }

    private void prefetch(Map<Long, List<Long>> members, int most) {
        Set<Long> all = new TreeSet<>();
        members.values().forEach(findings -> all.addAll(latest(findings, most)));
        work.accounts(all);
    }

    private static List<Long> latest(List<Long> findings, int most) {
        return findings.subList(Math.max(0, findings.size() - most), findings.size());
    }

    /** The reports without a day that could be dated by what a dated one tells, as far as they came of late. */
    Set<Long> couldDate(List<Account> dated) {
        Set<String> keys = new TreeSet<>();
        dated.forEach(account -> keys.addAll(world.keys(account).keys()));
        Set<String> waiting = work.keys.waiting(keys);
        Set<Long> reports = new TreeSet<>();
        for (Account account : waiting.isEmpty() ? List.<Account>of() : dated) {
            Keys own = world.keys(account);
            if (own.keys().stream().anyMatch(waiting::contains)) {
                couldDate(account, own, reports);
            }
        }
        return reports;
    }

    private void couldDate(Account dated, Keys keys, Set<Long> reports) {
        for (Account undated : work.accounts(work.keys.undated(keys))) {
            if (!reports.contains(undated.report().number()) && world.couldTell(undated, dated)) {
                reports.add(undated.report().number());
            }
        }
    }

    /** The days of the dated facts that a finding of an undated report could tell, as any of their accounts gives them. */
    List<Window> windows(Finding finding, Filed undated) {
        Account told = new Account(undated, finding);
        Set<Window> windows = new LinkedHashSet<>();
        Map<Long, List<Long>> members = work.standing(work.keys.groups(world.keys(told)));
        prefetch(members, DATING_LATEST);
        members.forEach((group, findings) -> {
            List<Account> accounts = work.accounts(latest(findings, DATING_LATEST)).stream()
                    .filter(account -> account.report().number() != undated.number())
                    .toList();
            if (accounts.stream().anyMatch(account -> world.couldTell(told, account))) {
                accounts.forEach(account -> {
                    Window window = Window.of(account.finding(), account.report());
                    if (window != null) {
                        windows.add(new Window(window.from(), window.to(), true));
                    }
                });
            }
        });
        return List.copyOf(windows);
    }
}
