package org.rasid.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainCommandTest {
    @TempDir
    Path folder;

    private Path weights;

    private static String report(int i) {
        return "{\"id\": \"r" + i + "\", \"title\": \"تصريحات\", \"date\": \"2020-10-28\", \"body\": "
                + "\"أعلن وزير الخارجية الروسي سيرغي لافروف أن الجولة رقم " + i + " ستعقد في جنيف.\"}\n";
    }

    private static String gold(int i) {
        return "{\"id\": \"r" + i + "\", \"actors\": [{\"id\": \"x\", \"names\": [\"سيرغي لافروف\"], "
                + "\"kind\": \"person\", \"country\": \"RUS\"}], \"statements\": [{\"speaker\": \"x\", "
                + "\"act\": \"say\", \"quote\": \"الجولة رقم " + i + " ستعقد في جنيف\"}]}";
    }

    @BeforeEach
    void write() throws IOException {
        StringBuilder reports = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            reports.append(report(i));
            Files.writeString(folder.resolve("r" + i + ".json"), gold(i), StandardCharsets.UTF_8);
        }
        Files.writeString(folder.resolve("reports.jsonl"), reports, StandardCharsets.UTF_8);
        weights = folder.resolve("weights.tsv");
    }

    @Test
    void printsWhatItReachesAndWritesWeightsThatReadTakes() throws IOException {
        Run run = Run.of("train", folder, "-o", weights, "--folds", "2");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "set by hand",
                        "trained, cross-validated over 2 parts",
                        "calibration error",
                        "example sentences read");
        assertThat(Files.readString(weights)).startsWith("# The weights").contains("of 6 reports", "slot:rank0\t2\n");
        Run read = Run.of("read", folder.resolve("reports.jsonl"), "--weights", weights, "--format", "jsonl");
        assertThat(read.code()).isZero();
    }

    @Test
    void sameReportsGiveTheSameBytes() throws IOException {
        Path again = folder.resolve("again.tsv");
        Run.of("train", folder, "-o", weights, "--folds", "0");
        Run.of("train", folder, "-o", again, "--folds", "0");
        assertThat(again).hasSameBinaryContentAs(weights);
    }

    @Test
    void reportsMayLieElsewhereAndSomeBeLeftOut() throws IOException {
        Path elsewhere = Files.move(folder.resolve("reports.jsonl"), folder.resolve("elsewhere.jsonl"));
        Path ids = Files.writeString(folder.resolve("ids.txt"), "r0\nr3\n");
        Run run = Run.of("train", folder, "--reports", elsewhere, "--skip", ids, "-o", weights, "--folds", "0");
        assertThat(run.err()).isEmpty();
        assertThat(Files.readString(weights)).contains("of 4 reports");
    }

    @Test
    void goldWithoutReportIsTold() throws IOException {
        Files.writeString(folder.resolve("r9.json"), gold(9), StandardCharsets.UTF_8);
        Run run = Run.of("train", folder, "-o", weights, "--folds", "0");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().lines()).singleElement().asString().endsWith("no report has the id r9");
        assertThat(weights).exists();
    }

    @Test
    void nothingIsWrittenWhereNoGoldHasItsReport() throws IOException {
        Path other = Files.writeString(folder.resolve("other.jsonl"), report(9));
        Run run = Run.of("train", folder, "--reports", other, "-o", weights, "--folds", "0");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("no report has the id r0", "there is nothing to train from");
        assertThat(run.out()).isEmpty();
        assertThat(weights).doesNotExist();
    }

    @Test
    void folderWithoutGoldIsOneClearLine() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Run run = Run.of("train", empty, "--reports", folder.resolve("reports.jsonl"), "-o", weights);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().lines()).singleElement().asString().contains("no gold files");
        assertThat(weights).doesNotExist();
    }

    @Test
    void wrongUsageIsTold() {
        assertThat(Run.of("train", folder).code()).isEqualTo(2);
        assertThat(Run.of("train", folder, "-o", weights, "--folds", "1").err()).contains("--folds takes 0, 2 or more");
        assertThat(Run.of("read", folder, "--weights", folder.resolve("none")).err())
                .contains("there is no such file");
    }
}
