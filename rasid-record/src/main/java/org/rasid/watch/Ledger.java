package org.rasid.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Decision;
import org.rasid.record.Fact;
import org.rasid.record.FactKind;
import org.rasid.record.Filter;
import org.rasid.record.Registry;

/**
 * Keeps in mind how all commitments of a record stand today, and follows the record in a thread of its own: whoever asks
 * waits for small changes, and gets what is known so far while many are being worked out. Thread-safe.
 */
public final class Ledger implements AutoCloseable {
    /** The facts that changed are few enough to wait for. */
    private static final int FEW = 2000;

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(2);

    /** After the first so many agreements, and then after twice as many each time, what is known is told. */
    private static final int FIRST_TOLD = 1000;

    /** Of so many agreements it is kept what there is to say. */
    private static final int MOST_TOLD = 500;

    private static final Set<FactKind> AGREEMENTS = Set.of(FactKind.AGREEMENT);

    private final Registry registry;
    private final Rules rules;
    private final Supplier<LocalDate> today;
    private final Entries entries = new Entries();
    private final ExecutorService thread;
    private @Nullable Future<?> work;
    private long lastDecision;
    private volatile Book book = new Book(-1, LocalDate.MIN, List.of());

    /**
     * What is known.
     *
     * @param change the change of the record up to which all of it is known; -1 where that is none
     * @param day the day as of which it is
     * @param standings what calls most for somebody's eyes first
     * @param told what was asked for last, by the agreement's number
     */
    private record Book(long change, LocalDate day, List<Standing> standings, Map<Long, List<Due>> told) {
        Book(long change, LocalDate day, List<Standing> standings) {
            this(change, day, standings, new ConcurrentHashMap<>());
        }
    }

    /** A ledger of a record, by these rules; {@code today} tells the day as of which commitments stand. */
    public Ledger(Registry registry, Rules rules, Supplier<LocalDate> today) {
        this.registry = registry;
        this.rules = rules;
        this.today = today;
        this.thread = Executors.newSingleThreadExecutor(job -> {
            Thread worker = new Thread(job, "commitments");
            worker.setDaemon(true);
            return worker;
        });
    }

    /** How the commitments stand whose agreements meet a filter. */
    public Standings of(Filter filter) {
        boolean complete = follow();
        if (!filter.kinds().isEmpty() && !filter.kinds().contains(FactKind.AGREEMENT)) {
            return new Standings(List.of(), number -> false, complete);
        }
        return new Standings(book.standings, registry.meeting(filter.ofKinds(AGREEMENTS)), complete);
    }

    /** What there is to say of some tens of commitments, in their order; of those that are no more, nothing. */
    public List<Due> dues(List<Standing> some) {
        Map<Long, List<Due>> told = book.told;
        List<Long> missing = some.stream()
                .map(Standing::number)
                .distinct()
                .filter(agreement -> !told.containsKey(agreement))
                .toList();
        Map<Long, List<Due>> known = new HashMap<>(told);
        if (!missing.isEmpty()) {
            Map<Long, List<Due>> fresh = new Commitments(registry, rules).of(missing, today.get());
            if (told.size() > MOST_TOLD) {
                told.clear();
            }
            told.putAll(fresh);
            known.putAll(fresh);
        }
        Map<UUID, Due> dues = new HashMap<>();
        some.forEach(standing -> known.getOrDefault(standing.number(), List.of())
                .forEach(due -> dues.put(due.commitment().id(), due)));
        return some.stream()
                .map(standing -> dues.get(standing.clause()))
                .filter(due -> due != null)
                .toList();
    }

    private boolean current() {
        return book.change == registry.change() && book.day.equals(today.get());
    }

    /** Brings the book up to the record; false where that takes longer than anybody should wait. */
    private boolean follow() {
        long end = System.nanoTime() + PATIENCE;
        while (!current()) {
            Future<?> running = running();
            if (registry.count(Filter.ALL, Math.max(0, book.change)) > FEW) {
                return false;
            }
            try {
                running.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            } catch (ExecutionException e) {
                throw new IllegalStateException("commitments could not be worked out", e.getCause());
            }
        }
        return true;
    }

    private synchronized Future<?> running() {
        Future<?> now = work;
        if (now == null || now.isDone()) {
            now = thread.submit(this::workOut);
            work = now;
        }
        return now;
    }

    private void workOut() {
        Book before = book;
        long change = registry.change();
        LocalDate day = today.get();
        Commitments commitments = new Commitments(registry, rules);
        if (before.change < 0) {
            lastDecision = last(registry.decisions());
            int[] next = {FIRST_TOLD};
            int[] done = {0};
            Commitments.agreements(registry, Filter.ALL).forEach(some -> {
                enter(some, commitments, day);
                done[0] += some.size();
                if (done[0] >= next[0]) {
                    next[0] *= 2;
                    book = new Book(-1, day, entries.standings());
                }
            });
        } else {
            Set<UUID> touched = new LinkedHashSet<>();
            if (!before.day.equals(day)) {
                touched.addAll(entries.running());
                Commitments.agreements(registry, Filter.ALL)
                        .forEach(some -> enter(begun(some, before.day, day), commitments, day));
            }
            registry.goneSince(before.change).forEach(gone -> touched.addAll(entries.restingOn(gone.fact())));
            registry.factsChangedSince(before.change)
                    .forEach(fact -> touched.addAll(entries.concernedBy(fact, commitments.sides(fact))));
            decidedOn().forEach(fact -> touched.add(fact.id()));
            renew(List.copyOf(touched), commitments, day);
        }
        book = new Book(change, day, entries.standings());
    }

    /** The facts on which people have decided since the last time; that a commitment is overruled changes no fact. */
    private List<Fact> decidedOn() {
        List<Decision> decisions = registry.decisions();
        List<Fact> facts = new ArrayList<>();
        for (Decision decision : decisions) {
            if (decision.number() > lastDecision) {
                Decision meant = decision.undoes() == null
                        ? decision
                        : decisions.stream()
                                .filter(other -> other.number() == decision.undoes())
                                .findFirst()
                                .orElse(decision);
                Fact fact = meant.target() == null ? null : registry.fact(meant.target());
                if (fact != null) {
                    facts.add(fact);
                }
            }
        }
        lastDecision = last(decisions);
        return facts;
    }

    private static long last(List<Decision> decisions) {
        return decisions.isEmpty() ? 0 : decisions.get(decisions.size() - 1).number();
    }

    private void renew(List<UUID> agreements, Commitments commitments, LocalDate day) {
        agreements.forEach(entries::remove);
        LongPredicate wanted = registry.meeting(Filter.ALL.ofKinds(AGREEMENTS));
        for (int i = 0; i < agreements.size(); i += Commitments.AT_ONCE) {
            List<UUID> some = agreements.subList(i, Math.min(agreements.size(), i + Commitments.AT_ONCE));
            enter(registry.numbers(some).values().stream().filter(wanted::test).toList(), commitments, day);
        }
    }

    /** Those of these agreements that count since a day after one and not after another. */
    private List<Long> begun(List<Long> agreements, LocalDate after, LocalDate until) {
        return registry.happened(agreements).entrySet().stream()
                .filter(from ->
                        from.getValue().isAfter(after) && !from.getValue().isAfter(until))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void enter(List<Long> agreements, Commitments commitments, LocalDate day) {
        commitments.of(agreements, day).forEach((number, dues) -> {
            if (!dues.isEmpty()) {
                Fact agreement = dues.get(0).agreement();
                Set<UUID> evidence = new LinkedHashSet<>();
                dues.forEach(due -> due.commitment().history().forEach(step -> evidence.addAll(step.evidence())));
                entries.put(
                        agreement.id(),
                        new Entries.Entry(
                                commitments.watched(agreement),
                                dues.stream()
                                        .map(due -> Standing.of(due, number))
                                        .toList(),
                                evidence));
            }
        });
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
