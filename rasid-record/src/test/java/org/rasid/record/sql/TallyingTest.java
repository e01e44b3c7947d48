package org.rasid.record.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rasid.record.Companion;
import org.rasid.record.Facets;
import org.rasid.record.Fact;
import org.rasid.record.FactKind;
import org.rasid.record.Filter;
import org.rasid.record.Part;
import org.rasid.record.Position;
import org.rasid.record.Registry;
import org.rasid.record.Role;

/** What is added up about somebody, told by the facts themselves, on both databases. */
class TallyingTest {
    private static final Filter EVENTS = Filter.ALL.ofKinds(Set.of(FactKind.EVENT));

    @TempDir
    Path folder;

    private Registry filled(Records kind) {
        Registry registry = Made.open(kind.fresh(folder));
        registry.add(
                Stream.concat(
                                Made.many(60),
                                Stream.of(
                                        Made.report(
                                                "asks",
                                                "one",
                                                "2021-03-02",
                                                "موقف من ليبيا",
                                                "دعا وزير الخارجية المصري سامح مرزوق إلى وقف إطلاق النار في ليبيا."),
                                        Made.report(
                                                "welcomes",
                                                "two",
                                                "2021-04-02",
                                                "ترحيب",
                                                "رحب وزير الخارجية المصري سامح مرزوق بوقف إطلاق النار في ليبيا.")))
                        .map(Made.READER::read)
                        .iterator(),
                receipts -> {});
        return registry;
    }

    @ParameterizedTest
    @EnumSource
    void monthsCountTheFactsThatBeginInThem(Records kind) {
        try (Registry registry = filled(kind)) {
            Map<String, Long> expected = registry.facts(EVENTS)
                    .map(Fact::days)
                    .filter(Objects::nonNull)
                    .map(days -> days.start().substring(0, 7))
                    .filter(month -> !month.startsWith("-"))
                    .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
            assertThat(expected).isNotEmpty();
            assertThat(registry.months(EVENTS).stream().map(Facets.Count::value))
                    .containsExactlyElementsOf(expected.keySet());
            assertThat(registry.months(EVENTS).stream().map(Facets.Count::facts))
                    .containsExactlyElementsOf(expected.values());
        }
    }

    @ParameterizedTest
    @EnumSource
    void companyIsWhoeverTakesPartBeside(Records kind) {
        try (Registry registry = filled(kind)) {
            List<Fact> facts = registry.facts(EVENTS).toList();
            String one = mostFrequent(facts);
            Map<String, Long> expected = facts.stream()
                    .map(TallyingTest::takingPart)
                    .filter(who -> who.remove(one))
                    .flatMap(Set::stream)
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
            List<Companion> company = registry.company(EVENTS, one, 1000);
            assertThat(expected).hasSizeGreaterThan(1);
            assertThat(company.stream().collect(Collectors.toMap(Companion::actor, Companion::facts)))
                    .isEqualTo(expected);
            assertThat(company.stream().map(c -> -c.facts())).isSorted();
            assertThat(company).allMatch(c -> c.last() != null);
            assertThat(registry.company(EVENTS, one, 1)).isEqualTo(company.subList(0, 1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void positionsAreWhatTheSpeakerSaidOnEachTopic(Records kind) {
        try (Registry registry = filled(kind)) {
            List<Fact> said = registry.facts(Filter.ALL.ofKinds(Set.of(FactKind.STATEMENT)))
                    .filter(fact -> fact.topics().contains("LBY"))
                    .toList();
            String speaker = said.get(0).who(Role.SPEAKER).get(0);
            List<Position> libya = registry.positions(Filter.ALL, speaker, 100).stream()
                    .filter(position -> position.topic().equals("LBY"))
                    .toList();
            assertThat(libya.stream().map(Position::act)).containsExactlyInAnyOrder("request", "welcome");
            assertThat(libya).allMatch(position -> position.facts() == 1);
            assertThat(registry.positions(EVENTS, speaker, 100)).isEmpty();
        }
    }

    private static Set<String> takingPart(Fact fact) {
        return fact.parts().stream()
                .filter(part -> part.role() != Role.REPORTER)
                .map(Part::actor)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Of those who are not alone. */
    private static String mostFrequent(List<Fact> facts) {
        return facts.stream()
                .map(TallyingTest::takingPart)
                .filter(who -> who.size() > 1)
                .flatMap(Set::stream)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }
}
