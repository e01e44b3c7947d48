package org.rasid.record.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rasid.record.Facets;
import org.rasid.record.Fact;
import org.rasid.record.FactKind;
import org.rasid.record.Filter;
import org.rasid.record.KnownActor;
import org.rasid.record.Page;
import org.rasid.record.Registry;
import org.rasid.record.Review;

/** Which facts a filter lets through, told by the facts themselves, on both databases. */
class FilterTest {
    @TempDir
    Path folder;

    private static Filter filter(
            List<String> actors,
            Set<FactKind> kinds,
            List<String> types,
            List<String> topics,
            List<String> places,
            List<String> outlets,
            @Nullable String since,
            @Nullable String until,
            double confidence) {
        return new Filter(
                null,
                actors,
                List.of(),
                kinds,
                types,
                topics,
                places,
                outlets,
                since == null ? null : LocalDate.parse(since),
                until == null ? null : LocalDate.parse(until),
                Set.of(),
                confidence);
    }

    private static Filter of(List<String> actors, Set<FactKind> kinds, List<String> types) {
        return filter(actors, kinds, types, List.of(), List.of(), List.of(), null, null, 0);
    }

    private static void lets(Registry registry, Filter filter, Predicate<Fact> wanted) {
        List<Fact> all = registry.facts(Filter.ALL).toList();
        List<Fact> expected = all.stream().filter(wanted).toList();
        assertThat(expected).as("the test tests something").isNotEmpty().hasSizeLessThan(all.size());
        assertThat(registry.facts(filter)).containsExactlyElementsOf(expected);
        assertThat(registry.count(filter)).isEqualTo(expected.size());
        List<UUID> ids = all.stream().map(Fact::id).limit(100).toList();
        assertThat(registry.facts(filter, ids))
                .containsExactlyElementsOf(
                        all.stream().limit(100).filter(wanted).toList());
    }

    private static boolean belongs(Registry registry, Fact fact, String country) {
        return fact.parts().stream().anyMatch(part -> {
            KnownActor actor = registry.actors(List.of(part.actor())).get(part.actor());
            return country.equals(Objects.requireNonNull(actor).country());
        });
    }

    @ParameterizedTest
    @EnumSource
    void eachPartOfAFilterLetsThroughWhatItSays(Records kind) {
        try (Registry registry = Made.open(kind.fresh(folder))) {
            registry.add(Made.many(120).map(Made.READER::read).iterator(), receipts -> {});
            lets(registry, of(List.of(), Set.of(FactKind.STATEMENT), List.of()), f -> f.kind() == FactKind.STATEMENT);
            lets(
                    registry,
                    of(List.of(), Set.of(), List.of("ASSAULT", "deny")),
                    f -> f.coding().type().equals("ASSAULT"));
            lets(registry, of(List.of("EGY"), Set.of(), List.of()), f -> belongs(registry, f, "EGY"));
            lets(
                    registry,
                    filter(List.of(), Set.of(), List.of(), List.of(), List.of("حلب"), List.of(), null, null, 0),
                    f -> f.places().stream().anyMatch(place -> place.name().equals("حلب")));
            lets(
                    registry,
                    filter(List.of(), Set.of(), List.of(), List.of(), List.of("YEM"), List.of(), null, null, 0),
                    f -> f.places().stream().anyMatch(place -> "YEM".equals(place.country())));
            lets(
                    registry,
                    filter(List.of(), Set.of(), List.of(), List.of(), List.of(), List.of("outlet3"), null, null, 0),
                    f -> registry.accounts(f).stream()
                            .anyMatch(
                                    account -> "outlet3".equals(account.report().outlet())));
            lets(
                    registry,
                    filter(
                            List.of(),
                            Set.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            "2021-01-04",
                            "2021-01-06",
                            0),
                    f -> f.days() != null
                            && f.days().end().compareTo("2021-01-04") >= 0
                            && f.days().start().compareTo("2021-01-06") <= 0);
            lets(
                    registry,
                    filter(List.of(), Set.of(), List.of(), List.of(), List.of(), List.of(), null, null, 0.8),
                    f -> f.confidence() >= 0.8);
        }
    }

    @ParameterizedTest
    @EnumSource
    void pagesGoThroughAllFactsInOrder(Records kind) {
        try (Registry registry = Made.open(kind.fresh(folder))) {
            registry.add(Made.many(40).map(Made.READER::read).iterator(), receipts -> {});
            List<Fact> all = registry.facts(Filter.ALL).toList();
            List<Fact> paged = new ArrayList<>();
            String cursor = null;
            do {
                Page page = registry.facts(Filter.ALL, cursor, 7, true);
                paged.addAll(page.facts());
                cursor = page.next();
            } while (cursor != null);
            List<Fact> backwards = new ArrayList<>(all);
            java.util.Collections.reverse(backwards);
            assertThat(paged).containsExactlyElementsOf(backwards);
        }
    }

    @ParameterizedTest
    @EnumSource
    void facetsCountWhatTheFilterLetsThrough(Records kind) {
        try (Registry registry = Made.open(kind.fresh(folder))) {
            registry.add(Made.many(40).map(Made.READER::read).iterator(), receipts -> {});
            Facets facets = registry.facets(of(List.of(), Set.of(FactKind.EVENT), List.of()));
            long events = registry.facts(Filter.ALL)
                    .filter(fact -> fact.kind() == FactKind.EVENT)
                    .count();
            assertThat(facets.facts()).isEqualTo(events);
            assertThat(facets.counts().get("kind")).containsExactly(new Facets.Count("event", events));
            assertThat(facets.counts().get("review")).containsExactly(new Facets.Count(Review.OPEN.label(), events));
            assertThat(Objects.requireNonNull(facets.counts().get("month")).stream()
                            .mapToLong(Facets.Count::facts)
                            .sum())
                    .isLessThanOrEqualTo(events)
                    .isPositive();
            assertThat(facets.counts().get("outlet")).isNotEmpty();
            assertThat(facets.counts().get("actor")).isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void changesTellWhatIsNew(Records kind) {
        try (Registry registry = Made.open(kind.fresh(folder))) {
            registry.add(Made.many(20).map(Made.READER::read).iterator(), receipts -> {});
            long change = registry.change();
            assertThat(registry.factsChangedSince(change)).isEmpty();
            assertThat(registry.factsChangedSince(0)).hasSize((int) registry.count(Filter.ALL));
            assertThat(registry.changeAt(Made.CLOCK.instant())).isEqualTo(change);
            assertThat(registry.changeAt(Made.CLOCK.instant().minusSeconds(1))).isZero();
            registry.add(Made.many(21).skip(20).map(Made.READER::read).iterator(), receipts -> {});
            assertThat(registry.reportsChangedSince(change)).hasSize(1);
            assertThat(registry.factsChangedSince(change)).isNotEmpty();
        }
    }
}
