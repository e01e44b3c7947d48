package org.rasid.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rasid.report.Reading;

class JsonLinesTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(MAPPER.readTree(resource("reading.schema.json")));

    JsonLinesTest() throws IOException {}

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(JsonLines.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String line(Reading reading) {
        return new String(JsonLines.line(reading), StandardCharsets.UTF_8);
    }

    private static JsonNode tree(Reading reading) throws IOException {
        return MAPPER.readTree(JsonLines.line(reading));
    }

    private List<Error> errors(JsonNode node) {
        return schema.validate(node);
    }

    @Test
    void theOutputIsTheGoldenLine() throws IOException {
        assertThat(line(WrittenReading.full())).isEqualTo(resource("full.golden.jsonl"));
        assertThat(line(WrittenReading.empty())).isEqualTo(resource("empty.golden.jsonl"));
    }

    @Test
    void theOutputKeepsToTheSchema() throws IOException {
        assertThat(errors(tree(WrittenReading.full()))).isEmpty();
        assertThat(errors(tree(WrittenReading.empty()))).isEmpty();
    }

    @Test
    void oneLineNoMore() {
        assertThat(line(WrittenReading.full()).indexOf('\n'))
                .isEqualTo(line(WrittenReading.full()).length() - 1);
    }

    @Test
    void offsetsCountCodePoints() throws IOException {
        JsonNode tree = tree(WrittenReading.full());
        String text = tree.at("/report/text").asText();
        assertThat(tree.findParents("start").stream()
                        .filter(quote -> quote.has("text") && quote.at("/end").isInt()))
                .isNotEmpty()
                .allSatisfy(quote -> {
                    int from = text.offsetByCodePoints(0, quote.get("start").asInt());
                    int to = text.offsetByCodePoints(0, quote.get("end").asInt());
                    assertThat(text.substring(from, to))
                            .isEqualTo(quote.get("text").asText());
                });
    }

    @Test
    void halfACharacterDoesNotStopTheOutput() throws IOException {
        Reading empty = WrittenReading.empty();
        Reading broken = new Reading(
                empty.report(),
                empty.id(),
                "نصف \ud83d",
                empty.sha256(),
                "ar",
                empty.published(),
                empty.credits(),
                empty.hidden(),
                empty.skipped(),
                empty.actors(),
                empty.places(),
                empty.events(),
                empty.statements(),
                empty.agreements(),
                empty.mentions(),
                empty.dates(),
                empty.problems());
        assertThat(tree(broken).at("/report/text").asText()).isEqualTo("نصف ?");
    }

    @ParameterizedTest
    @CsvSource({
        "/events/0, type, ATTACK",
        "/events/0, mode, aerial",
        "/events/1, mode, phone",
        "/events/0, channel, fax",
        "/events/0, status, done",
        "/events/0, cameo, x",
        "/events/0, initiator, p1",
        "/events/0/date, start, 2022-13-01",
        "/statements/0, act, shout",
        "/statements/0, plover, CONSULT",
        "/agreements/0, kind, pact",
        "/agreements/0, status, broken",
        "/agreements/0/provisions/0, type, peace",
        "/agreements/0/provisions/0, duration, P",
        "/agreements/0/provisions/0, deadline, tomorrow",
        "/actors/0, kind, place",
        "/actors/0, country, Yemen",
        "/mentions/0, kind, thing",
        "/report/published, basis, unknown",
        "/report, language, en",
        "/report, sha256, abc",
        "/report/skipped/0, why, boring",
        "'', format, rasid/2",
        "'', more, x"
    })
    void theSchemaRefusesWhatTheContractDoesNotKnow(String at, String field, String value) throws IOException {
        JsonNode tree = tree(WrittenReading.full());
        ((ObjectNode) tree.at(at)).put(field, value);
        assertThat(errors(tree)).isNotEmpty();
    }

    @Test
    void theSchemaMissesEveryFieldThatIsLeftOut() throws IOException {
        List<String> tolerated = new ArrayList<>();
        for (String at : List.of(
                "",
                "/report",
                "/report/published",
                "/report/credits/0",
                "/report/hidden/0",
                "/report/skipped/0",
                "/actors/0",
                "/places/0",
                "/events/0",
                "/events/0/date",
                "/events/0/evidence/0",
                "/statements/0",
                "/statements/0/content",
                "/agreements/0",
                "/agreements/0/provisions/0",
                "/mentions/0",
                "/dates/0",
                "/problems/0")) {
            ObjectNode whole = (ObjectNode) tree(WrittenReading.full()).at(at);
            whole.fieldNames().forEachRemaining(field -> {
                JsonNode tree = copyWithout(at, field);
                if (errors(tree).isEmpty()) {
                    tolerated.add(at + "/" + field);
                }
            });
        }
        assertThat(tolerated).isEmpty();
    }

    private static JsonNode copyWithout(String at, String field) {
        try {
            JsonNode tree = tree(WrittenReading.full());
            ((ObjectNode) tree.at(at)).remove(field);
            return tree;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
