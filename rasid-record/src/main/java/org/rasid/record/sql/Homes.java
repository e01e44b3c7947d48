package org.rasid.record.sql;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rasid.record.Account;
import org.rasid.record.Filed;
import org.rasid.record.Finding;
import org.rasid.record.world.Keys;
import org.rasid.record.world.Window;
import org.rasid.record.world.World;

/** Finds for each finding of a report the group of findings that tell the same thing. */
final class Homes {
    /** {@link World} looks at no more of a fact's accounts. */
    private static final int LATEST = 12;

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
     * @param taken groups that other findings of the report belong to: a report tells nothing twice. What the report told
     *     before, if it is read again, does not count
     */
    Home of(Account account, Set<Long> taken) {
        Keys keys = world.keys(account);
        List<Long> groups = new ArrayList<>(work.keys.groups(keys));
        groups.removeAll(taken);
        Map<Long, List<Long>> members = work.standing(groups);
        prefetch(members);
        List<Long> numbers = new ArrayList<>();
        List<List<Account>> candidates = new ArrayList<>();
        members.forEach((group, findings) -> {
            List<Account> others = work.accounts(latest(findings)).stream()
                    .filter(other -> other.report().number() != account.report().number())
                    .toList();
            if (!others.isEmpty()) {
                numbers.add(group);
                candidates.add(others);
            }
        });
        int home = world.home(account, candidates);
        return new Home(home < 0 ? 0 : numbers.get(home), keys);
    }

    private void prefetch(Map<Long, List<Long>> members) {
        Set<Long> all = new TreeSet<>();
        members.values().forEach(findings -> all.addAll(latest(findings)));
        work.accounts(all);
    }

    private static List<Long> latest(List<Long> findings) {
        return findings.subList(Math.max(0, findings.size() - LATEST), findings.size());
    }

    /** The days of the dated facts that a finding of an undated report could tell. */
    List<Window> windows(Finding finding, Filed undated) {
        Account told = new Account(undated, finding);
        Keys keys = world.keys(told);
        List<Window> windows = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        Map<Long, List<Long>> members = work.standing(work.keys.groups(keys));
        prefetch(members);
        members.forEach((group, findings) -> {
            for (Account account : work.accounts(latest(findings))) {
                Window window = Window.of(account.finding(), account.report());
                if (window != null && world.couldTell(told, account) && seen.add(List.of(window.from(), window.to()))) {
                    windows.add(window);
                }
            }
        });
        return windows;
    }
}
