package org.rasid.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.rasid.record.Fact;
import org.rasid.record.FactKind;
import org.rasid.record.Filed;
import org.rasid.record.Filter;
import org.rasid.record.Part;
import org.rasid.report.Report;
import org.xml.sax.InputSource;

/** Whatever a report says is text: in every view, in both languages, and in everything that is given out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // made before all tests
class HostileReportTest {
    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String BREAKS_OUT = "\"'><img src=x onerror=alert(1)></title></textarea>{{1}}${1}";
    private static final String OVERRIDE = "\u202e";
    private static final String NO_XML = "\u0001\u000b\uffff";
    private static final String LONG_NAME = "ب" + "ربروس".repeat(1_000);

    private Page page;
    private final List<String> views = new ArrayList<>();

    @BeforeAll
    void start(@TempDir Path folder) {
        page = Page.of(folder, hostile("a"), hostile("b" + SCRIPT), longName(), longWord());
        page.registry.facts(Filter.ALL).limit(3).forEach(fact -> {
            page.registry.annotate(fact.id(), "note " + SCRIPT, "by " + SCRIPT, "why " + BREAKS_OUT);
            page.registry.accept(fact.id(), "by " + OVERRIDE, BREAKS_OUT);
            String report = page.registry.accounts(fact).get(0).report().id();
            page.registry.correct(
                    fact.id(),
                    "place",
                    SCRIPT + ";" + OVERRIDE + ";SYR;35 36;" + SCRIPT,
                    page.registry.citation(report, 0, 12),
                    "by " + SCRIPT,
                    null);
        });
        views.addAll(List.of(
                "/",
                "/facts",
                "/facts?q=" + FilterQuery.encoded(SCRIPT),
                "/timeline",
                "/map",
                "/network",
                "/due",
                "/read",
                "/review",
                "/history",
                "/settings",
                "/api"));
        views.add("/facts?outlet=" + FilterQuery.encoded("=cmd()" + SCRIPT + BREAKS_OUT + OVERRIDE));
        Set<String> actors = new LinkedHashSet<>();
        Set<String> topics = new LinkedHashSet<>();
        for (Fact fact : page.registry.facts(Filter.ALL).toList()) {
            views.add(Cards.href(fact));
            views.add(Cards.href(fact) + "/correct?slot=topics&words=" + FilterQuery.encoded(BREAKS_OUT));
            views.add(Cards.href(fact) + "/correct?slot=date&words=" + FilterQuery.encoded("بوتين"));
            if (fact.kind() == FactKind.AGREEMENT) {
                views.add(Promises.href(fact));
            }
            fact.parts().stream().map(Part::actor).forEach(actors::add);
            topics.addAll(fact.topics());
        }
        actors.forEach(actor -> views.add(ActorPage.href(actor)));
        topics.forEach(topic -> views.add(TopicPage.href(topic)));
        page.registry.reports().map(Filed::id).forEach(id -> views.add(ReportPage.href(id)));
    }

    @AfterAll
    void stop() {
        page.close();
    }

    private static Report hostile(String id) {
        return new Report(
                id,
                "اتفاق " + SCRIPT + BREAKS_OUT + OVERRIDE + NO_XML,
                "اتصل الرئيس التركي رجب طيب أردوغان بنظيره الروسي فلاديمير بوتين هاتفياً يوم الثلاثاء في موسكو "
                        + BREAKS_OUT + " " + OVERRIDE + "وبحثا الأوضاع في سوريا. " + SCRIPT
                        + "\n\nوقال أردوغان: «لن نقبل " + SCRIPT + OVERRIDE
                        + " بذلك».\n\nواتفقت أذربيجان وأرمينيا على وقف"
                        + " إطلاق النار، وتنسحب أرمينيا من كلبجار بحلول 15 نوفمبر 2020. " + NO_XML
                        + "\n\n=HYPERLINK(\"x\")",
                LocalDate.of(2020, 10, 28),
                "=cmd()" + SCRIPT + BREAKS_OUT + OVERRIDE,
                "javascript:alert(1)//" + id,
                "+author" + SCRIPT);
    }

    private static Report longName() {
        return new Report(
                "long-name",
                "قال الوزير " + LONG_NAME,
                "قال وزير الخارجية التركي " + LONG_NAME + " إن بلاده ترفض الحرب. والتقى الوزير " + LONG_NAME
                        + " نظيره الروسي سيرغي لافروف في أنقرة أمس.",
                LocalDate.of(2020, 10, 29),
                LONG_NAME,
                null,
                LONG_NAME);
    }

    private static Report longWord() {
        return new Report(
                "long-word",
                "التقى لافروف أردوغان",
                "التقى سيرغي لافروف رجب طيب أردوغان في موسكو أمس. " + "م".repeat(10 << 20),
                LocalDate.of(2020, 10, 30),
                "صحيفة",
                null,
                null);
    }

    @Test
    void everyViewShowsItAsText() {
        assertThat(views).hasSizeGreaterThan(30);
        assertThat(views).anyMatch(view -> view.startsWith("/agreements/"));
        Set<String> leaks = new LinkedHashSet<>();
        for (String view : views) {
            for (String language : new String[] {"ar", "en"}) {
                HttpResponse<String> answer = page.get(view, "Cookie", "rasid-lang=" + language);
                assertThat(answer.statusCode()).as(view + page.faults).isEqualTo(200);
                assertThat(answer.body().length()).as(view).isLessThan(3 << 20);
                holdsOnlyOurs(view, Jsoup.parse(answer.body()), leaks);
            }
        }
        assertThat(leaks)
                .as("where a direction does not end with the words that set it")
                .isEmpty();
    }

    private static void holdsOnlyOurs(String view, Document shown, Set<String> leaks) {
        assertThat(shown.select("script:not([src^=/]), img, iframe, object, [onerror], [style]"))
                .as(view)
                .isEmpty();
        assertThat(shown.select("a[href]").eachAttr("href"))
                .as(view)
                .allMatch(href -> href.startsWith("/")
                        || href.startsWith("#")
                        || href.startsWith("https://")
                        || href.startsWith("http://"));
        assertThat(shown.select("textarea, title").eachText()).as(view).noneMatch(text -> text.contains("<main"));
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text && text.getWholeText().contains(OVERRIDE)) {
                        Element parent = (Element) text.parentNode();
                        boolean apart = parent != null
                                && Stream.concat(Stream.of(parent), parent.parents().stream())
                                        .anyMatch(each -> each.hasAttr("dir") && !each.is("html")
                                                || each.is("bdi, title, option, textarea"));
                        if (!apart && parent != null) {
                            leaks.add(view.replaceAll("[0-9a-f-]{36}.*", "ID") + " " + parent.cssSelector());
                        }
                    }
                },
                shown.body());
    }

    @Test
    void everythingGivenOutHoldsItAsText() throws Exception {
        String id = page.registry
                .facts(Filter.ALL.ofKinds(Set.of(FactKind.AGREEMENT)))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
        ObjectMapper json = new ObjectMapper();
        for (String path : List.of(
                "/facts.json",
                "/facts/" + id + ".json",
                "/timeline.json",
                "/map.json",
                "/map.geojson",
                "/network.json",
                "/facts.geojson",
                "/api/v1/facts?limit=200",
                "/api/v1/facets",
                "/api/v1/find?q=%D8%B3%D9%88%D8%B1%D9%8A%D8%A7",
                "/api/v1/commitments",
                "/api/v1/actors?name=%D8%A3%D8%B1%D8%AF%D9%88%D8%BA%D8%A7%D9%86",
                "/api/v1/reports",
                "/api/v1/reports/a",
                "/api/v1/reports/long-name",
                "/api/v1/decisions")) {
            json.readTree(given(path, "json"));
        }
        for (String line : given("/facts.jsonl", "json").lines().toList()) {
            json.readTree(line);
        }
        for (String path : List.of("/facts.csv", "/timeline.csv", "/map.csv", "/network.csv")) {
            assertThat(given(path, "csv").lines())
                    .as(path)
                    .noneMatch(line -> line.matches("(?:.*[,;\t])?\"?[=+@-][a-zA-Z].*"));
        }
        String feed = given("/facts.atom", "xml");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.newDocumentBuilder().parse(new InputSource(new StringReader(feed)));
        assertThat(feed).doesNotContain("<script", "href=\"javascript", "<img");
        for (String path : List.of("/facts.ics", "/due.ics", "/agreements/" + id + ".ics")) {
            assertThat(given(path, "calendar").lines())
                    .as(path)
                    .allMatch(line -> line.isEmpty() || line.startsWith(" ") || line.matches("[A-Z-]+[:;].*"));
        }
    }

    /** What stands at an address, which no browser takes for a page. */
    private String given(String path, String type) {
        HttpResponse<String> answer = page.get(path);
        assertThat(answer.statusCode()).as(path + page.faults).isEqualTo(200);
        assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                .as(path)
                .contains("nosniff");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .as(path)
                .contains(type)
                .doesNotContain("html");
        return answer.body();
    }

    @Test
    void theLongestNamesAreShownInFull() {
        Document report = page.document(ReportPage.href("long-name"));
        assertThat(report.select(".report").text()).contains(LONG_NAME);
        assertThat(page.document("/facts?outlet=" + FilterQuery.encoded("صحيفة"))
                        .select(".card"))
                .isNotEmpty();
    }
}
