package org.rasid.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasid.prose.Labels;
import org.rasid.prose.Language;
import org.rasid.record.Fact;
import org.rasid.record.FactKind;
import org.rasid.record.Filter;
import org.rasid.report.Days;

/** Timeline, map and network over the record of the samples, as pages and as data. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // made before all tests
class DrawingsTest {
    private static final String ENGLISH = "rasid-lang=en";

    private Page page;

    @BeforeAll
    void start(@TempDir Path folder) {
        page = Page.ofSamples(folder);
    }

    @AfterAll
    void stop() {
        page.close();
    }

    private JsonNode json(String path) {
        try {
            return new ObjectMapper().readTree(page.get(path, "Cookie", ENGLISH).body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(path, e);
        }
    }

    private static List<JsonNode> each(JsonNode list) {
        List<JsonNode> nodes = new ArrayList<>();
        list.forEach(nodes::add);
        return nodes;
    }

    private static long sum(JsonNode list) {
        return each(list).stream().mapToLong(node -> node.get("facts").asLong()).sum();
    }

    private List<CsvRecord> csv(String path) {
        String text = page.get(path).body();
        assertThat(text).startsWith("\uFEFF");
        return CsvReader.builder().ofCsvRecord(text.substring(1)).stream().toList();
    }

    private void leadsTo(String href, long facts) {
        String heading = page.document(href, "Cookie", ENGLISH).select("h1").text();
        assertThat(heading).as(href).matches(facts + " facts?");
    }

    @Test
    void theTimelineHoldsEveryFactThatHasADay() {
        List<String> dated = dated(Filter.ALL);
        JsonNode course = json("/timeline.json");
        assertThat(sum(course.get("within")) + sum(course.get("across"))).isEqualTo(dated.size());
        Document shown = page.document("/timeline", "Cookie", ENGLISH);
        assertThat(shown.select("h1").text()).startsWith(dated.size() + " facts");
        assertThat(shown.select(".tabled table").size()).isEqualTo(2);
        assertThat(csv("/timeline.csv").stream()
                        .skip(1)
                        .mapToInt(row -> Integer.parseInt(row.getField(3)))
                        .sum())
                .isEqualTo(dated.size());
    }

    private List<String> dated(Filter filter) {
        List<String> dated = new ArrayList<>();
        for (Fact fact : page.registry.facts(filter).toList()) {
            Days days = fact.days();
            if (days != null && !days.start().startsWith("-")) {
                dated.add("/facts/" + fact.id());
            }
        }
        return dated;
    }

    @Test
    void aFewFactsAreDrawnOneByOne() {
        List<String> dated = dated(Filter.ALL.ofKinds(Set.of(FactKind.AGREEMENT)));
        assertThat(dated).isNotEmpty();
        assertThat(each(json("/timeline.json?kind=agreement").get("facts")).stream()
                        .map(fact -> fact.get("href").asText()))
                .containsExactlyInAnyOrderElementsOf(dated);
        assertThat(each(json("/timeline.json").get("facts"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2020-10-01, 2020-11-30, day", "2020-01-01, 2021-12-31, month", "2001-01-01, 2024-12-31, year"})
    void theCloserTheFinerTheSteps(String since, String until, String step) {
        JsonNode course = json("/timeline.json?since=" + since + "&until=" + until);
        assertThat(course.get("step").asText()).isEqualTo(step);
        assertThat(course.get("first").asText()).isEqualTo(since);
        assertThat(each(course.get("within"))).isNotEmpty().allSatisfy(count -> {
            assertThat(count.get("last").asText()).isGreaterThanOrEqualTo(since);
            assertThat(count.get("first").asText()).isLessThanOrEqualTo(until);
        });
    }

    @Test
    void everyPlaceLeadsToItsFacts() {
        List<JsonNode> places = each(json("/map.json").get("places"));
        assertThat(places).hasSizeGreaterThan(10);
        places.forEach(
                place -> leadsTo(place.get("href").asText(), place.get("facts").asLong()));
        Document shown = page.document("/map", "Cookie", ENGLISH);
        assertThat(shown.select(".tabled tbody tr")).hasSize(places.size());
        assertThat(shown.select(".tabled tbody a").eachAttr("href"))
                .containsExactlyElementsOf(
                        places.stream().map(place -> place.get("href").asText()).toList());
        assertThat(shown.select("figcaption").text()).contains("Natural Earth", "takes no side");
        assertThat(csv("/map.csv")).hasSize(places.size() + 1);
    }

    @Test
    void aPlaceWithoutCoordinatesIsInTheTableAndNotInTheGeoJson() {
        List<JsonNode> places = each(json("/map.json").get("places"));
        List<JsonNode> features = each(json("/map.geojson").get("features"));
        assertThat(features)
                .hasSize((int)
                        places.stream().filter(place -> place.has("latitude")).count())
                .hasSizeLessThan(places.size())
                .allSatisfy(feature -> {
                    JsonNode point = feature.at("/geometry/coordinates");
                    assertThat(point.get(0).asDouble()).isBetween(-180.0, 180.0);
                    assertThat(point.get(1).asDouble()).isBetween(-90.0, 90.0);
                });
        assertThat(page.get("/map.geojson").headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/geo+json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?kind=event&kind=statement&kind=agreement", "?topic=SYR"})
    void everyTieLeadsToItsFacts(String query) {
        List<JsonNode> ties = each(json("/network.json" + query).get("ties"));
        assertThat(ties).isNotEmpty();
        ties.forEach(tie -> leadsTo(tie.get("href").asText(), tie.get("facts").asLong()));
        Document shown = page.document("/network" + query, "Cookie", ENGLISH);
        assertThat(shown.select(".tabled tbody tr")).hasSize(ties.size());
        assertThat(csv("/network.csv" + query)).hasSize(ties.size() + 1);
    }

    @Test
    void theNetworkIsOfContactsUnlessAskedForMore() {
        Document contacts = page.document("/network", "Cookie", ENGLISH);
        assertThat(contacts.select("h1").text()).isEqualTo("Who spoke with whom");
        assertThat(each(json("/network.json").get("ties")))
                .allMatch(tie -> tie.get("href").asText().contains("type=CONSULT"));
        Document all = page.document(contacts.select(".head a").attr("href"), "Cookie", ENGLISH);
        assertThat(all.select(".tabled tbody tr").size())
                .isGreaterThan(contacts.select(".tabled tbody tr").size());
        assertThat(all.select(".head a").attr("href")).isEqualTo("/network");
    }

    @Test
    void whoeverBeganIsTold() {
        JsonNode tie = each(json("/network.json").get("ties")).stream()
                .filter(each ->
                        each.get("by_one").asLong() + each.get("by_other").asLong() > 0)
                .findFirst()
                .orElseThrow();
        String name = tie.at(tie.get("by_one").asLong() > 0 ? "/one/label" : "/other/label")
                .asText();
        assertThat(tie.get("began").asText()).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/timeline", "/map", "/network"})
    void aDrawingHasItsTableItsDataAndTheFilter(String path) {
        for (String lang : List.of("ar", "en")) {
            Document shown = page.document(path + "?lang=" + lang);
            assertThat(shown.select("script:not([src]), style, [style]")).isEmpty();
            Element drawing = shown.selectFirst("figure.drawing[hidden] > svg[role=img][aria-label]");
            assertThat(drawing).isNotNull();
            assertThat(shown.select(".tabled table")).isNotEmpty();
            assertThat(shown.select(".facet")).hasSizeGreaterThanOrEqualTo(6);
            assertThat(shown.select(".data a")).hasSizeGreaterThanOrEqualTo(2).allSatisfy(link -> {
                assertThat(page.get(link.attr("href")).statusCode()).isEqualTo(200);
            });
            assertThat(shown.select("script[type=module]").eachAttr("src"))
                    .allSatisfy(
                            script -> assertThat(page.get(script).statusCode()).isEqualTo(200));
            assertThat(shown.select(".views [aria-current]").attr("href")).isEqualTo(path);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/timeline", "/map", "/network"})
    void whatNothingMeetsIsSaid(String path) {
        Document shown = page.document(path + "?topic=nothing-of-the-kind");
        assertThat(shown.select(".none")).hasSize(1);
        assertThat(shown.select("figure")).isEmpty();
        assertThat(page.get(path + ".json?topic=nothing-of-the-kind").statusCode())
                .isEqualTo(200);
        assertThat(page.get(path + ".json?since=nonsense").headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        assertThat(page.faults).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everySortOfPlaceHasAWord(Language language) throws IOException {
        Labels labels = Labels.of(language);
        List<String> kinds = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("../lexicon/places"))) {
            for (Path file : files.toList()) {
                for (String line : Files.readAllLines(file)) {
                    String[] cells = line.split("\t", -1);
                    if (!line.startsWith("#") && cells.length > 3 && !cells[0].equals("en")) {
                        kinds.add(cells[3]);
                    }
                }
            }
        }
        assertThat(kinds).hasSizeGreaterThan(1000).allMatch(kind -> labels.has("precision." + kind));
    }
}
