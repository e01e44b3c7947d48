package org.rasid.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
        page = folder.resolve("quality.md");
    }

    private Run report(Object... more) {
        Object[] all = new Object[more.length + 6];
        System.arraycopy(new Object[] {"score", "--report", "--shared", folder, "-o", page}, 0, all, 0, 6);
        System.arraycopy(more, 0, all, 6, more.length);
        return Run.of(all);
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
