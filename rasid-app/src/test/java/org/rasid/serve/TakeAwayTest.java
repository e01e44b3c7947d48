package org.rasid.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rasid.export.Format;
import org.rasid.record.Filter;
import org.rasid.report.Report;

/** Facts of a filter as files and feeds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // made before all tests
class TakeAwayTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

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
    @EnumSource(names = {"JSONL", "CSV", "GEOJSON", "ICS", "ATOM"})
    void anAddressGivesWhatTheCommandLineGives(Format format) throws IOException {
        Filter filter = Filter.ALL.onTopics(List.of("SYR"));
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        format.write(page.registry, filter, TODAY, expected);
        HttpResponse<String> answer = page.get("/facts." + format.ending() + "?topic=SYR");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(format.media());
        assertThat(answer.body()).isEqualTo(expected.toString(StandardCharsets.UTF_8));
    }

    @Test
    void theListSaysHowManyItExportsAndLeadsThere() {
        Document list = page.document("/facts?topic=SYR", "Cookie", "rasid-lang=en");
        long facts = page.registry.count(Filter.ALL.onTopics(List.of("SYR")));
        assertThat(list.select(".take").text()).startsWith("Export all " + facts + " facts:");
        assertThat(list.select(".take a")).hasSize(6);
        for (Element link : list.select(".take a")) {
            assertThat(page.get(link.attr("href")).statusCode()).isEqualTo(200);
        }
        String lines = page.get("/facts.jsonl?topic=SYR").body();
        assertThat(lines.lines().filter(line -> !line.contains("\"withdrawn\"")))
                .hasSize((int) facts);
    }

    @Test
    void aViewTellsProgramsWhereItsFactsAre() {
        for (String view : List.of("/", "/facts", "/timeline", "/map", "/network", "/due")) {
            Document shown = page.document(view + "?topic=SYR");
            for (Element link : shown.select("head link[rel=alternate]")) {
                HttpResponse<String> answer = page.get(link.attr("href"));
                assertThat(answer.statusCode()).as(view).isEqualTo(200);
                assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                        .startsWith(link.attr("type"));
            }
            assertThat(shown.select("head link[rel=alternate]").eachAttr("href"))
                    .contains("/facts.atom?topic=SYR", "/facts.csv?topic=SYR", "/facts.json?topic=SYR");
        }
    }

    @Test
    void theHeadTellsTheStateAndNoMore() {
        for (String ending : List.of("csv", "jsonl", "geojson", "atom", "ics")) {
            String head =
                    page.raw("HEAD /facts." + ending + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            String state =
                    page.get("/facts." + ending).headers().firstValue("ETag").orElseThrow();
            assertThat(head)
                    .startsWith("HTTP/1.1 200")
                    .contains("ETag: " + state)
                    .endsWith("\r\n\r\n");
        }
    }

    @Test
    void whoFetchesAgainGetsOnlyWhatIsNew() {
        String state = page.get("/facts.atom").headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = page.get("/facts.atom", "If-None-Match", state);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        UUID fact = page.registry.facts(Filter.ALL).findFirst().orElseThrow().id();
        page.registry.accept(fact, "reviewer", null);
        assertThat(page.get("/facts.atom", "If-None-Match", state).statusCode()).isEqualTo(200);
    }

    @Test
    void whatAReportSaysIsTextHereToo(@TempDir Path folder) {
        String script = "<script>alert(1)</script>";
        Report hostile = new Report(
                "=hostile" + script,
                "أردوغان يتصل ببوتين " + script,
                "اتصل الرئيس التركي رجب طيب أردوغان بنظيره الروسي فلاديمير بوتين هاتفياً يوم الثلاثاء. " + script,
                LocalDate.of(2020, 10, 28),
                "=cmd()" + script,
                "javascript:alert(1)",
                null);
        try (Page with = Page.of(folder, hostile)) {
            for (String ending : List.of("csv", "jsonl", "geojson", "atom", "ics", "json")) {
                HttpResponse<String> answer = with.get("/facts." + ending);
                assertThat(answer.statusCode()).as(ending).isEqualTo(200);
                assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                        .as(ending)
                        .contains("nosniff");
                assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                        .as(ending)
                        .doesNotContain("html");
                assertThat(answer.body().lines()).as(ending).noneMatch(line -> line.contains(",=cmd()"));
            }
            assertThat(with.get("/facts.atom").body()).doesNotContain("<script", "href=\"javascript");
            assertThat(with.get("/facts.json").body()).contains("=cmd()" + script);
        }
    }

    @Test
    void aFilterThatCannotBeUnderstoodIsAProblem() {
        HttpResponse<String> answer = page.get("/facts.csv?since=yesterday");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
        assertThat(answer.body()).contains("since");
    }
}
