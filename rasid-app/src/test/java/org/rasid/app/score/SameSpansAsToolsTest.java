package org.rasid.app.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures for spans are those of {@code ../shared/tools/score_spans.py}. Random, with the seeds fixed. */
class SameSpansAsToolsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> PREFIXES = List.of("", "", "و", "ب", "لل", "ال", "وال", "«");
    private static final List<String> KINDS = List.of("person", "state", "place", "igo", "party", "people");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"names, 1", "names, 2", "hidden-words, 1", "hidden-words, 2", "dates, 1", "dates, 2"})
    void sameFigures(String data, int seed) throws Exception {
        Path gold = SharedTools.need("data/" + data + "/spans.jsonl");
        Path predicted = output(gold, new Random(seed));
        SpansScore score =
                SpansScore.read(predicted, gold, problem -> assertThat(problem).isEmpty());
        assertThat(score.table()).isEqualTo(SharedTools.run("score_spans.py", predicted, gold));
        List<JsonNode> wrong = spans(score.wrong());
        List<String> told = SharedTools.run("score_spans.py", predicted, gold, "--wrong", "100000");
        assertThat(wrong)
                .isEqualTo(spans(told.subList(0, told.size() - score.table().size())));
    }

    private static List<JsonNode> spans(List<String> lines) throws IOException {
        List<JsonNode> spans = new ArrayList<>();
        for (String line : lines) {
            spans.add(JSON.readTree(line.substring(line.indexOf('{'))));
        }
        return spans;
    }

    private Path output(Path gold, Random random) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(gold, StandardCharsets.UTF_8)) {
            JsonNode node = JSON.readTree(line);
            ObjectNode out = JSON.createObjectNode();
            ObjectNode report =
                    out.putObject("report").put("id", node.path("id").asText());
            fill(out.putArray("mentions"), node.path("names"), random);
            fill(report.putArray("hidden"), node.path("hidden"), random);
            fill(out.putArray("dates"), node.path("dates"), random);
            lines.add(JSON.writeValueAsString(out));
        }
        return Files.write(folder.resolve("out.jsonl"), lines, StandardCharsets.UTF_8);
    }

    /** Some are dropped, some doubled; prefixes, kinds and days are changed. */
    private static void fill(ArrayNode out, JsonNode gold, Random random) {
        for (JsonNode span : gold) {
            for (int n = random.nextInt(4); n > 0 && n < 4; n -= 2) {
                out.add(changed(span.deepCopy(), random));
            }
        }
    }

    private static ObjectNode changed(ObjectNode span, Random random) {
        String prefix = PREFIXES.get(random.nextInt(PREFIXES.size()));
        span.put("text", prefix + span.path("text").asText());
        if (span.has("read")) {
            span.put("read", prefix + span.path("read").asText());
        }
        if (span.has("kind") && random.nextInt(4) == 0) {
            span.put("kind", KINDS.get(random.nextInt(KINDS.size())));
        }
        JsonNode any = span.path("any");
        if (!any.isEmpty()) {
            JsonNode days = any.get(random.nextInt(any.size()));
            span.set("from", days.get(0));
            span.set("to", days.get(random.nextInt(2)));
        }
        return span;
    }
}
