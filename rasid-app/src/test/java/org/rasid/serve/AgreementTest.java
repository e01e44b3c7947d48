package org.rasid.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
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
import org.rasid.record.Fact;
import org.rasid.record.FactKind;
import org.rasid.record.Filter;
import org.rasid.report.Report;

/** Agreements and what is due, over the record of the samples. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // made before all tests
class AgreementTest {
    private Page page;

    @BeforeAll
    void start(@TempDir Path folder) {
        page = Page.ofSamples(folder);
    }

    @AfterAll
    void stop() {
        page.close();
    }

    private List<Fact> agreements() {
        return page.registry
                .facts(Filter.ALL.ofKinds(Set.of(FactKind.AGREEMENT)))
                .toList();
    }

    @Test
    void everyAgreementTellsItsClausesWithTheirWords() {
        for (Fact fact : agreements()) {
            Document shown = page.document("/agreements/" + fact.id() + "?lang=en");
            List<String> quotes = Objects.requireNonNull(fact.agreed()).clauses().stream()
                    .flatMap(clause -> clause.evidence().stream())
                    .map(quote -> quote.text())
                    .toList();
            assertThat(shown.select(".promises .what blockquote").stream().map(Element::wholeText))
                    .containsExactlyElementsOf(quotes);
            assertThat(shown.select(".signed, .lead h1").text()).isNotBlank();
        }
    }

    @Test
    void theHeadLeadsToTheAgreementAsDataAndItsDaysAsACalendar() {
        for (Fact fact : agreements()) {
            Document shown = page.document("/agreements/" + fact.id());
            List<String> hrefs = shown.select("head link[rel=alternate]").eachAttr("href");
            assertThat(hrefs).contains("/facts/" + fact.id() + ".json");
            assertThat(hrefs.contains("/agreements/" + fact.id() + ".ics"))
                    .isEqualTo(!shown.select("a[href$=.ics]").isEmpty());
            hrefs.forEach(
                    href -> assertThat(page.get(href).statusCode()).as(href).isEqualTo(200));
        }
    }

    @Test
    void statesStandWithTheirRulesAndTheFactsTheyRestOn(@TempDir Path other) {
        assertThat(restedOn(page)).contains("kept");
        try (Page broken = Page.of(
                other,
                report(
                        "signed",
                        "2020-11-10",
                        "وقعت أرمينيا وأذربيجان، اليوم الثلاثاء، اتفاقا لوقف إطلاق النار في قره باغ برعاية روسيا."),
                report(
                        "shelled",
                        "2020-12-12",
                        "قصفت القوات الأذربيجانية، اليوم السبت، مواقع القوات الأرمينية في قره باغ."))) {
            assertThat(restedOn(broken)).contains("broken");
        }
    }

    private static Report report(String id, String day, String body) {
        return new Report(id, "", body, LocalDate.parse(day), "outlet-" + id, "https://example.org/" + id, null);
    }

    /** The states that rest on facts, each of which has its card on the page. */
    private static Set<String> restedOn(Page page) {
        Set<String> rules = new LinkedHashSet<>();
        List<Fact> agreements = page.registry
                .facts(Filter.ALL.ofKinds(Set.of(FactKind.AGREEMENT)))
                .toList();
        for (Fact fact : agreements) {
            Document shown = page.document("/agreements/" + fact.id() + "?lang=en");
            for (Element evidence : shown.select(".history .evidence")) {
                rules.add(Objects.requireNonNull(evidence.parent())
                        .select(".state")
                        .attr("data-state"));
                assertThat(shown.select(".card .more").eachAttr("href")).contains(evidence.attr("href"));
            }
        }
        return rules;
    }

    @Test
    void anAgreementsDaysAreACalendar() {
        for (Fact fact : agreements()) {
            Document shown = page.document("/agreements/" + fact.id());
            String calendar = shown.select("a[href$=.ics]").attr("href");
            var answer = page.get("/agreements/" + fact.id() + ".ics");
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/calendar; charset=utf-8");
            assertThat(answer.body().contains("BEGIN:VEVENT")).isEqualTo(!calendar.isEmpty());
        }
        assertThat(page.get("/due.ics").body()).contains("BEGIN:VEVENT");
    }

    @Test
    void dueHasAsManyPromisesInEachStateAsItSays() {
        Document due = page.document("/due?lang=en");
        List<String> states = due.select(".states a").eachAttr("data-state");
        assertThat(states).startsWith("overdue").doesNotHaveDuplicates().hasSizeGreaterThan(3);
        for (Element state : due.select(".states a")) {
            Set<String> clauses = new LinkedHashSet<>();
            String next = state.attr("href");
            while (!next.isEmpty()) {
                Document some = page.document(next + "&lang=en");
                assertThat(some.select(".history .state").eachAttr("data-state"))
                        .containsOnly(state.attr("data-state"));
                clauses.addAll(some.select(".promises .what > a").eachAttr("href"));
                next = some.select("a[rel=next]").attr("href");
            }
            assertThat(clauses).hasSize(Integer.parseInt(state.select(".count").text()));
        }
    }

    @Test
    void dueGoesByTheFilter() {
        Document due = page.document("/due?topic=SYR&lang=en");
        assertThat(due.select(".states a"))
                .isNotEmpty()
                .allMatch(link -> link.attr("href").contains("topic=SYR"));
        assertThat(page.document("/due?kind=event&lang=en").select(".none").text())
                .isEqualTo("Nothing was promised.");
    }

    @ParameterizedTest
    @CsvSource({"/due?state=forgotten, 400, forgotten", "/due?from=x, 400, x", "/agreements/nothing, 404, nothing"})
    void whatCannotBeAnsweredIsSaid(String path, int status, String named) {
        var answer = page.get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(named);
        assertThat(page.faults).isEmpty();
    }

    @Test
    void whatIsNoAgreementHasNoSuchPage() {
        String event = page.registry
                .facts(Filter.ALL.ofKinds(Set.of(FactKind.EVENT)))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
        assertThat(page.get("/agreements/" + event).statusCode()).isEqualTo(404);
    }
}
