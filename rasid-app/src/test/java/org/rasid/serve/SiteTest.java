package org.rasid.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
import org.rasid.record.Fact;
import org.rasid.record.Filter;

/** The views over the record of the samples. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // made before all tests
class SiteTest {
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

    @ParameterizedTest
    @CsvSource({"ar, rtl, آخر ما دخل السجل", "en, ltr, What came in last"})
    void firstScreenTellsWhatIsNewAndDue(String lang, String dir, String heading) {
        Document first = page.document("/?lang=" + lang);
        Element html = Objects.requireNonNull(first.selectFirst("html"));
        assertThat(html.attr("lang")).isEqualTo(lang);
        assertThat(html.attr("dir")).isEqualTo(dir);
        assertThat(first.select("h1").text()).isEqualTo(heading);
        assertThat(first.select(".card .sentence")).hasSize(12).allMatch(Element::hasText);
        assertThat(first.select(".due .shares rect")).hasSize(4);
        assertThat(first.select(".dues > li")).isNotEmpty();
        assertThat(first.select(".facet")).hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void pagesOfTheListHoldEachFactOnce() {
        List<String> shown = new ArrayList<>();
        String next = "/facts";
        while (!next.isEmpty()) {
            Document list = page.document(next);
            list.select(".card .more").forEach(link -> shown.add(link.attr("href")));
            next = list.select("a[rel=next]").attr("href");
        }
        List<String> all = page.registry
                .facts(Filter.ALL)
                .map(fact -> "/facts/" + fact.id())
                .toList();
        assertThat(shown).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void everyChoiceOfTheFilterHasAsManyFactsAsItSays() {
        Document list = page.document("/facts", "Cookie", ENGLISH);
        Set<String> looked = new HashSet<>();
        for (Element choice : list.select(".facet > ul a")) {
            String count = choice.select(".count").text();
            Document narrowed = page.document(choice.attr("href"), "Cookie", ENGLISH);
            assertThat(narrowed.select("h1").text()).as(choice.text()).startsWith(count + " fact");
            assertThat(narrowed.select(".facet [aria-current] bdi[lang]").eachText())
                    .contains(choice.select("bdi[lang]").text());
            looked.add(choice.attr("href"));
        }
        assertThat(looked).hasSizeGreaterThan(25);
    }

    @Test
    void whatIsChosenCanBeTakenOut() {
        Document narrowed = page.document("/facts?topic=SYR&since=2020-10-01&q=إدلب");
        assertThat(narrowed.select(".chosen li a")).hasSize(3);
        assertThat(narrowed.select(".search input[type=hidden]")).hasSize(2);
        String without = narrowed.select(".chosen li a").get(1).attr("href");
        assertThat(without).contains("since=2020-10-01").contains("q=").doesNotContain("topic");
    }

    @Test
    void everyFactHasItsPageWithTheEvidenceMarked() {
        for (Fact fact : page.registry.facts(Filter.ALL).toList()) {
            Document shown = page.document("/facts/" + fact.id());
            assertThat(shown.select("h1").text()).isNotBlank();
            Element report = Objects.requireNonNull(shown.selectFirst(".report"), "a report");
            String quote = Objects.requireNonNull(shown.selectFirst("noscript blockquote"), "evidence")
                    .wholeText();
            String[] mark = report.attr("data-marks").split(";")[0].split(" ");
            assertThat(mark[0]).isEqualTo("evidence");
            assertThat(report.wholeText().substring(Integer.parseInt(mark[1]), Integer.parseInt(mark[2])))
                    .contains(quote);
        }
    }

    @Test
    void aFactIsFoundByTheBeginningOfItsId() {
        String id =
                page.registry.facts(Filter.ALL).findFirst().orElseThrow().id().toString();
        var answer = page.get("/facts/" + id.substring(0, 8));
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith(id));
    }

    @Test
    void digitsAreWrittenAsChosen() {
        assertThat(page.document("/facts?lang=ar&digits=arabic").select("h1").text())
                .containsPattern("[٠-٩]+ واقعة");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?lang=ar", "/facts?lang=en"})
    void nothingIsWithinAPageThatItsPolicyForbids(String path) {
        Document shown = page.document(path);
        assertThat(shown.select("script:not([src]), style, [style]")).isEmpty();
        assertThat(shown.select("*").stream()
                        .flatMap(e -> e.attributes().asList().stream())
                        .map(a -> a.getKey()))
                .noneMatch(name -> name.startsWith("on"));
        assertThat(shown.select("script[src], link[href], img[src]"))
                .allMatch(e -> (e.attr("src") + e.attr("href")).startsWith("/"));
    }

    @ParameterizedTest
    @CsvSource({
        "/facts?since=yesterday, 400, since",
        "/facts?cursor=x, 400, x",
        "/facts/nothing, 404, nothing",
        "/nowhere, 404, ''"
    })
    void whatCannotBeAnsweredIsSaid(String path, int status, String named) {
        var answer = page.get(path + (path.contains("?") ? "&" : "?") + "lang=en");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("<h1>", named, "To the first page");
        assertThat(page.faults).isEmpty();
    }

    @Test
    void programsGetProblemDetails() {
        var answer = page.get("/api/v1/nowhere");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"status\":404", "\"title\":\"Not Found\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/static/rasid.css", "/"})
    void whatHasNotChangedIsNotSentAgain(String path) {
        String cookies = "rasid-browser=b; rasid-visit=1.1.1772366400";
        var first = page.get(path, "Cookie", cookies);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(page.get(path, "Cookie", cookies, "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }
}
