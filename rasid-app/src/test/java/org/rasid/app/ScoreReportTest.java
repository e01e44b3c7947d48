package org.rasid.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasid.app.score.HeldBack;

/** {@code rasid score --report} on gold that is made up: twelve reports of one sentence, of which some are held back. */
class ScoreReportTest {
    @TempDir
    Path folder;

    private Path page;
    private int held;

    @BeforeEach
    void write() throws IOException {
        Path gold = Files.createDirectories(folder.resolve("gold/dev"));
        StringBuilder reports = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            held += HeldBack.is("r" + i) ? 1 : 0;
            reports.append("{\"id\": \"r" + i + "\", \"outlet\": \"paper" + i % 2 + "\", \"title\": \"تصريحات\", "
                    + "\"date\": \"2020-10-28\", \"body\": \"أعلن وزير الخارجية الروسي سيرغي لافروف أن الجولة رقم " + i
                    + " ستعقد في جنيف. وبقي الشارع هادئا.\"}\n");
            Files.writeString(
                    gold.resolve("r" + i + ".json"),
                    "{\"id\": \"r" + i + "\", \"actors\": [{\"id\": \"x\", \"names\": [\"سيرغي لافروف\"], "
                            + "\"kind\": \"person\", \"country\": \"RUS\"}], \"statements\": [{\"speaker\": \"x\", "
                            + "\"act\": \"say\", \"quote\": \"الجولة رقم " + i
                            + " ستعقد في جنيف\"}, {\"speaker\": \"x\", "
                            + "\"act\": \"deny\", \"quote\": \"وبقي الشارع هادئا\"}]}",
                    StandardCharsets.UTF_8);
        }
        Files.writeString(gold.resolve("reports.jsonl"), reports, StandardCharsets.UTF_8);
        Path sampleGold = Files.createDirectories(folder.resolve("samples/gold"));
        Files.writeString(
                folder.resolve("samples/r0.txt"),
                "تصريحات\n\nأعلن وزير الخارجية الروسي سيرغي لافروف أن"
                        + " الجولة رقم 0 ستعقد في جنيف. وبقي الشارع هادئا.\n");
        Files.copy(gold.resolve("r0.json"), sampleGold.resolve("r0.json"));
        page = folder.resolve("quality.md");
    }

    private Run report(Object... more) {
        List<Object> all = new ArrayList<>(
                List.of("score", "--report", "--shared", folder, "--samples", folder.resolve("samples"), "-o", page));
        all.addAll(List.of(more));
        return Run.of(all.toArray());
    }

    @Test
    void writesEveryMeasureThatItCanTake() throws IOException {
        Path notes = Files.writeString(folder.resolve("notes.md"), "## Notes by hand\n\nKept word for word.\n");
        Run run = report("--notes", notes);
        String written = Files.readString(page);
        assertThat(held).isBetween(1, 11);
        assertThat(written)
                .contains(12 - held + " reports, read with the weights that ship")
                .contains("## Dev gold\n", "| statements | 0.667 | 0.667 |")
                .contains("## Dev gold, cross-validated", "expected calibration error")
                .containsPattern("(?s)## Samples\n.*\\| statements \\| 1 \\| 2 \\| 1.000 \\|.*## Seeds\n")
                .contains("| paper0 |", "| paper1 |")
                .contains("## By construction", "| say | ")
                .contains("| statements | " + (12 - held) + " | 0 | 0 | 0 | 0 |", "- statements: deny " + (12 - held))
                .endsWith("Kept word for word.\n");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().lines()).hasSize(5).allMatch(l -> l.endsWith("is not there, so it is not measured"));
    }

    @Test
    void heldBackReportsAreScoredOnlyWhenAskedFor() {
        Run run = report("--held-back");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).anyMatch(l -> l.matches("statements +" + held + " +" + 2 * held + " .*"));
        assertThat(page).doesNotExist();
    }

    @Test
    void somethingToScoreIsNeeded() {
        assertThat(Run.of("score").code()).isEqualTo(2);
        assertThat(Run.of("score", "--held-back").code()).isEqualTo(2);
    }
}
