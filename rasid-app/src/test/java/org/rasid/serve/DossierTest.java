package org.rasid.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.rasid.prose.Countries;
import org.rasid.prose.Labels;
import org.rasid.prose.Language;
import org.rasid.record.Facets;
import org.rasid.record.Filter;

/** What the pages of an actor and of a topic bring together, over the record of the samples. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // made before all tests
class DossierTest {
    private Page page;

    @BeforeAll
    void start(@TempDir Path folder) {
        page = Page.ofSamples(folder);
    }

    @AfterAll
    void stop() {
        page.close();
    }

    private Stream<String> values(String facet) {
        return Objects.requireNonNull(page.registry.facets(Filter.ALL).counts().get(facet)).stream()
                .map(Facets.Count::value);
    }

    @Test
    void everyActorHasHisPage() {
        values("actor").forEach(key -> {
            Document shown = page.document(ActorPage.href(key) + "?lang=en");
            assertThat(shown.select("h1").text()).isNotBlank();
            assertThat(shown.select(".lead .facts-of a").eachText().get(0))
                    .isEqualTo(facts(page.registry.count(Filter.ALL.with(List.of(key)))));
            assertThat(shown.text()).doesNotContain("actor-kind.");
        });
    }

    @Test
    void aStateIsCalledByItsOwnNameNotByItsCapital() {
        assertThat(values("actor").filter(key -> key.startsWith("state:")))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(page.document(ActorPage.href(key) + "?lang=ar")
                                .select("h1")
                                .text())
                        .isEqualTo(new Countries(Labels.of(Language.AR)).name(key.substring("state:".length()))));
    }

    @Test
    void everyTopicHasItsDossier() {
        values("topic").forEach(topic -> {
            Document shown = page.document(TopicPage.href(topic) + "?lang=en");
            assertThat(shown.select(".lead .facts-of a").eachText().get(0))
                    .isEqualTo(facts(page.registry.count(Filter.ALL.onTopics(List.of(topic)))));
            assertThat(shown.select(".card")).isNotEmpty();
            assertThat(shown.select(".dues > li").eachAttr("data-state"))
                    .doesNotContainAnyElementsOf(Set.of("kept", "lapsed", "unclear"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actors/person:recep-tayyip-erdogan", "/topics/NKR"})
    void theHeadLeadsToTheSameFactsAsFeedsAndFiles(String path) {
        Document shown = page.document(path);
        assertThat(shown.select("head link[rel=alternate]").eachAttr("type"))
                .contains("application/atom+xml", "text/calendar", "text/csv", "application/json");
        assertThat(shown.select("head link[rel=alternate]").eachAttr("href"))
                .allMatch(href -> href.contains("actor=person") || href.contains("topic=NKR"))
                .allSatisfy(href -> assertThat(page.get(href).statusCode()).isEqualTo(200));
    }

    private static String facts(long count) {
        return count + (count == 1 ? " fact" : " facts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actors/person:recep-tayyip-erdogan", "/topics/SYR"})
    void eachNumberLeadsToAsManyFacts(String path) {
        Document shown = page.document(path + "?lang=en");
        List<Element> links = shown.select(".chart table a, .lead .facts-of a[href^=/facts]");
        assertThat(links).hasSizeGreaterThan(1);
        for (Element link : links) {
            assertThat(shownBy(link)).as(link.outerHtml()).isEqualTo(number(link.text()));
        }
        // A filter cannot tell who speaks from who is spoken to.
        for (Element link : shown.select(".acts a")) {
            assertThat(shownBy(link)).as(link.outerHtml()).isGreaterThanOrEqualTo(number(link.text()));
        }
    }

    private int shownBy(Element link) {
        return number(page.document(link.attr("href") + "&lang=en").select("h1").text());
    }

    private static int number(String text) {
        return Integer.parseInt(text.replaceAll("[^0-9]", ""));
    }

    @Test
    void anActorsPageTellsOfficesContactsPositionsAndStatements() {
        Document shown = page.document("/actors/person:recep-tayyip-erdogan?lang=en");
        assertThat(shown.select("h1").text()).isEqualTo("Recep Tayyip Erdogan");
        assertThat(shown.select(".lead .kind").text()).isEqualTo("Person · Turkey");
        assertThat(shown.select(".offices li .when")).isNotEmpty().allMatch(Element::hasText);
        assertThat(shown.select("#company + table a").eachText()).contains("Vladimir Putin");
        assertThat(shown.select("#positions + table th a").eachAttr("href")).contains("/topics/SYR");
        assertThat(shown.select("section[aria-labelledby=statements] .sentence"))
                .isNotEmpty()
                .allMatch(sentence -> sentence.text().contains("Erdogan"));
        assertThat(shown.select(".chart svg a")).hasSameSizeAs(shown.select(".chart table tr"));
    }

    @Test
    void dossiersGoByTheFilter() {
        Document shown = page.document("/topics/SYR?since=2020-10-01&lang=en");
        long facts =
                page.registry.count(Filter.ALL.onTopics(List.of("SYR")).between(LocalDate.parse("2020-10-01"), null));
        assertThat(shown.select(".lead .facts-of a").text()).isEqualTo(facts(facts));
    }

    @Test
    void namesAndTopicsLeadToTheirPages() {
        Document list = page.document("/facts");
        assertThat(list.select(".sentence a"))
                .allMatch(link -> link.attr("href").startsWith("/actors/"));
        assertThat(list.select(".card .topic"))
                .allMatch(link -> link.attr("href").startsWith("/topics/"));
    }

    @ParameterizedTest
    @CsvSource({"/actors/person:nobody, person:nobody", "/topics/nothing, nothing", "/actors/a/b%20c, a/b c"})
    void whoeverIsNotInTheRecordHasNoPage(String path, String named) {
        var answer = page.get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains(named);
        assertThat(page.faults).isEmpty();
    }
}
