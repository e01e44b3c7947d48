package org.rasid.scale.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rasid.record.Account;

/**
 * Goes through what one component says in its order, and finds for each account the group of accounts that tell the same,
 * as the record does when a report comes in.
 */
final class Settling {
    /** The record looks at no more groups than this, and no more accounts of each, the latest. */
    private static final int MOST_GROUPS = 300;

    private static final int LATEST = 12;

    private final Saying.Unpacked unpacked = new Saying.Unpacked();
    private final TreeMap<Long, List<Saying>> groups = new TreeMap<>();
    private final Map<String, List<Saying>> byKey = new HashMap<>();
    private final Map<Long, Long> groupOf = new HashMap<>();
    private final Set<Long> taken = new HashSet<>();
    private long report;

    private Settling() {}

    /** The groups, each in its order, by the place of the account that founded it. */
    static List<List<Saying>> groups(Iterable<Saying> component) {
        List<Saying> sorted = new ArrayList<>();
        component.forEach(sorted::add);
        sorted.sort(Comparator.comparingLong(Saying::place));
        Settling settling = new Settling();
        sorted.forEach(settling::settle);
        return List.copyOf(settling.groups.values());
    }

    private void settle(Saying saying) {
        if (saying.report() != report) {
            taken.clear();
            report = saying.report();
        }
        List<Long> near = near(saying);
        List<Long> homes = new ArrayList<>();
        List<List<Account>> candidates = new ArrayList<>();
        for (Long group : near) {
            List<Account> accounts = latest(group);
            if (!accounts.isEmpty()) {
                homes.add(group);
                candidates.add(accounts);
            }
        }
        int home = unpacked.world().home(unpacked.account(saying), candidates);
        long group = home < 0 ? saying.place() : homes.get(home);
        groups.computeIfAbsent(group, any -> new ArrayList<>()).add(saying);
        groupOf.put(saying.place(), group);
        saying.keys()
                .forEach(key ->
                        byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(saying));
        taken.add(group);
    }

    /** The groups that share a key and days with an account, the latest few hundred, without those its report tells. */
    private List<Long> near(Saying saying) {
        TreeSet<Long> near = new TreeSet<>();
        for (String key : saying.keys()) {
            for (Saying other : byKey.getOrDefault(key, List.of())) {
                if (other.near(saying)) {
                    near.add(groupOf.getOrDefault(other.place(), other.place()));
                }
            }
        }
        while (near.size() > MOST_GROUPS) {
            near.pollFirst();
        }
        near.removeAll(taken);
        return List.copyOf(near);
    }

    private List<Account> latest(long group) {
        List<Saying> all = groups.getOrDefault(group, List.of());
        List<Account> accounts = new ArrayList<>();
        Iterator<Saying> latest =
                all.subList(Math.max(0, all.size() - LATEST), all.size()).iterator();
        while (latest.hasNext()) {
            Saying other = latest.next();
            if (other.report() != report) {
                accounts.add(unpacked.account(other));
            }
        }
        return accounts;
    }
}
