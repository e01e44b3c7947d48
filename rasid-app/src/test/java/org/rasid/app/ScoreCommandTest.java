package org.rasid.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ScoreCommandTest {
    private static final String GOLD = """
            {"id": "r1", "actors": [{"id": "x", "names": ["لودريان"], "kind": "person"}],
             "statements": [{"speaker": "x", "act": "hope", "quote": "عبر عن أمله"},
                            {"speaker": "x", "act": "deny", "quote": "نفى ذلك"}]}
            """;
    private static final String OUTPUT = """
            {"report": {"id": "r1"}, "actors": [{"id": "a1", "name": "لودريان"}],\
             "statements": [{"speaker": "a1", "act": "hope", "evidence": [{"text": "عبر عن أمله"}]}],\
             "mentions": [{"text": "لودريان", "kind": "person"}]}
            """;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path predicted;
    private Path gold;

    @BeforeEach
    void write() throws IOException {
        predicted = Files.writeString(folder.resolve("out.jsonl"), OUTPUT, StandardCharsets.UTF_8);
        gold = Files.createDirectory(folder.resolve("gold"));
        Files.writeString(gold.resolve("r1.json"), GOLD, StandardCharsets.UTF_8);
    }

    private int score(Object... arguments) {
        String[] words = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
        return new CommandLine(new ScoreCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(words);
    }

    @Test
    void printsATable() {
        assertThat(score(predicted, gold)).isZero();
        assertThat(out.toString().lines())
                .contains("statements           1      2     1.000 0.500 0.667     1.000 0.500 0.667");
    }

    @Test
    void printsEachReportAndWhatWasWrong() {
        assertThat(score(predicted, gold, "--each", "--wrong", "r1")).isZero();
        assertThat(out.toString().lines())
                .contains("r1: record found F1 0.667 exact 0.667  (2 in gold)", "   statement: لودريان deny «نفى ذلك»");
    }

    @Test
    void printsJson() {
        assertThat(score(predicted, gold, "--json")).isZero();
        assertThat(out.toString())
                .contains("\"record\":{\"predicted\":1,\"gold\":2,\"found\":[1.0,0.5,0.6666666666666666],");
    }

    @Test
    void printsSpans() throws IOException {
        Path spans = folder.resolve("spans.jsonl");
        Files.writeString(spans, "{\"id\": \"r1\", \"names\": [{\"text\": \"شكري\", \"kind\": \"person\"}]}");
        assertThat(score("--spans", predicted, spans, "--wrong", "1")).isZero();
        assertThat(out.toString().lines())
                .startsWith(
                        "missed r1 {\"text\":\"شكري\",\"kind\":\"person\"}",
                        "predicted 1 gold 1 found 0  P 0.000 R 0.000 F1 0.000");
    }

    @Test
    void missingFileIsOneClearLine() {
        assertThat(score(folder.resolve("none.jsonl"), gold)).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().endsWith("none.jsonl: no such file");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void goldThatIsNoFolderIsOneClearLine() {
        assertThat(score(predicted, predicted)).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().endsWith("out.jsonl: no folder");
    }

    @Test
    void fileThatIsNoTextIsOneClearLine() throws IOException {
        Files.write(predicted, new byte[] {'{', (byte) 0xff, '}'});
        assertThat(score(predicted, gold)).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().endsWith("out.jsonl: no UTF-8 text");
    }

    @Test
    void goldFileThatIsNoTextIsLeftAndTheRestIsScored() throws IOException {
        Files.write(gold.resolve("r2.json"), new byte[] {'{', (byte) 0xff, '}'});
        assertThat(score(predicted, gold)).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().endsWith("r2.json: no UTF-8 text");
        assertThat(out.toString()).contains("statements           1      2     1.000");
    }

    @Test
    void badLineIsToldWithItsNumberAndTheRestIsScored() throws IOException {
        Files.writeString(predicted, "{\n" + OUTPUT, StandardCharsets.UTF_8);
        assertThat(score(predicted, gold)).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().contains("out.jsonl line 1: no JSON");
        assertThat(out.toString()).contains("statements           1      2     1.000");
    }

    @Test
    void unknownReportIsTold() {
        assertThat(score(predicted, gold, "--wrong", "r9")).isEqualTo(1);
        assertThat(err.toString()).contains("--wrong r9: no gold file has this id");
    }

    @Test
    void numberOfSpansMustBeANumber() {
        assertThat(score("--spans", predicted, gold, "--wrong", "r1")).isEqualTo(2);
        assertThat(err.toString()).contains("takes a number and not 'r1'");
    }
}
