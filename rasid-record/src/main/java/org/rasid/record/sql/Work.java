package org.rasid.record.sql;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rasid.reading.Term;
import org.rasid.record.Account;
import org.rasid.record.Filed;
import org.rasid.record.KnownActor;
import org.rasid.record.Part;
import org.rasid.record.world.World;

/** One transaction of the writer: its tables, its time, and the number of the change that it makes. */
final class Work {
    final Handle handle;
    final Instant now;
    final Reports reports;
    final ReportRows filing;
    final Families families;
    final FindingRows findings;
    final KeyRows keys;
    final ActorRows actors;
    final FactRows facts;
    final DecisionRows decisions;
    private final Recent recent;
    private long change;

    Work(Handle handle, Instant now, Recent recent) {
        this.handle = handle;
        this.now = now;
        this.recent = recent;
        this.reports = new Reports(handle);
        this.filing = new ReportRows(handle);
        this.families = new Families(handle);
        this.findings = new FindingRows(handle);
        this.keys = new KeyRows(handle);
        this.actors = new ActorRows(handle);
        this.facts = new FactRows(handle);
        this.decisions = new DecisionRows(handle);
        recent.serve(this);
    }

    /** The number of this change; it counts from the moment that something changes. */
    long change() {
        if (change == 0) {
            change = lastChange(handle) + 1;
            handle.execute("INSERT INTO change (number, at) VALUES (?, ?)", change, now.toString());
        }
        return change;
    }

    static long lastChange(Handle handle) {
        return handle.createQuery("SELECT COALESCE(max(number), 0) FROM change")
                .mapTo(Long.class)
                .one();
    }

    /** The accounts that these findings give, in this order. */
    List<Account> accounts(Collection<Long> numbers) {
        return accountsOf(rows(numbers));
    }

    /** The accounts that these rows give, in this order. */
    List<Account> accountsOf(List<FindingRows.Row> rows) {
        load(rows);
        List<Account> accounts = new ArrayList<>();
        for (FindingRows.Row row : rows) {
            accounts.add(new Account(report(row.report()), row.finding()));
        }
        return accounts;
    }

    /** The rows of these findings, in this order. */
    List<FindingRows.Row> rows(Collection<Long> numbers) {
        Map<Long, FindingRows.Row> rows = kept(recent.findings, numbers, missing -> {
            Map<Long, FindingRows.Row> fetched = findings.byNumbers(missing);
            meet(fetched.values().stream()
                    .flatMap(row -> row.finding().parts().stream())
                    .map(Part::actor)
                    .toList());
            return fetched;
        });
        return numbers.stream().filter(rows::containsKey).map(rows::get).toList();
    }

    private void load(List<FindingRows.Row> rows) {
        TreeSet<Long> missing = new TreeSet<>();
        for (FindingRows.Row row : rows) {
            if (!recent.reports.containsKey(row.report())) {
                missing.add(row.report());
            }
        }
        if (!missing.isEmpty()) {
            reports.byNumbers(missing).forEach(filed -> recent.reports.put(filed.number(), filed));
        }
    }

    /** A report that is there. */
    Filed report(long number) {
        Filed known = recent.reports.get(number);
        Filed filed = known == null ? reports.byNumber(number) : known;
        if (filed == null) {
            throw new IllegalStateException("the record has no report " + number);
        }
        recent.reports.put(number, filed);
        return filed;
    }

    /** Who a key stands for, without other names and offices; null for a key that nobody knows. */
    @Nullable
    KnownActor actor(String key) {
        Optional<KnownActor> known = recent.actors.get(key);
        if (known == null) {
            known = Optional.ofNullable(actors.plain(List.of(key)).get(key));
            recent.actors.put(key, known);
        }
        return known.orElse(null);
    }

    /** Looks up at once who these keys stand for, as far as that is not known. */
    void meet(Collection<String> keys) {
        List<String> missing = keys.stream()
                .filter(key -> !recent.actors.containsKey(key))
                .distinct()
                .toList();
        Map<String, KnownActor> found = actors.plain(missing);
        missing.forEach(key -> recent.actors.put(key, Optional.ofNullable(found.get(key))));
    }

    /** What compares accounts, with the actors of this transaction. */
    World world() {
        return recent.world;
    }

    /** The words of a text. */
    List<Term> terms(String text) {
        return recent.terms(text);
    }

    /** A name as names are looked up: its words without clitics, as they fold. */
    String folded(String name) {
        return recent.folded.computeIfAbsent(
                name, n -> terms(n).stream().map(Term::stem).collect(Collectors.joining(" ")));
    }

    /** The numbers of the findings of these groups that stand, by group, the groups in their order. */
    Map<Long, List<Long>> standing(Collection<Long> groups) {
        Map<Long, List<Long>> standing = new TreeMap<>();
        members(groups).forEach((group, members) -> {
            if (!members.standing().isEmpty()) {
                standing.put(group, members.standing());
            }
        });
        return standing;
    }

    /** The numbers of the findings of these groups, withdrawn ones too, by group, the groups in their order. */
    Map<Long, List<Long>> all(Collection<Long> groups) {
        Map<Long, List<Long>> all = new TreeMap<>();
        members(groups).forEach((group, members) -> all.put(group, members.all()));
        return all;
    }

    private Map<Long, Members> members(Collection<Long> groups) {
        return kept(recent.groups, groups, findings::membersOf);
    }

    /** What is remembered under these numbers; the rest is fetched at once, and remembered. */
    private static <T> Map<Long, T> kept(
            Map<Long, T> remembered, Collection<Long> numbers, Function<List<Long>, Map<Long, T>> fetch) {
        Map<Long, T> all = new LinkedHashMap<>();
        List<Long> missing = new ArrayList<>();
        for (Long number : numbers) {
            T known = remembered.get(number);
            if (known == null) {
                missing.add(number);
            } else {
                all.put(number, known);
            }
        }
        Map<Long, T> fetched = fetch.apply(missing);
        remembered.putAll(fetched);
        all.putAll(fetched);
        return all;
    }

    /** Writes findings that are new; they are in the order in which they came. */
    void insert(List<FindingRows.Row> rows) {
        findings.insert(rows);
        for (FindingRows.Row row : rows) {
            Members known = recent.groups.get(row.group());
            if (known != null) {
                known.add(row.number(), row.withdrawn());
            }
        }
    }

    /** Writes a finding over what was there before. */
    void update(FindingRows.Row before, FindingRows.Row now) {
        findings.update(now);
        recent.findings.remove(now.number());
        recent.groups.remove(before.group());
        recent.groups.remove(now.group());
    }

    void forget(Filed filed) {
        recent.reports.remove(filed.number());
    }

    void forgetActor(String key) {
        recent.actors.remove(key);
    }
}
