package org.rasid.record.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rasid.record.Extent;
import org.rasid.record.Fact;
import org.rasid.record.FactKind;
import org.rasid.record.Filter;
import org.rasid.record.PlaceCount;
import org.rasid.record.Registry;
import org.rasid.record.Role;
import org.rasid.record.Spans;
import org.rasid.record.Tie;
import org.rasid.report.Days;
import org.rasid.report.Place;

/** Overviews count what counting the facts themselves counts, on both databases. */
class OverviewsTest {
    private static final Filter EVENTS = Filter.ALL.ofKinds(Set.of(FactKind.EVENT));

    @TempDir
    Path folder;

    private static List<Fact> filled(Registry registry) {
        registry.add(Made.many(120).map(Made.READER::read).iterator(), receipts -> {});
        registry.add(
                Made.readings(Made.report(
                        "war",
                        "outlet1",
                        "2021-02-01",
                        "قصف",
                        "قصفت طائرات روسية مدينة إدلب منذ عام 2019 وحتى اليوم.")),
                receipts -> {});
        return registry.facts(Filter.ALL).toList();
    }

    private record Dated(Days days, FactKind kind) {}

    private static List<Dated> dated(List<Fact> facts) {
        List<Dated> dated = new ArrayList<>();
        for (Fact fact : facts) {
            Days days = fact.days();
            if (days != null && days.start().compareTo("0") >= 0) {
                dated.add(new Dated(days, fact.kind()));
            }
        }
        return dated;
    }

    @ParameterizedTest
    @EnumSource
    void stepsHoldTheFactsThatLieInThem(Records kind) {
        try (Registry registry = Made.open(kind.fresh(folder))) {
            List<Dated> dated = dated(filled(registry));
            Extent extent = registry.extent(Filter.ALL);
            assertThat(extent.facts()).isEqualTo(registry.count(Filter.ALL)).isGreaterThan(dated.size());
            assertThat(extent.dated()).isEqualTo(dated.size()).isPositive();
            assertThat(extent.first())
                    .isEqualTo(dated.stream()
                            .map(f -> f.days().start())
                            .min(String::compareTo)
                            .orElseThrow());
            assertThat(extent.last())
                    .isEqualTo(dated.stream()
                            .map(f -> f.days().end())
                            .max(String::compareTo)
                            .orElseThrow());
            for (Spans.Step step : Spans.Step.values()) {
                Map<String, Long> within = new TreeMap<>();
                long across = 0;
                for (Dated fact : dated) {
                    String first = fact.days().start().substring(0, step.letters());
                    if (first.equals(fact.days().end().substring(0, step.letters()))) {
                        within.merge(first + fact.kind(), 1L, Long::sum);
                    } else {
                        across++;
                    }
                }
                Spans spans = registry.spans(Filter.ALL, step, 100);
                assertThat(spans.within().stream()
                                .collect(Collectors.toMap(s -> s.first() + s.kind(), Spans.Span::facts)))
                        .isEqualTo(within);
                assertThat(spans.across().stream().mapToLong(Spans.Span::facts).sum())
                        .isEqualTo(across);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void placesHaveTheFactsThatNameThem(Records kind) {
        try (Registry registry = Made.open(kind.fresh(folder))) {
            filled(registry);
            List<Fact> events = registry.facts(EVENTS).toList();
            Map<String, Long> expected = events.stream()
                    .flatMap(fact ->
                            fact.places().stream().map(OverviewsTest::called).distinct())
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
            List<PlaceCount> places = registry.places(EVENTS, 100);
            assertThat(places.stream().collect(Collectors.toMap(OverviewsTest::called, PlaceCount::facts)))
                    .isEqualTo(expected);
            assertThat(places).isSortedAccordingTo((a, b) -> Long.compare(b.facts(), a.facts()));
            assertThat(registry.places(EVENTS, 2)).isEqualTo(places.subList(0, 2));
            PlaceCount most = places.get(0);
            assertThat(registry.count(EVENTS.at(List.of(String.valueOf(most.nameEn())))))
                    .isEqualTo(most.facts());
        }
    }

    private static String called(Place place) {
        return place.nameEn() == null ? place.name() : place.nameEn();
    }

    private static String called(PlaceCount place) {
        return place.nameEn() == null ? place.name() : place.nameEn();
    }

    @ParameterizedTest
    @EnumSource
    void tiesHoldWhatIsBetweenTwo(Records kind) {
        try (Registry registry = Made.open(kind.fresh(folder))) {
            List<Fact> all = filled(registry);
            List<Tie> ties = registry.ties(Filter.ALL, 1000);
            Map<String, Long> expected = all.stream()
                    .flatMap(fact -> pairs(fact).distinct())
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
            assertThat(expected).isNotEmpty();
            assertThat(ties.stream().collect(Collectors.toMap(t -> t.one() + " " + t.other(), Tie::facts)))
                    .isEqualTo(expected);
            assertThat(registry.ties(Filter.ALL, 3)).isEqualTo(ties.subList(0, 3));
            for (Tie tie : ties.subList(0, 5)) {
                assertThat(tie.strands().stream().mapToLong(Tie.Strand::facts).sum())
                        .isGreaterThanOrEqualTo(tie.facts());
                Filter pair = Filter.ALL.with(List.of(tie.one())).across(List.of(tie.other()));
                assertThat(registry.count(pair)).isEqualTo(tie.facts());
                assertThat(registry.facts(pair))
                        .allMatch(fact -> pairs(fact).anyMatch(p -> p.equals(tie.one() + " " + tie.other())));
            }
        }
    }

    /** Those who stand across from each other, told by the fact itself. */
    private static Stream<String> pairs(Fact fact) {
        List<String> ones = fact.who(
                switch (fact.kind()) {
                    case EVENT -> Role.ACTOR;
                    case STATEMENT -> Role.SPEAKER;
                    case AGREEMENT -> Role.PARTY;
                });
        List<String> others = fact.who(
                switch (fact.kind()) {
                    case EVENT -> Role.RECIPIENT;
                    case STATEMENT -> Role.ADDRESSEE;
                    case AGREEMENT -> Role.PARTY;
                });
        boolean met = others.isEmpty() && fact.coding().type().equals("CONSULT");
        return ones.stream()
                .flatMap(one -> (met ? ones : others)
                        .stream()
                                .filter(other -> !other.equals(one))
                                .map(other -> one.compareTo(other) < 0 ? one + " " + other : other + " " + one));
    }

    @ParameterizedTest
    @EnumSource
    void aCountryStandsAcrossForAllWhoBelongToIt(Records kind) {
        try (Registry registry = Made.open(kind.fresh(folder))) {
            filled(registry);
            Filter egypt = Filter.ALL.with(List.of("EGY"));
            Filter pair = egypt.across(List.of("JOR"));
            assertThat(registry.count(pair)).isPositive().isLessThan(registry.count(egypt));
            assertThat(registry.count(Filter.ALL.with(List.of("JOR")).across(List.of("EGY"))))
                    .isEqualTo(registry.count(pair));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoeverBeganIsTold(Records kind) {
        try (Registry registry = Made.open(kind.fresh(folder))) {
            registry.add(
                    Made.readings(Made.report(
                            "raid",
                            "outlet1",
                            "2021-02-01",
                            "قصف",
                            "قصفت إسرائيل سوريا أمس الأحد 31 كانون الثاني/يناير 2021.")),
                    receipts -> {});
            Tie tie = registry.ties(EVENTS, 10).get(0);
            assertThat(tie.one()).isEqualTo("state:ISR");
            assertThat(tie.strands()).singleElement().satisfies(strand -> {
                assertThat(strand.type()).isEqualTo("ASSAULT");
                assertThat(strand.from()).isEqualTo("state:ISR");
            });
        }
    }
}
