package org.rasid.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasid.record.Decision;
import org.rasid.record.Fact;
import org.rasid.record.FactKind;
import org.rasid.record.Filter;
import org.rasid.record.Review;
import org.rasid.record.Role;

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
                shown(path + "/correct?slot=recipient&name=" + URLEncoder.encode("بوتين", StandardCharsets.UTF_8));
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
                assertThat(shown(href).select("#slot input[name=value], #slot input[name=name]"))
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
}
