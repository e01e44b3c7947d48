package org.rasid.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasid.record.Fact;
import org.rasid.record.FactKind;
import org.rasid.record.Filed;
import org.rasid.record.Filter;

/** What programs ask, each request and each answer held to the contract. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // made before all tests
class ApiTest {
    private static final Map<String, String> PROGRAM =
            Map.of("Content-Type", "application/json", "X-Rasid-Client", "ApiTest");

    private Page page;
    private ContractCheck contract;

    @BeforeAll
    void start(@TempDir Path folder) {
        page = Page.ofSamples(folder);
        contract = new ContractCheck(page);
    }

    /** Whatever the contract promises was seen by one test at least. */
    @AfterAll
    void stop() {
        page.close();
        // Only a record of many thousand facts keeps anybody waiting.
        Set<String> promised = contract.promised();
        promised.remove("listCommitments 503");
        assertThat(contract.seen()).containsAll(promised);
    }

    /** Asks something that keeps to the contract. */
    private JsonNode get(String template, String address, int status) {
        assertThat(contract.request("GET", template, address, Map.of(), null)).isEmpty();
        return answered("GET", template, page.get(ContractCheck.ROOT + address), status);
    }

    private JsonNode post(String path, String body, int status) {
        assertThat(contract.request("POST", path, path, PROGRAM, body)).isEmpty();
        return answered("POST", path, send(path, body, PROGRAM), status);
    }

    private HttpResponse<String> send(String path, String body, Map<String, String> headers) {
        List<String> flat = new ArrayList<>();
        headers.forEach((name, value) -> flat.addAll(List.of(name, value)));
        return page.send(ContractCheck.ROOT + path, body, flat.toArray(String[]::new));
    }

    private JsonNode answered(String method, String template, HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(contract.answer(method, template, answer)).isEmpty();
        return ContractCheck.json(answer.body());
    }

    private Fact fact(FactKind... kinds) {
        return page.registry
                .facts(Filter.ALL.ofKinds(java.util.Set.of(kinds)))
                .findFirst()
                .orElseThrow();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void pagesHoldEachFactOnce() {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonNode part = get("/facts", "/facts?limit=70&order=oldest" + cursor, 200);
            part.get("facts").forEach(fact -> ids.add(fact.get("id").asText()));
            cursor = part.get("next").isNull()
                    ? null
                    : "&cursor=" + encoded(part.get("next").asText());
        }
        assertThat(ids)
                .containsExactlyElementsOf(page.registry
                        .facts(Filter.ALL)
                        .map(fact -> fact.id().toString())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind=event",
                "kind=event&kind=statement&sure=0.9",
                "actor=TUR&with=RUS",
                "topic=SYR&since=2020-10-01&until=2020-12-31",
                "review=accepted",
                "q=%D8%B3%D9%88%D8%B1%D9%8A%D8%A7"
            })
    void aFilterMeansWhatItMeansOnThePage(String query) {
        JsonNode facets = get("/facets", "/facets?" + query, 200);
        String count = page.document("/facts?" + query, "Cookie", "rasid-lang=en")
                .select("h1")
                .text();
        long shown =
                get("/facts", "/facts?limit=200&" + query, 200).get("facts").size();
        assertThat(count).startsWith(facets.get("facts").asText() + " fact");
        assertThat(shown).isEqualTo(Math.min(200, facets.get("facts").asLong()));
    }

    @Test
    void aFactIsFoundByItsIdAndByMore() {
        Fact fact = fact(FactKind.EVENT);
        String id = fact.id().toString();
        JsonNode one = get("/facts/{id}", "/facts/" + id, 200);
        assertThat(one.get("id").asText()).isEqualTo(id);
        assertThat(one.get("accounts")).hasSize(fact.accounts().size());
        assertThat(get("/facts/{id}", "/facts/" + fact.accounts().get(0), 200)).isEqualTo(one);
        assertThat(ContractCheck.json(page.get("/facts/" + id + ".json").body()))
                .isEqualTo(one);
        assertThat(ContractCheck.json(
                                page.get("/facts.json?limit=1&order=oldest").body())
                        .at("/facts")
                        .size())
                .isEqualTo(1);
        get("/facts/{id}", "/facts/00000000-0000-4000-8000-000000000000", 404);
        get("/facts/{id}", "/facts/not-an-id", 404);
    }

    @Test
    void reportsAreListedAPageAtATime() {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonNode part = get("/reports", "/reports?limit=3" + cursor, 200);
            part.get("reports").forEach(report -> ids.add(report.get("id").asText()));
            cursor = part.get("next").isNull()
                    ? null
                    : "&cursor=" + encoded(part.get("next").asText());
        }
        assertThat(ids)
                .hasSizeGreaterThan(3)
                .containsExactlyElementsOf(
                        page.registry.reports().map(Filed::id).toList());
        get("/reports/{id}", "/reports/" + encoded(ids.get(0)), 200);
    }

    @Test
    void wordsActorsReportsAndPromisesAreFound() {
        JsonNode found =
                get("/find", "/find?limit=5&q=" + encoded("أردوغان"), 200).get("found");
        assertThat(found).isNotEmpty().hasSizeLessThanOrEqualTo(5);
        assertThat(found.at("/0/passages/0/marks/0/text").asText()).contains("ردوغان");
        JsonNode actors =
                get("/actors", "/actors?name=" + encoded("أردوغان"), 200).get("actors");
        String key = actors.at("/0/key").asText();
        assertThat(get("/actors/{key}", "/actors/" + key, 200)).isEqualTo(actors.get(0));
        get("/actors/{key}", "/actors/person:nobody-at-all", 404);
        String report = found.at("/0/report").asText();
        JsonNode reading = get("/reports/{id}", "/reports/" + encoded(report), 200);
        assertThat(reading.at("/report/id").asText()).isEqualTo(report);
        get("/reports/{id}", "/reports/nothing", 404);
        JsonNode first = get("/commitments", "/commitments?limit=1", 200);
        assertThat(first.get("commitments")).hasSize(1);
        String state = first.at("/commitments/0/state").asText();
        JsonNode next = get(
                "/commitments",
                "/commitments?limit=1&cursor=" + first.get("next").asText(),
                200);
        assertThat(next.at("/commitments/0/id")).isNotEqualTo(first.at("/commitments/0/id"));
        assertThat(get("/commitments", "/commitments?state=" + state, 200).get("commitments"))
                .isNotEmpty()
                .allMatch(due -> due.get("state").asText().equals(state));
    }

    @Test
    void aTextIsReadAndNotKept() {
        long before = page.registry.change();
        JsonNode reading = post(
                "/read",
                "{\"body\": \"اتصل الرئيس التركي رجب طيب أردوغان بنظيره الروسي فلاديمير بوتين هاتفياً أمس.\","
                        + " \"date\": \"2020-10-28\"}",
                200);
        assertThat(reading.at("/events/0/type").asText()).isEqualTo("CONSULT");
        assertThat(reading.at("/events/0/date/start").asText()).isEqualTo("2020-10-27");
        assertThat(page.registry.change()).isEqualTo(before);
    }

    @Test
    void aCorrectionPointsToTheWordsThatSaySo() {
        Fact event = fact(FactKind.EVENT);
        String report = page.registry.accounts(event).get(0).report().id();
        String body =
                "{\"action\": \"correct\", \"slot\": \"date\", \"value\": \"2020-10-27\", \"by\": \"x\", \"fact\": \""
                        + event.id() + "\", \"evidence\": {\"report\": \"" + report
                        + "\", \"start\": 0, \"end\": END}}";
        JsonNode decided = post("/decisions", body.replace("END", "5"), 201);
        String text = Objects.requireNonNull(page.registry.reading(report)).text();
        assertThat(decided.at("/evidence/text").asText()).isEqualTo(text.substring(0, 5));
        assertThat(post("/decisions", body.replace("END", "9000000"), 409)
                        .get("detail")
                        .asText())
                .contains("has no words");
        post("/decisions", "{\"action\": \"undo\", \"by\": \"x\", \"decision\": " + decided.get("number") + "}", 201);
    }

    @Test
    void theSlotOfAClauseIsCorrectedByTheClausesId() {
        String clause = get("/commitments", "/commitments?limit=1", 200)
                .at("/commitments/0/id")
                .asText();
        JsonNode decided = post(
                "/decisions",
                "{\"action\": \"correct\", \"slot\": \"deadline\", \"value\": \"2031-05-06\", \"by\": \"x\", \"commitment\": \""
                        + clause + "\"}",
                201);
        assertThat(decided.get("target").asText()).isEqualTo(clause);
        assertThat(get("/commitments", "/commitments?limit=200", 200).findValuesAsText("deadline"))
                .contains("2031-05-06");
        post("/decisions", "{\"action\": \"undo\", \"by\": \"x\", \"decision\": " + decided.get("number") + "}", 201);
    }

    @Test
    void everythingThatPeopleDecideCanBeDecided() {
        List<Fact> events = page.registry
                .facts(Filter.ALL.ofKinds(java.util.Set.of(FactKind.EVENT)))
                .limit(3)
                .toList();
        String one = "\"fact\": \"" + events.get(0).id() + "\", \"by\": \"أمل\"}";
        String other = events.get(1).id().toString();
        JsonNode accepted = post("/decisions", "{\"action\": \"accept\", \"why\": \"seen\", " + one, 201);
        assertThat(accepted.get("by").asText()).isEqualTo("أمل");
        post("/decisions", "{\"action\": \"annotate\", \"value\": \"<b>note</b>\", " + one, 201);
        post("/decisions", "{\"action\": \"correct\", \"slot\": \"date\", \"value\": \"2020-10-27\", " + one, 201);
        assertThat(get("/facts/{id}", "/facts/" + events.get(0).id(), 200)
                        .get("first_day")
                        .asText())
                .isEqualTo("2020-10-27");
        post("/decisions", "{\"action\": \"correct\", \"slot\": \"place\", \"value\": \"إدلب\", " + one, 201);
        assertThat(get("/facts/{id}", "/facts/" + events.get(0).id(), 200)
                        .at("/places/0/name_en")
                        .asText())
                .isEqualTo("Idlib");
        JsonNode merged = post("/decisions", "{\"action\": \"merge\", \"others\": [\"" + other + "\"], " + one, 201);
        JsonNode both = get("/facts/{id}", "/facts/" + other, 200);
        assertThat(both.get("id").asText()).isEqualTo(events.get(0).id().toString());
        String finding = events.get(1).accounts().get(0).toString();
        JsonNode split = post("/decisions", "{\"action\": \"split\", \"others\": [\"" + finding + "\"], " + one, 201);
        post("/decisions", "{\"action\": \"undo\", \"by\": \"x\", \"decision\": " + split.get("number") + "}", 201);
        post("/decisions", "{\"action\": \"undo\", \"by\": \"x\", \"decision\": " + merged.get("number") + "}", 201);
        assertThat(get("/facts/{id}", "/facts/" + other, 200).get("id").asText())
                .isEqualTo(other);
        post("/decisions", "{\"action\": \"reject\", " + one, 201);
        String due = get("/commitments", "/commitments?limit=1", 200)
                .at("/commitments/0/id")
                .asText();
        post(
                "/decisions",
                "{\"action\": \"overrule\", \"by\": \"x\", \"value\": \"kept\", \"commitment\": \"" + due + "\"}",
                201);
        assertThat(get("/commitments", "/commitments?state=kept", 200).findValuesAsText("id"))
                .contains(due);
        JsonNode log = get("/decisions", "/decisions?limit=3", 200);
        assertThat(log.get("decisions")).hasSize(3);
        get("/decisions", "/decisions?cursor=" + log.get("next").asText(), 200);
        assertThat(get("/facts/{id}/decisions", "/facts/" + events.get(0).id() + "/decisions", 200)
                        .get("decisions"))
                .hasSizeGreaterThanOrEqualTo(4);
        get("/facts/{id}/decisions", "/facts/nothing-there/decisions", 404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"action": "undo", "decision": 100000, "by": "x"} | 100000
        {"action": "accept", "fact": "00000000-0000-4000-8000-000000000000", "by": "x"} | no fact
        {"action": "correct", "fact": "FACT", "slot": "date", "value": "yesterday", "by": "x"} | yesterday
        {"action": "correct", "fact": "FACT", "slot": "actor", "value": "person:nobody-at-all", "by": "x"} | nobody
        {"action": "split", "fact": "FACT", "others": ["00000000-0000-4000-8000-000000000000"], "by": "x"} | no finding
        """)
    void whatCannotBeDecidedIsRefusedWithItsReason(String body, String reason) {
        String id = fact(FactKind.EVENT).id().toString();
        long before = page.registry.change();
        assertThat(post("/decisions", body.replace("FACT", id), 409)
                        .get("detail")
                        .asText())
                .contains(reason);
        assertThat(page.registry.change()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "/facts, /facts?since=yesterday, since",
        "/facts, /facts?limit=0, limit",
        "/facts, /facts?limit=1000, limit",
        "/facts, /facts?limit=x, limit",
        "/facts, /facts?order=size, order",
        "/facts, /facts?kind=war, kind",
        "/facets, /facets?sure=2, sure",
        "/find, /find?limit=5, q",
        "/commitments, /commitments?state=late, state",
        "/actors, /actors?limit=x, name"
    })
    void whatBreaksTheContractIsRefused(String template, String address, String named) {
        assertThat(contract.request("GET", template, address, Map.of(), null)).isNotEmpty();
        JsonNode problem = answered("GET", template, page.get(ContractCheck.ROOT + address), 400);
        assertThat(problem.get("detail").asText()).contains(named);
    }

    @ParameterizedTest
    @CsvSource({
        "/facts, /facts?cursor=nonsense",
        "/decisions, /decisions?cursor=-1",
        "/commitments, /commitments?cursor=x",
        "/reports, /reports?cursor=x"
    })
    void aCursorThatWasNeverGivenIsRefused(String template, String address) {
        answered("GET", template, page.get(ContractCheck.ROOT + address), 400);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /read | {"title": "no body"} | body
        /read | {"body": ""} | body
        /read | {"body": 7} | body
        /read | {"body": "x", "date": "yesterday"} | date
        /read | {"body": "x", "rating": "5"} | rating
        /read | [1] | object
        /decisions | {"action": "accept", "by": "x"} | fact
        /decisions | {"action": "accept", "fact": "x", "by": "x"} | fact
        /decisions | {"action": "delete", "by": "x"} | action
        /decisions | {"action": "accept", "fact": "00000000-0000-4000-8000-000000000000"} | by
        /decisions | {"action": "merge", "fact": "00000000-0000-4000-8000-000000000000", "by": "x"} | others
        /decisions | {"action": "undo", "decision": "7", "by": "x"} | decision
        /decisions | {"action": "undo", "decision": 0, "by": "x"} | decision
        /decisions | {"action": "overrule", "commitment": "00000000-0000-4000-8000-000000000000", "value": "late", "by": "x"} | value
        """)
    void aBodyThatBreaksTheContractIsRefused(String path, String body, String named) {
        assertThat(contract.request("POST", path, path, PROGRAM, body)).isNotEmpty();
        assertThat(answered("POST", path, send(path, body, PROGRAM), 400)
                        .get("detail")
                        .asText())
                .contains(named);
    }

    @Test
    void aBodyThatIsNoJsonIsRefused() {
        assertThat(answered("POST", "/read", send("/read", "{\"body\":", PROGRAM), 400)
                        .get("detail")
                        .asText())
                .contains("no JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/read", "/decisions"})
    void foreignPagesCanSendNothing(String path) {
        String body = "{\"body\": \"x\"}";
        Map<String, String> plain = new HashMap<>(PROGRAM);
        plain.put("Content-Type", "text/plain");
        Map<String, String> foreign = new HashMap<>(PROGRAM);
        foreign.put("Origin", "https://evil.example");
        for (Map<String, String> headers :
                List.of(Map.of("Content-Type", "application/json"), plain, foreign, Map.<String, String>of())) {
            answered("POST", path, send(path, body, headers), 403);
        }
    }

    @Test
    void theExplorerIsOnBoard() {
        assertThat(page.get("/api")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow())
                .doesNotContain("unsafe");
        Document explorer = page.document("/api");
        assertThat(explorer.select("#explorer").attr("data-contract")).isEqualTo("/api/v1/openapi.json");
        assertThat(explorer.select("script:not([src]), [style]")).isEmpty();
        List<String> needed = new ArrayList<>(explorer.select("script[src]").eachAttr("src"));
        needed.addAll(explorer.select("link[rel=stylesheet]").eachAttr("href"));
        needed.addAll(explorer.select("#main a").eachAttr("href"));
        assertThat(needed).hasSizeGreaterThanOrEqualTo(7).allSatisfy(address -> {
            assertThat(address).startsWith("/");
            assertThat(page.get(address).statusCode()).isEqualTo(200);
        });
    }

    @Test
    void theContractIsGivenOutAsItIsWritten() {
        String yaml = page.get(ContractCheck.ROOT + "/openapi.yaml").body();
        JsonNode json = ContractCheck.json(
                page.get(ContractCheck.ROOT + "/openapi.json").body());
        assertThat(yaml).startsWith("openapi: 3.1");
        assertThat(json.get("openapi").asText()).startsWith("3.1");
        json.findValuesAsText("$ref").forEach(ref -> {
            if (ref.startsWith("#")) {
                assertThat(json.at(ref.substring(1)).isMissingNode()).as(ref).isFalse();
            }
        });
    }
}
