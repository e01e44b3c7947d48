package org.rasid.record.sql;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rasid.reading.Term;
import org.rasid.record.Account;
import org.rasid.record.Decision;
import org.rasid.record.Fact;
import org.rasid.record.FactKind;
import org.rasid.record.Filed;
import org.rasid.record.Filter;
import org.rasid.record.Finding;
import org.rasid.record.KnownActor;
import org.rasid.record.Tombstone;
import org.rasid.record.search.WordIndex;
import org.rasid.record.sets.Changed;
import org.rasid.report.Reading;
import org.rasid.report.Report;

/** Answers questions to the record. Thread-safe. */
public final class Questions {
    private static final int BATCH = 500;
    private static final int RECENT_FACTS = 20_000;
    private static final int RECENT_ACTORS = 10_000;
    private static final int MOST_NAMESAKES = 100;

    /** The digits of an id that people may leave it at. */
    private static final int FEWEST_DIGITS = 8;

    /** An id in full. */
    private static final int LENGTH = 36;

    private final Database database;
    private final Function<String, List<Term>> terms;
    private final Latest<Long, Fact> facts = new Latest<>(RECENT_FACTS);
    private final Latest<String, KnownActor> actors = new Latest<>(RECENT_ACTORS);

    /**
     * Asks a database.
     *
     * @param terms names fold as the words that it gives
     */
    public Questions(Database database, Function<String, List<Term>> terms) {
        this.database = database;
        this.terms = terms;
    }

    /** The facts with these numbers, in this order; those that are no more are not in it. */
    public List<Fact> facts(List<Long> numbers) {
        return List.copyOf(byNumbers(numbers).values());
    }

    /** The facts with these numbers, by number, in this order; those that are no more are not in it. */
    public Map<Long, Fact> byNumbers(Collection<Long> numbers) {
        return facts.of(change(), numbers, missing -> database.read(handle -> new Facts(handle).byNumbers(missing)));
    }

    /** The facts with these numbers, in this order, fetched as they are drawn. */
    public Stream<Fact> stream(long[] numbers) {
        int[] next = {0};
        return Batches.stream(() -> {
            List<Fact> some = List.of();
            while (some.isEmpty() && next[0] < numbers.length) {
                int end = Math.min(next[0] + BATCH, numbers.length);
                some = facts(Arrays.stream(numbers, next[0], end).boxed().toList());
                next[0] = end;
            }
            return some;
        });
    }

    /** All facts that changed after a change, by day. */
    public Stream<Fact> changed(long change) {
        return stream(database.read(handle -> new Looking(handle).changed(change)));
    }

    /** By what facts are looked up that changed after a change. */
    public Changed factsAfter(long change) {
        return database.read(handle -> new FactValues(handle).after(change));
    }

    /** The numbers of the facts with these ids, by id. */
    public Map<UUID, Long> numbers(Collection<UUID> ids) {
        return database.read(handle -> new Looking(handle).numbers(ids));
    }

    /** What a report says, as it is now. */
    public List<Finding> findings(long report) {
        return database.read(handle -> new FindingRows(handle)
                .ofReport(report).stream()
                        .filter(row -> !row.withdrawn())
                        .map(FindingRows.Row::finding)
                        .toList());
    }

    /** The texts of the reports that changed after a change, in the order of their numbers. */
    public Stream<WordIndex.Text> texts(long change) {
        List<Long> reports = database.read(handle -> new Looking(handle).reportsChanged(change));
        int[] next = {0};
        return Batches.stream(() -> {
            List<Long> some = reports.subList(next[0], Math.min(next[0] + BATCH, reports.size()));
            next[0] += some.size();
            return some.isEmpty() ? List.of() : database.read(handle -> new Looking(handle).texts(some));
        });
    }

    /** Reports with a number above this one, in order. */
    public List<Filed> reports(long after, int most) {
        return database.read(handle -> new Reports(handle).after(after, most));
    }

    /** The reports with these numbers. */
    public List<Filed> reports(Collection<Long> numbers) {
        return numbers.isEmpty() ? List.of() : database.read(handle -> new Reports(handle).byNumbers(numbers));
    }

    /** The fact that an id belongs to. */
    public @Nullable Fact fact(UUID id) {
        return database.readOrNull(handle -> new Looking(handle).fact(id));
    }

    /** The fact that an id in full belongs to, or the one whose id begins so. */
    public @Nullable Fact fact(String id) {
        if (id.length() == LENGTH) {
            try {
                return fact(UUID.fromString(id));
            } catch (IllegalArgumentException e) {
                return null;
            }
        }
        List<UUID> ids =
                id.length() < FEWEST_DIGITS ? List.of() : database.read(handle -> new Looking(handle).idsBeginning(id));
        return ids.size() == 1 ? fact(ids.get(0)) : null;
    }

    /** What the reports say that tell a fact. */
    public List<Account> accounts(Fact fact) {
        return database.read(handle -> {
            List<FindingRows.Row> rows = new FindingRows(handle).byIds(fact.accounts());
            Set<Long> numbers = new TreeSet<>();
            rows.forEach(row -> numbers.add(row.report()));
            Map<Long, Filed> reports = new LinkedHashMap<>();
            if (!numbers.isEmpty()) {
                new Reports(handle).byNumbers(numbers).forEach(filed -> reports.put(filed.number(), filed));
            }
            List<Account> accounts = new ArrayList<>();
            for (FindingRows.Row row : rows) {
                Filed report = reports.get(row.report());
                if (report != null) {
                    accounts.add(new Account(report, row.finding()));
                }
            }
            return accounts;
        });
    }

    /** The numbers of the facts in which one of a filter's counterparts stands across from one of its actors. */
    public long[] across(Filter filter) {
        return database.read(handle -> Across.facts(filter, handle));
    }

    /** The id under which the record has a report already. */
    public @Nullable String known(Report report) {
        return database.readOrNull(handle -> new Arrivals(new Reports(handle)).known(report));
    }

    /** What was kept of a feed. */
    public @Nullable String feed(String url) {
        return database.readOrNull(handle -> handle.createQuery("SELECT state FROM feed WHERE url = ?")
                .bind(0, url)
                .mapTo(String.class)
                .findOne()
                .orElse(null));
    }

    /** The report with this id. */
    public @Nullable Filed report(String id) {
        return database.readOrNull(handle -> new Reports(handle).byId(id));
    }

    /** What was found in the report with this id. */
    public @Nullable Reading reading(String id) {
        return database.readOrNull(handle -> new Reports(handle).reading(id));
    }

    /** Reports that changed after a change, in their order. */
    public Stream<Filed> reportsChanged(long change) {
        long[] last = {0};
        return Batches.stream(() -> {
            List<Filed> some = database.read(handle -> new Reports(handle).changedAfter(change, last[0], BATCH));
            some.forEach(filed -> last[0] = filed.number());
            return some;
        });
    }

    /** The actors with these keys, by key. */
    public Map<String, KnownActor> actors(Collection<String> keys) {
        return actors.of(change(), keys, missing -> database.read(handle -> new ActorRows(handle).byKeys(missing)));
    }

    /** Those who could be meant by a name. */
    public List<KnownActor> who(String name) {
        return database.read(handle -> {
            ActorRows actors = new ActorRows(handle);
            Map<String, KnownActor> byKey = actors.byKeys(List.of(name));
            if (!byKey.isEmpty()) {
                return List.copyOf(byKey.values());
            }
            List<String> words =
                    terms.apply(name).stream().map(Term::stem).collect(Collectors.toCollection(ArrayList::new));
            Set<String> keys =
                    new LinkedHashSet<>(words.isEmpty() ? List.of() : actors.withWords(words, MOST_NAMESAKES));
            keys.addAll(actors.calledInEnglish(name, MOST_NAMESAKES));
            Map<String, KnownActor> known = actors.byKeys(keys);
            return keys.stream().filter(known::containsKey).map(known::get).toList();
        });
    }

    /** The number of the last change. */
    public long change() {
        return database.read(Work::lastChange);
    }

    /** The last change made by then. */
    public long changeAt(Instant time) {
        return database.read(handle -> new Looking(handle).changeAt(time));
    }

    /** When something was last written. */
    public Instant lastWritten() {
        return database.read(handle -> new Looking(handle).lastWritten());
    }

    /** Findings that were withdrawn. */
    public List<Finding> withdrawn(FactKind kind) {
        return database.read(handle -> new FindingRows(handle)
                .withdrawn(kind.label()).stream().map(FindingRows.Row::finding).toList());
    }

    /** Facts that went after a change. */
    public List<Tombstone> gone(long change) {
        return database.read(handle -> new Looking(handle).tombstones(change));
    }

    /** All decisions. */
    public List<Decision> decisions() {
        return database.read(handle -> new DecisionRows(handle).all());
    }

    /** The decisions that rest on findings of a fact, and the undos that concern them. */
    public List<Decision> decisions(Fact fact) {
        return database.read(handle -> {
            DecisionRows decisions = new DecisionRows(handle);
            List<Long> findings = new FindingRows(handle)
                    .byIds(fact.accounts()).stream()
                            .map(FindingRows.Row::number)
                            .toList();
            return decisions.withUndos(decisions.restingOn(findings));
        });
    }

    /** What people have decided last of commitments and not taken back, by the commitment's id. */
    public Map<UUID, Decision> overruled(Collection<UUID> commitments) {
        return database.read(handle -> new DecisionRows(handle).overruled(commitments));
    }

    /** The notes in force on facts, by fact. */
    public Map<UUID, List<Decision>> notes(Collection<Fact> facts) {
        return database.read(handle ->
                new DecisionRows(handle).notes(facts.stream().map(Fact::id).toList()));
    }

    /** The numbers of decisions that rest on words no longer found. */
    public List<Long> decisionsOnLostWords() {
        return database.read((Handle handle) -> List.copyOf(new DecisionRows(handle).onWithdrawn()));
    }
}
