package org.rasid.record.sql;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Account;
import org.rasid.record.Decision;
import org.rasid.record.Fact;
import org.rasid.record.Review;
import org.rasid.record.decide.Block;
import org.rasid.record.decide.Blocks;
import org.rasid.record.decide.Corrections;
import org.rasid.record.decide.Ruling;
import org.rasid.record.world.Consensus;
import org.rasid.report.Place;

/**
 * Keeps the facts in step with findings and decisions: for the groups that changed, and all that decisions bind to them,
 * the facts are made anew, and what differs from the tables is written.
 */
final class FactKeeper {
    private final Work work;
    private final boolean decided;

    FactKeeper(Work work) {
        this.work = work;
        this.decided = work.decisions.any();
    }

    /** A fact as it is to be. */
    private record Wanted(long number, Fact fact, List<Long> findings) {}

    /**
     * Brings the facts of these groups up to date.
     *
     * @return how many facts are new
     */
    int refresh(Collection<Long> groups) {
        Map<Long, List<Long>> bound = new LinkedHashMap<>();
        List<Ruling> rulings = decided ? bind(groups, bound) : List.of();
        if (!decided) {
            bound.putAll(work.all(groups));
        }
        Map<Long, Fact> before = before(groups, bound);
        List<Wanted> wanted = new ArrayList<>();
        for (Block block : Blocks.of(bound, rulings)) {
            Wanted fact = fact(block, before.get(block.number()));
            if (fact != null) {
                wanted.add(fact);
            }
        }
        return write(before, wanted);
    }

    /** The groups that decisions tie to these, with their findings; and those decisions. */
    private List<Ruling> bind(Collection<Long> groups, Map<Long, List<Long>> bound) {
        Set<Long> pending = new TreeSet<>(groups);
        Set<Long> decisions = new TreeSet<>();
        List<Ruling> rulings = List.of();
        while (!pending.isEmpty()) {
            Map<Long, List<Long>> more = work.all(pending);
            bound.putAll(more);
            List<Long> findings = more.values().stream().flatMap(List::stream).toList();
            if (!decisions.addAll(work.decisions.restingOn(findings))) {
                break;
            }
            rulings = work.decisions.rulings(decisions);
            Set<Long> named = new TreeSet<>();
            rulings.forEach(ruling -> {
                if (ruling.target() != null) {
                    named.add(ruling.target());
                }
                named.addAll(ruling.others());
            });
            pending = new TreeSet<>(work.findings.groupsOf(named).values());
            pending.removeAll(bound.keySet());
        }
        return rulings;
    }

    /** The facts as they are, of all findings and groups concerned. */
    private Map<Long, Fact> before(Collection<Long> groups, Map<Long, List<Long>> bound) {
        Set<Long> numbers = new TreeSet<>(groups);
        if (decided) {
            List<Long> findings = bound.values().stream().flatMap(List::stream).toList();
            numbers.addAll(work.facts.ofFindings(findings).values());
        }
        return new Facts(work.handle).byNumbers(numbers);
    }

    private @Nullable Wanted fact(Block block, @Nullable Fact before) {
        List<FindingRows.Row> rows = work.rows(block.findings());
        List<FindingRows.Row> telling =
                rows.stream().filter(row -> !row.withdrawn()).toList();
        if (telling.isEmpty() && block.review() == Review.ACCEPTED) {
            telling = rows;
        }
        if (telling.isEmpty()) {
            return null;
        }
        List<Account> accounts = work.accountsOf(telling);
        Instant seen = accounts.stream()
                .map(account -> account.report().added())
                .min(Comparator.naturalOrder())
                .orElse(work.now);
        Instant first = before != null && before.firstSeen().isBefore(seen) ? before.firstSeen() : seen;
        Fact told = Consensus.of(accounts, first, before == null ? work.now : before.lastChanged());
        UUID id = before != null ? before.id() : UUID.fromString(work.findings.id(block.number()));
        Fact fact = kept(told, id, block.review());
        for (Decision correction : block.corrections()) {
            fact = Corrections.apply(
                    fact,
                    correction.target(),
                    Objects.requireNonNull(correction.slot()),
                    Objects.requireNonNullElse(correction.value(), ""));
        }
        return new Wanted(
                block.number(),
                fact,
                telling.stream().map(FindingRows.Row::number).toList());
    }

    /** The fact under its id and with its review; the ids that places have within a report are left out. */
    private static Fact kept(Fact f, UUID id, Review review) {
        List<Place> places = f.places().stream()
                .map(p -> new Place("", p.name(), p.nameEn(), p.country(), p.lat(), p.lon(), p.precision()))
                .toList();
        return f.but().id(id).places(places).review(review).made();
    }

    private int write(Map<Long, Fact> before, List<Wanted> wanted) {
        Map<Long, Wanted> changed = new LinkedHashMap<>();
        Set<Long> stay = new TreeSet<>();
        for (Wanted fact : wanted) {
            stay.add(fact.number());
            if (!fact.fact().equals(before.get(fact.number()))) {
                changed.put(fact.number(), fact);
            }
        }
        before.forEach((number, fact) -> {
            if (!stay.contains(number)) {
                bury(number, fact, wanted);
            } else {
                Wanted now = changed.get(number);
                if (now != null) {
                    work.facts.clear(number, fact, now.fact());
                }
            }
        });
        int founded = 0;
        for (Wanted fact : changed.values()) {
            Fact now = fact.fact().but().lastChanged(work.now).made();
            Fact old = before.get(fact.number());
            if (old != null) {
                work.facts.update(old, now, fact.number(), fact.findings(), work.change());
            } else {
                boolean anew = work.facts.unbury(now.id());
                work.facts.insert(now, fact.number(), fact.findings(), work.change());
                founded += anew ? 0 : 1;
            }
        }
        return founded;
    }

    /** Leaves a tombstone: the fact was merged into another, or no report tells it any more. */
    private void bury(long number, Fact fact, List<Wanted> wanted) {
        UUID into = wanted.stream()
                .filter(other -> other.fact().accounts().containsAll(fact.accounts()))
                .map(other -> other.fact().id())
                .findFirst()
                .orElse(null);
        work.facts.delete(number);
        work.facts.bury(number, fact, into, work.now, work.change());
    }
}
