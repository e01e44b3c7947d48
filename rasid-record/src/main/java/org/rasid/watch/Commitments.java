package org.rasid.watch;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Agreed;
import org.rasid.record.Clause;
import org.rasid.record.Course;
import org.rasid.record.Decision;
import org.rasid.record.Doings;
import org.rasid.record.Fact;
import org.rasid.record.FactKind;
import org.rasid.record.Filter;
import org.rasid.record.Finding;
import org.rasid.record.Part;
import org.rasid.record.Registry;
import org.rasid.record.Review;
import org.rasid.record.Role;
import org.rasid.record.world.Window;

/**
 * The commitments of a record: asks it for agreements and for what their parties did later, and applies the rules. For one
 * thread, and for no longer than it takes to work something out: what it has seen of the record it does not ask again.
 */
public final class Commitments {
    private static final Set<FactKind> AGREEMENTS = Set.of(FactKind.AGREEMENT);

    /** So many agreements are looked at together. */
    static final int AT_ONCE = 200;

    private final Registry registry;
    private final Rules rules;
    private final Sides sides;
    private final Later later;
    private final Watch watch;

    /** The commitments of a record, by these rules. */
    public Commitments(Registry registry, Rules rules) {
        this.registry = registry;
        this.rules = rules;
        this.sides = new Sides(registry::actors);
        this.later = new Later(registry, sides);
        this.watch = new Watch(rules, sides);
    }

    /**
     * The commitments of all agreements that meet a filter, in the order of the agreements' days; fetched as drawn.
     *
     * @param asOf the day as of which is asked
     */
    public Stream<Due> all(Filter filter, LocalDate asOf) {
        return agreements(registry, filter)
                .flatMap(some -> of(some, asOf).values().stream())
                .flatMap(List::stream);
    }

    /** The numbers of the agreements that meet a filter, by day, some at a time. */
    static Stream<List<Long>> agreements(Registry registry, Filter filter) {
        if (!filter.kinds().isEmpty() && !filter.kinds().contains(FactKind.AGREEMENT)) {
            return Stream.empty();
        }
        return parts(Arrays.stream(registry.numbers(filter.ofKinds(AGREEMENTS)))
                .boxed()
                .toList());
    }

    private static Stream<List<Long>> parts(List<Long> numbers) {
        return IntStream.iterate(0, i -> i < numbers.size(), i -> i + AT_ONCE)
                .mapToObj(i -> numbers.subList(i, Math.min(numbers.size(), i + AT_ONCE)));
    }

    /** The commitments of one agreement; none for other facts and agreements that were not reached. */
    public List<Due> of(Fact agreement, LocalDate asOf) {
        Long number = registry.numbers(List.of(agreement.id())).get(agreement.id());
        return number == null ? List.of() : of(Map.of(number, agreement), asOf).getOrDefault(number, List.of());
    }

    /** The commitments of the agreements with these numbers, some hundreds at most, by the agreement's number. */
    Map<Long, List<Due>> of(List<Long> agreements, LocalDate asOf) {
        return of(registry.facts(agreements), asOf);
    }

    private Map<Long, List<Due>> of(Map<Long, Fact> agreements, LocalDate asOf) {
        Map<Long, LocalDate> from = registry.happened(agreements.keySet());
        Map<Long, List<Commitment>> stand = new LinkedHashMap<>();
        agreements.forEach((number, fact) ->
                stand.put(number, watch.of(new Reached(fact, from.get(number), lastTold(fact)), later, asOf)));
        Map<UUID, Decision> overruled = registry.overruled(stand.values().stream()
                .flatMap(List::stream)
                .map(Commitment::id)
                .toList());
        Map<Long, List<Due>> dues = new LinkedHashMap<>();
        agreements.forEach((number, fact) -> dues.put(
                number,
                stand.getOrDefault(number, List.of()).stream()
                        .map(c -> new Due(overrule(c, overruled.get(c.id()), asOf), fact))
                        .toList()));
        return dues;
    }

    private @Nullable LocalDate lastTold(Fact agreement) {
        return !agreement.status().equals("ended")
                ? null
                : registry.accounts(agreement).stream()
                        .map(account -> account.report().published().end())
                        .filter(day -> day != null)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }

    /** What an agreement extends and what extends it; nothing for other facts. */
    public Extensions extensions(Fact agreement, LocalDate asOf) {
        List<Long> numbers = extendable(agreement);
        List<Fact> of = parts(numbers)
                .flatMap(some -> of(some, asOf).values().stream())
                .filter(dues -> extending(dues).contains(agreement.id()))
                .map(dues -> dues.get(0).agreement())
                .toList();
        return new Extensions(of, registry.facts(Filter.ALL, extending(of(agreement, asOf))));
    }

    /** The numbers of earlier agreements of which this one could extend a clause, by day. */
    private List<Long> extendable(Fact agreement) {
        Agreed agreed = agreement.agreed();
        Long number = registry.numbers(List.of(agreement.id())).get(agreement.id());
        LocalDate from =
                number == null ? null : registry.happened(List.of(number)).get(number);
        if (agreed == null || from == null) {
            return List.of();
        }
        List<Doings> alike = new ArrayList<>();
        for (Clause clause : agreed.clauses()) {
            alike.addAll(new Relevance(agreement, clause, List.of(), sides).renewals());
        }
        Set<Long> earlier = new TreeSet<>();
        for (Course course : registry.courses(alike)) {
            IntStream.range(0, course.from(from.plusDays(1))).forEach(i -> earlier.add(course.at(i)));
        }
        return earlier.stream()
                .map(Course::fact)
                .filter(other -> !other.equals(number))
                .toList();
    }

    /** The ids of the agreements that extend one of these. */
    private static Set<UUID> extending(List<Due> dues) {
        return dues.stream()
                .flatMap(due -> due.commitment().history().stream())
                .filter(change -> change.rule().equals(History.EXTENDED))
                .flatMap(change -> change.evidence().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * What is left to take back of commitments that are no more: their agreement was withdrawn, merged or rejected, or
     * their clause is now told under another's id.
     */
    public List<Cancelled> gone(Filter filter) {
        List<Cancelled> gone = new ArrayList<>();
        registry.withdrawn(FactKind.AGREEMENT).forEach(finding -> add(finding, Set.of(), gone));
        Filter agreements = filter.ofKinds(AGREEMENTS);
        registry.facts(agreements).forEach(fact -> add(fact, clauses(fact), gone));
        if (filter.reviews().isEmpty()) {
            registry.facts(agreements.reviewed(Set.of(Review.REJECTED))).forEach(fact -> add(fact, Set.of(), gone));
        }
        return gone;
    }

    private static Set<UUID> clauses(Fact fact) {
        return fact.agreed() == null
                ? Set.of()
                : fact.agreed().clauses().stream().map(Clause::id).collect(Collectors.toSet());
    }

    private void add(Fact fact, Set<UUID> standing, List<Cancelled> gone) {
        registry.accounts(fact).forEach(account -> add(account.finding(), standing, gone));
    }

    private static void add(Finding finding, Set<UUID> standing, List<Cancelled> gone) {
        Window told = Window.told(finding.days());
        if (finding.agreed() != null) {
            for (Clause clause : finding.agreed().clauses()) {
                Term term = Term.of(clause, told == null ? null : told.from());
                if (!standing.contains(clause.id()) && (term.deadline() != null || term.until() != null)) {
                    gone.add(new Cancelled(clause.id(), clause.type(), term.deadline(), term.until()));
                }
            }
        }
    }

    private static Commitment overrule(Commitment c, @Nullable Decision decision, LocalDate asOf) {
        LocalDate day = decision == null ? null : LocalDate.ofInstant(decision.at(), ZoneOffset.UTC);
        if (decision == null || decision.value() == null || day == null) {
            return c;
        }
        List<Change> history = new ArrayList<>(c.history());
        LocalDate last = history.get(history.size() - 1).day();
        history.add(new Change(
                day.isBefore(last) || day.isAfter(asOf) ? last : day,
                State.of(decision.value()),
                "overruled",
                List.of()));
        return new Commitment(c.clause(), c.agreement(), c.obligors(), c.from(), c.deadline(), c.until(), history);
    }

    /** What can change how the commitments of an agreement stand. */
    Entries.Watched watched(Fact agreement) {
        Set<String> types = new TreeSet<>(Set.of(agreement.coding().type()));
        Set<String> who = new TreeSet<>(agreement.who(Role.PARTY));
        Agreed agreed = agreement.agreed();
        if (agreed != null) {
            for (Clause clause : agreed.clauses()) {
                who.addAll(clause.obligors());
                rules.about(clause.type()).forEach(rule -> types.add(rule.type()));
            }
        }
        return new Entries.Watched(sides.of(who), types);
    }

    /** The sides that take part in a fact. */
    Set<String> sides(Fact fact) {
        return sides.of(fact.parts().stream().map(Part::actor).toList());
    }
}
