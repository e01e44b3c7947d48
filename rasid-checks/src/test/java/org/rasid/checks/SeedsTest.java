package org.rasid.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasid.app.score.FindingsScore;
import org.rasid.app.score.Tally;

/** How well the two reports that the project began with are read, against what a careful reader found in them. */
class SeedsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private final Path seeds = Project.shared("seeds");

    private String output() {
        Run run = Run.of("read", seeds, "--format", "jsonl");
        assertThat(run.code()).as(run.err()).isZero();
        return run.out();
    }

    private List<JsonNode> reports() throws IOException {
        List<JsonNode> reports = new ArrayList<>();
        for (String line : output().split("\n")) {
            reports.add(JSON.readTree(line).get("report"));
        }
        return reports;
    }

    @Test
    void nineInTenAreFoundAndThreeInFourAreExact() throws IOException {
        Path predicted = Files.writeString(folder.resolve("found.jsonl"), output(), StandardCharsets.UTF_8);
        List<String> left = new ArrayList<>();
        FindingsScore score = FindingsScore.read(predicted, Project.shared("gold/seeds"), left::add);
        Tally.Row record = score.total().record();
        assertThat(left).isEmpty();
        assertThat(score.absent()).isZero();
        assertThat(record.foundRates().f1()).as("found").isGreaterThanOrEqualTo(0.90);
        assertThat(record.exactRates().f1()).as("exact").isGreaterThanOrEqualTo(0.75);
    }

    @Test
    void hiddenWordsAreRestored() throws IOException {
        Stream<String> read =
                reports().stream().flatMap(report -> report.get("hidden").findValuesAsText("read").stream());
        assertThat(read).contains("الصراع", "لقضية", "إطلاق", "النار", "المؤلم");
    }

    @Test
    void nothingElseIsTakenForHidden() throws IOException {
        for (JsonNode report : reports()) {
            assertThat(report.get("hidden").findValuesAsText("written"))
                    .as(report.get("id").asText())
                    .allMatch(written -> written.contains("ـ.ـ"));
        }
    }

    @Test
    void relatedLinksAreSkipped() throws IOException {
        List<String> links = new ArrayList<>();
        for (JsonNode report : reports()) {
            CodePoints text = CodePoints.of(report.get("text").asText());
            for (JsonNode skipped : report.get("skipped")) {
                if (skipped.get("why").asText().equals("related-link")) {
                    links.add(text.at(skipped));
                }
            }
        }
        assertThat(links).hasSize(2).allMatch(link -> link.startsWith("اقرأ أيضاً"));
    }
}
