package org.rasid.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.rasid.source.SourceFiles.codes;
import static org.rasid.source.SourceFiles.read;
import static org.rasid.source.SourceFiles.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasid.report.Report;

class JsonLinesTest {
    private static final String BODY = "وصل الوفد إلى مسقط.";

    private static final Duration LIMIT = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private List<Item> items(String... lines) throws IOException {
        return read(write(folder, "many.jsonl", String.join("\n", lines)));
    }

    @Test
    void everyFieldIsTaken() throws IOException {
        Report report = items("""
                {"id": "x-1", "title": "وصول الوفد", "body": "وصل الوفد إلى مسقط.\\n\\nثم غادر.", "date": "2022-03-05",\
                 "url": "https://example.org/1", "outlet": "صحيفة", "author": "كاتب", "more": {"a": [1, {"b": 2}]}}""").get(0).report();
        assertThat(report)
                .isEqualTo(new Report(
                        "x-1",
                        "وصول الوفد",
                        "وصل الوفد إلى مسقط.\nثم غادر.",
                        LocalDate.of(2022, 3, 5),
                        "صحيفة",
                        "https://example.org/1",
                        "كاتب"));
    }

    @Test
    void aReportIsReadBeforeTheNextOneComes() throws IOException {
        Pipe pipe = Pipe.open();
        try (OutputStream writer = Channels.newOutputStream(pipe.sink());
                Sources sources = Sources.of(Channels.newInputStream(pipe.source()), "-")) {
            for (String id : List.of("one", "two")) {
                writer.write(
                        ("{\"id\": \"" + id + "\", \"body\": \"" + BODY + "\"}\n").getBytes(StandardCharsets.UTF_8));
                writer.flush();
                assertThat(assertTimeoutPreemptively(LIMIT, sources::next)
                                .report()
                                .id())
                        .isEqualTo(id);
            }
        }
    }

    @Test
    void reportsWithoutAnIdAreNumberedAfterTheFile() throws IOException {
        String bare = "{\"body\": \"" + BODY + "\"}";
        assertThat(items(bare, "", bare, "{\"id\": 7, \"body\": \"" + BODY + "\"}", bare))
                .extracting(item -> item.report().id())
                .containsExactly("many", "many#2", "7", "many#4");
    }

    @Test
    void aBadLineIsLeftAndTheOthersRead() throws IOException {
        List<Item> items = items(
                "{\"body\": \"" + BODY + "\"}",
                "{\"body\": ",
                "not json",
                "{\"title\": \"بلا متن\"}",
                "{\"body\": \"\"}",
                "{\"body\": [\"" + BODY + "\"]}",
                "{\"body\": \"The delegation left.\"}",
                "{\"body\": \"" + BODY + "\"} {}",
                "{\"body\": \"" + BODY + "\", \"author\": [\"أ\"]}",
                "{\"body\": \"" + BODY + "\"}");
        assertThat(codes(items))
                .containsExactly(
                        "ok",
                        "bad-json",
                        "bad-json",
                        "no-body",
                        "empty",
                        "no-body",
                        "not-arabic",
                        "bad-json",
                        "bad-field",
                        "ok");
        assertThat(items.get(1).origin()).endsWith("many.jsonl:2");
        assertThat(((Item.Left) items.get(2)).problem().message())
                .contains("column")
                .hasLineCount(1);
    }

    @Test
    void aWrongDateIsAProblemAndTheReportUndated() throws IOException {
        Item.Found found = (Item.Found)
                items("{\"date\": \"5/3/2022\", \"body\": \"" + BODY + "\"}").get(0);
        assertThat(found.report().date()).isNull();
        assertThat(found.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("bad-date");
            assertThat(problem.message()).contains("5/3/2022");
        });
    }

    @Test
    void halfACharacterBecomesAReplacementAndNulASpace() throws IOException {
        assertThat(items("{\"body\": \"خبر\\ud83d وآخر\\u0000هنا 😀\"}")
                        .get(0)
                        .report()
                        .body())
                .isEqualTo("خبر\uFFFD وآخر هنا 😀");
    }

    @Test
    void aTitleToldAgainByTheBodyIsToldOnce() throws IOException {
        assertThat(items("{\"title\": \"خبر\\nأول\", \"body\": \"خبر  أول\\nمتن\"}")
                        .get(0)
                        .report()
                        .text())
                .isEqualTo("خبر أول\nمتن");
    }

    @Test
    void utf16LinesAreReadToo() throws IOException {
        String lines = "\uFEFF{\"body\": \"" + BODY + "\"}\r\n{\"body\": \"الإسلام \u0A0D و\u0D0A\"}\r\n";
        for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            List<Item> items = read(write(folder, "wide.jsonl", lines, charset));
            assertThat(codes(items)).containsExactly("ok", "ok");
            assertThat(items.get(1).report().body()).isEqualTo("الإسلام \u0A0D و\u0D0A");
        }
    }

    @Test
    void deepNestingAndLongLinesAreLeft() throws IOException {
        String deep = "{\"more\": " + "[".repeat(1000) + "]".repeat(1000) + ", \"body\": \"" + BODY + "\"}";
        String longLine = "{\"body\": \"" + BODY.repeat(100) + "\"}";
        String good = "{\"body\": \"" + BODY + "\"}";
        Path file = write(folder, "limits.jsonl", String.join("\n", good, deep, longLine, good));
        assertThat(codes(read(new Limits(2500, 10, 20, 4, 100, 100), file)))
                .containsExactly("ok", "bad-json", "too-large", "ok");
    }

    @Test
    void anArrayIsToldFromLines() throws IOException {
        assertThat(codes(items("[{\"body\": \"" + BODY + "\"}]"))).containsExactly("unsupported-format");
    }

    @Test
    void anObjectOverSeveralLinesIsToldOnce() throws IOException {
        assertThat(codes(items("{", "  \"a\": 1,", "  \"b\": [", "  ]", "}"))).containsExactly("unsupported-format");
    }

    @Test
    void aBrokenFirstLineDoesNotHideTheOthers() throws IOException {
        assertThat(items("{\"body\": \"وصل", "{\"body\": \"" + BODY + "\"}")).hasSize(2);
    }
}
