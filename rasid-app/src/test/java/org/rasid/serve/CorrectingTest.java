package org.rasid.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasid.record.Citation;
import org.rasid.record.Clause;
import org.rasid.record.Decision;
import org.rasid.record.Fact;
import org.rasid.record.FactKind;
import org.rasid.record.Filter;
import org.rasid.record.Review;
import org.rasid.record.Role;
import org.rasid.report.Place;

/** What people decide on the page. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // made before all tests
class CorrectingTest {
    private Page page;
    private String cookies;
    private String token;

    @BeforeAll
    void start(@TempDir Path folder) {
        page = Page.ofSamples(folder);
        cookies = page.get("/").headers().allValues("Set-Cookie").stream()
                        .map(cookie -> cookie.split(";")[0])
                        .filter(cookie -> cookie.startsWith("rasid-browser="))
                        .collect(Collectors.joining())
                + "; rasid-lang=en";
        token = shown("/facts/" + event().id()).select("form input[name=token]").attr("value");
    }

    @AfterAll
    void stop() {
        page.close();
    }

    private Document shown(String path) {
        return page.document(path, "Cookie", cookies);
    }

    private HttpResponse<String> sent(String path, String... fields) {
        StringBuilder form = new StringBuilder("token=" + token);
        for (int i = 0; i < fields.length; i += 2) {
            form.append('&')
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return page.post(path, form.toString(), "Cookie", cookies);
    }

    private Fact event() {
        return page.registry
                .facts(Filter.ALL.ofKinds(Set.of(FactKind.EVENT)))
                .filter(fact -> !fact.who(Role.ACTOR).isEmpty()
                        && !fact.who(Role.RECIPIENT).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private Fact again(Fact fact) {
        Fact now = page.registry.fact(fact.id());
        assertThat(now).isNotNull();
        return now;
    }

    private Decision last() {
        List<Decision> all = page.registry.decisions();
        return all.get(all.size() - 1);
    }

    @Test
    void aFactIsAcceptedAndThatIsTakenBack() {
        Fact fact = event();
        String path = "/facts/" + fact.id();
        HttpResponse<String> answer = sent(path + "/accept", "why", "<b>seen</b>");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue(path);
        assertThat(again(fact).review()).isEqualTo(Review.ACCEPTED);
        Decision decision = last();
        assertThat(decision.by()).isEqualTo("mira");
        assertThat(shown(path).select(".decision:first-child").text())
                .contains("accepted", "<b>seen</b>", "mira", "1 March 2026");
        assertThat(sent("/decisions/" + decision.number() + "/undo", "back", path)
                        .statusCode())
                .isEqualTo(303);
        assertThat(again(fact).review()).isEqualTo(Review.OPEN);
        assertThat(shown(path).select(".decision[data-stands=false]").text()).contains("accepted");
        assertThat(shown("/history").select(".decision:first-child").text()).contains("taken back");
        assertThat(sent("/decisions/" + decision.number() + "/undo").statusCode())
                .isEqualTo(409);
    }

    @Test
    void aNoteIsKeptAndAnEmptyOneRefused() {
        Fact fact = event();
        assertThat(sent("/facts/" + fact.id() + "/annotate", "note", "ask again")
                        .statusCode())
                .isEqualTo(303);
        assertThat(last().value()).isEqualTo("ask again");
        assertThat(sent("/facts/" + fact.id() + "/annotate", "note", " ").statusCode())
                .isEqualTo(409);
    }

    @Test
    void aSlotIsFilledWithWhatIsChosen() {
        Fact fact = event();
        String path = "/facts/" + fact.id();
        Document form =
                shown(path + "/correct?slot=recipient&words=" + URLEncoder.encode("بوتين", StandardCharsets.UTF_8));
        List<String> keys =
                form.select("form.correct input[type=checkbox][name=value]").eachAttr("value");
        assertThat(form.select("input[name=value][checked]").eachAttr("value"))
                .containsExactlyElementsOf(fact.who(Role.RECIPIENT));
        String other = keys.get(keys.size() - 1);
        assertThat(fact.who(Role.RECIPIENT)).doesNotContain(other);
        assertThat(sent(path + "/correct", "slot", "recipient", "value", other).statusCode())
                .isEqualTo(303);
        assertThat(again(fact).who(Role.RECIPIENT)).containsExactly(other);
        sent("/decisions/" + last().number() + "/undo");
        assertThat(again(fact).who(Role.RECIPIENT)).isEqualTo(fact.who(Role.RECIPIENT));
    }

    @Test
    void daysAreCorrectedAndNonsenseIsRefused() {
        Fact fact = event();
        String path = "/facts/" + fact.id() + "/correct";
        assertThat(sent(path, "slot", "date", "value", "2020-10-01", "until", "2020-10-03")
                        .statusCode())
                .isEqualTo(303);
        assertThat(again(fact).days()).hasToString("Days[start=2020-10-01, end=2020-10-03, text=]");
        sent("/decisions/" + last().number() + "/undo");
        HttpResponse<String> refused = sent(path, "slot", "date", "value", "some day");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("some day");
        assertThat(page.faults).isEmpty();
    }

    @Test
    void everySlotOfEveryKindHasItsForm() {
        for (FactKind kind : FactKind.values()) {
            Fact fact = page.registry
                    .facts(Filter.ALL.ofKinds(Set.of(kind)))
                    .findFirst()
                    .orElseThrow();
            Document first = shown("/facts/" + fact.id() + "/correct");
            for (String href : first.select("#slot .states a").eachAttr("href")) {
                assertThat(shown(href).select("#slot input[name=value], #slot .none"))
                        .as(href)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void factsAreMergedAndSplit() {
        List<Fact> two = page.registry
                .facts(Filter.ALL.ofKinds(Set.of(FactKind.STATEMENT)))
                .limit(2)
                .toList();
        Fact first = two.get(0);
        Fact second = two.get(1);
        String path = "/facts/" + first.id();
        assertThat(sent(path + "/merge", "other", second.id().toString()).statusCode())
                .isEqualTo(303);
        assertThat(again(first).accounts()).containsAll(second.accounts());
        Document form = shown(path + "/correct");
        assertThat(form.select("#split input[name=account]"))
                .hasSameSizeAs(again(first).accounts());
        assertThat(sent(path + "/split", "account", second.accounts().get(0).toString())
                        .statusCode())
                .isEqualTo(303);
        assertThat(again(first).accounts()).doesNotContain(second.accounts().get(0));
        sent("/decisions/" + last().number() + "/undo");
        sent("/decisions/" + (last().number() - 2) + "/undo");
        assertThat(again(first).accounts()).isEqualTo(first.accounts());
    }

    @Test
    void withoutATokenNothingIsDecided() {
        long before = page.registry.change();
        assertThat(page.post("/facts/" + event().id() + "/accept", "", "Cookie", cookies)
                        .statusCode())
                .isEqualTo(403);
        assertThat(page.registry.change()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)", "/a b"})
    void noFormLeadsElsewhere(String back) {
        Fact fact = event();
        HttpResponse<String> answer = sent("/facts/" + fact.id() + "/annotate", "note", "n", "back", back);
        assertThat(answer.headers().firstValue("Location")).hasValue("/facts/" + fact.id());
    }

    @Test
    void theQueueGoesFromFactToFact() {
        Document first = shown("/review?kind=agreement");
        String accepted = first.select("form.decide button[data-key=a]").attr("formaction");
        String back = first.select("form.decide input[name=back]").attr("value");
        assertThat(sent(accepted, "back", back).headers().firstValue("Location"))
                .hasValue(back);
        Document second = shown(back);
        assertThat(second.select("form.decide button[data-key=a]").attr("formaction"))
                .startsWith("/facts/")
                .isNotEqualTo(accepted);
        assertThat(shown("/review?kind=agreement").select("h1").text())
                .isNotEqualTo(first.select("h1").text());
        sent("/decisions/" + last().number() + "/undo");
    }

    @Test
    void whatIsSureIsAcceptedAtOnceAfterItWasCounted() {
        Filter sure =
                Filter.ALL.ofKinds(Set.of(FactKind.AGREEMENT)).asSureAs(0.9).reviewed(Set.of(Review.OPEN));
        long count = page.registry.count(sure);
        assertThat(count).isPositive();
        String path = "/review/accept?kind=agreement";
        Document asked = shown("/review?kind=agreement&above=90");
        assertThat(asked.select("form[action=" + path + "] input[name=count]").attr("value"))
                .isEqualTo(Long.toString(count));
        assertThat(sent(path, "above", "90", "count", Long.toString(count + 1)).statusCode())
                .isEqualTo(409);
        assertThat(page.registry.count(sure)).isEqualTo(count);
        assertThat(sent(path, "above", "90", "count", Long.toString(count)).statusCode())
                .isEqualTo(303);
        assertThat(page.registry.count(sure)).isZero();
        for (long i = 0, number = last().number(); i < count; i++) {
            sent("/decisions/" + (number - i) + "/undo");
        }
        assertThat(page.registry.count(sure)).isEqualTo(count);
    }

    @Test
    void settingsAreKeptInTheBrowser() {
        HttpResponse<String> answer = sent(
                "/settings", "months", "levant", "hijri", "on", "digits", "arabic", "lang", "ar", "reviewer", "ليلى");
        assertThat(answer.statusCode()).isEqualTo(303);
        String kept = answer.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";")[0])
                .collect(Collectors.joining("; "));
        Document settings = page.document("/settings", "Cookie", kept);
        assertThat(settings.select("option[selected]").eachAttr("value"))
                .containsExactly("ar", "auto", "arabic", "levant", "on", "arabic");
        assertThat(settings.select(".hint").text()).contains("١ آذار ٢٠٢٦", "١٢ رمضان ١٤٤٧ هـ");
        assertThat(settings.select("input[name=reviewer]").attr("value")).isEqualTo("ليلى");
        assertThat(page.document("/settings", "Cookie", "rasid-lang=ar; rasid-months=maghreb")
                        .select(".hint")
                        .text())
                .contains("1 مارس 2026");
    }

    @Test
    void aCommitmentsStateIsOverruledAndThatIsTakenBack() {
        Document due = shown("/due");
        String path = due.select("form[action$=/overrule]").attr("action");
        assertThat(sent(path, "state", "lapsed", "why", "a new accord", "back", "/due")
                        .headers()
                        .firstValue("Location"))
                .hasValue("/due");
        String chosen = "form[action=" + path + "] option[selected]";
        assertThat(shown("/due?state=lapsed").select(chosen).eachAttr("value")).containsExactly("lapsed");
        assertThat(shown("/history").select(".decision:first-child").text()).contains("a new accord");
        sent("/decisions/" + last().number() + "/undo");
        assertThat(shown("/due?state=lapsed").select(chosen)).isEmpty();
        assertThat(shown("/due").select(chosen).attr("value"))
                .isEqualTo(due.select(chosen).attr("value"));
        assertThat(sent(path, "state", "nonsense").statusCode()).isEqualTo(400);
    }

    /** A fact of which a report says these words. */
    private Fact told(FactKind kind, String words) {
        return page.registry
                .facts(Filter.ALL.ofKinds(Set.of(kind)))
                .filter(fact -> !page.registry.citations(fact, words).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @Test
    void otherWordsOfAReportBecomeTheEvidenceOfASlot() {
        Fact fact = told(FactKind.EVENT, "أردوغان");
        String path = "/facts/" + fact.id();
        Document form = shown(path + "/correct?slot=recipient&words=" + encoded("أردوغان"));
        Element spot = form.select("fieldset.spot").first();
        assertThat(spot).isNotNull();
        assertThat(spot.select("mark").text()).contains("أردوغان");
        assertThat(form.select("input[name=value][checked]").eachAttr("value"))
                .containsExactly("person:recep-tayyip-erdogan");
        String report = form.select("form.correct input[name=report]").attr("value");
        String start = form.select("form.correct input[name=start]").attr("value");
        String end = form.select("form.correct input[name=end]").attr("value");
        String before = marks(shown(path), report, "recipient");
        HttpResponse<String> answer = sent(
                path + "/correct",
                "slot",
                "recipient",
                "value",
                "person:recep-tayyip-erdogan",
                "cite",
                "on",
                "report",
                report,
                "start",
                start,
                "end",
                end);
        assertThat(answer.statusCode()).isEqualTo(303);
        Document after = shown(path);
        assertThat(marks(after, report, "recipient")).contains("أردوغان").doesNotContain(";");
        assertThat(after.select(".decision:first-child .cited").text()).contains("أردوغان");
        assertThat(after.select(".slot[data-slot=recipient] .told").text()).isEqualTo("corrected by mira");
        sent("/decisions/" + last().number() + "/undo");
        assertThat(marks(shown(path), report, "recipient")).isEqualTo(before);
    }

    /** The words of a report that light up for a slot, with semicolons between. */
    private static String marks(Document page, String report, String slot) {
        Element shown = page.select(".report").stream()
                .filter(each -> each.attr("data-report").equals(report))
                .findFirst()
                .orElseThrow();
        String text = shown.wholeText();
        return Arrays.stream(shown.attr("data-marks").split(";"))
                .map(mark -> mark.split(" "))
                .filter(mark -> mark[0].equals(slot))
                .map(mark -> text.substring(Integer.parseInt(mark[1]), Integer.parseInt(mark[2])))
                .collect(Collectors.joining(";"));
    }

    @Test
    void ofWordsThatStandOftenThoseThatWereSelectedCount() {
        Fact fact = told(FactKind.EVENT, "أردوغان");
        List<Citation> all = page.registry.citations(fact, "أردوغان");
        Citation other = all.get(all.size() - 1);
        Document form = shown("/facts/" + fact.id() + "/correct?slot=actor&words=" + encoded("أردوغان") + "&report="
                + encoded(other.report()) + "&at=" + other.words().span().start());
        assertThat(form.select("form.correct input[name=report]").attr("value")).isEqualTo(other.report());
        assertThat(form.select("form.correct input[name=start]").attr("value"))
                .isEqualTo(Integer.toString(other.words().span().start()));
        assertThat(form.select("fieldset.spot details a").eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> href.contains("&report=") && href.contains("&at="));
    }

    @Test
    void wordsThatSayADayFillIt() {
        Fact fact = told(FactKind.EVENT, "أكتوبر");
        Document form = shown("/facts/" + fact.id() + "/correct?slot=date");
        String href = form.select(".noticed a").stream()
                .filter(a -> a.text().contains("أكتوبر"))
                .findFirst()
                .orElseThrow()
                .attr("href");
        Document picked = shown(href.replaceAll("#.*", ""));
        assertThat(picked.select("input[name=value]").attr("value")).matches("20\\d\\d-\\d\\d-\\d\\d");
        assertThat(picked.select("fieldset.spot mark").text()).contains("أكتوبر");
    }

    @Test
    void wordsThatNoReportSaysAreToldOfAndNamesFoundAllTheSame() {
        Fact fact = event();
        Document form = shown("/facts/" + fact.id() + "/correct?slot=actor&words=" + encoded("ماكرون"));
        assertThat(form.select("[role=status]").text()).contains("none of the reports");
        assertThat(form.select("fieldset.spot")).isEmpty();
        assertThat(sent(
                                "/facts/" + fact.id() + "/correct",
                                "slot",
                                "date",
                                "value",
                                "2020-10-27",
                                "cite",
                                "on",
                                "report",
                                "none",
                                "start",
                                "1",
                                "end",
                                "2")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void aPlaceIsChosenAmongThoseOfItsName() {
        Fact fact = event();
        String path = "/facts/" + fact.id();
        Document form = shown(path + "/correct?slot=place&words=" + encoded("طرابلس"));
        List<String> places =
                form.select("form.correct input[type=checkbox][name=value]").eachAttr("value");
        assertThat(places).anyMatch(place -> place.contains("LBY")).anyMatch(place -> place.contains("LBN"));
        String libyan = places.stream()
                .filter(place -> place.contains("LBY"))
                .findFirst()
                .orElseThrow();
        assertThat(sent(path + "/correct", "slot", "place", "value", libyan).statusCode())
                .isEqualTo(303);
        assertThat(again(fact).places()).extracting(Place::country).containsExactly("LBY");
        assertThat(shown(path).select(".decision:first-child .value").text()).isEqualTo("Libya");
        sent("/decisions/" + last().number() + "/undo");
        assertThat(again(fact).places()).isEqualTo(fact.places());
    }

    @Test
    void theSlotsOfAClauseAreCorrected() {
        Fact agreement = page.registry
                .facts(Filter.ALL.ofKinds(Set.of(FactKind.AGREEMENT)))
                .filter(fact ->
                        fact.agreed() != null && !fact.agreed().clauses().isEmpty())
                .findFirst()
                .orElseThrow();
        Clause clause = Objects.requireNonNull(agreement.agreed()).clauses().get(0);
        String path = "/facts/" + agreement.id() + "/correct";
        Document first = shown(path);
        List<String> slots = first.select(".clause-slots > li:first-child a").eachAttr("href");
        assertThat(slots).hasSize(5);
        for (String href : slots) {
            assertThat(shown(href.replaceAll("#.*", "")).select("form.correct [name=value], form.correct .none"))
                    .as(href)
                    .isNotEmpty();
        }
        String id = clause.id().toString();
        sent(path, "slot", "duration", "clause", id, "value", "72", "unit", "H");
        sent(path, "slot", "deadline", "clause", id, "value", "2031-05-06");
        Clause now = Objects.requireNonNull(again(agreement).agreed()).clauses().get(0);
        assertThat(now.duration()).isEqualTo("PT72H");
        assertThat(now.deadline()).isEqualTo("2031-05-06");
        assertThat(shown("/agreements/" + agreement.id())
                        .select("#clause-" + id)
                        .text())
                .contains("6 May 2031");
        assertThat(shown("/history").select(".decision").eachText())
                .anyMatch(line -> line.contains("72 hours"))
                .anyMatch(line -> line.contains("deadline: 6 May 2031"));
        assertThat(sent(path, "slot", "deadline", "clause", id, "value", "soon").statusCode())
                .isEqualTo(409);
        sent("/decisions/" + last().number() + "/undo");
        sent("/decisions/" + (last().number() - 2) + "/undo");
        assertThat(Objects.requireNonNull(again(agreement).agreed()).clauses().get(0))
                .isEqualTo(clause);
        assertThat(page.get(path + "?slot=deadline&clause=" + event().id(), "Cookie", cookies)
                        .statusCode())
                .isEqualTo(404);
    }
}
