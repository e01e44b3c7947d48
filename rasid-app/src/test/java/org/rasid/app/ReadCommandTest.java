package org.rasid.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasid.export.JsonLines;

class ReadCommandTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    Path folder;

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
    }

    /** The objects that were written, each of which must keep to the schema. */
    private static List<JsonNode> objects(String out) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(JsonLines.class.getResourceAsStream("reading.schema.json"), "schema")) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(MAPPER.readTree(in));
            List<JsonNode> objects = new ArrayList<>();
            for (String line : out.lines().toList()) {
                objects.add(MAPPER.readTree(line));
            }
            assertThat(objects)
                    .allSatisfy(object -> assertThat(schema.validate(object)).isEmpty());
            return objects;
        }
    }

    private static List<String> ids(Run run) throws IOException {
        return objects(run.out()).stream()
                .map(object -> object.at("/report/id").asText())
                .toList();
    }

    @Test
    void reportsComeOutInTheOrderOfTheInputs() throws IOException {
        Path b = write("b.txt", Run.report(1));
        Path many = write("many.jsonl", Run.line(1) + Run.line(2));
        Path a = write("a.txt", Run.report(2));
        Run run = Run.of("read", b, many, a, "--format", "jsonl");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(ids(run)).containsExactly("b", "r1", "r2", "a");
        assertThat(ids(Run.of("read", folder, "--format", "jsonl"))).containsExactly("a", "b", "r1", "r2");
    }

    @Test
    void anyNumberOfThreadsGivesTheSameBytes() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            lines.append(i % 50 == 7 ? "{broken\n" : Run.line(i));
        }
        Path many = write("many.jsonl", lines.toString());
        for (String format : List.of("jsonl", "text")) {
            Run one = Run.of("read", many, folder, "--threads", 1, "--format", format);
            Run eight = Run.of("read", many, folder, "--threads", 8, "--format", format);
            assertThat(eight).isEqualTo(one);
            assertThat(one.code()).isEqualTo(1);
            assertThat(one.err().lines()).hasSize(20);
        }
    }

    @Test
    void eachThingLeftHasOneLineAndOneObject() throws IOException {
        Path empty = write("empty.txt", "\n \n");
        Path latin = write("latin.txt", "Nothing Arabic here\n");
        Path page = write("page.html", "<!DOCTYPE html><p>خبر</p>");
        Path large = write("large.txt", "خبر طويل\n".repeat(800_000));
        Path binary = Files.write(folder.resolve("binary.txt"), new byte[] {0, 1, 2, 3});
        Path good = write("good.txt", Run.report(1));
        Path gone = folder.resolve("gone.txt");
        Run run = Run.of("read", "--format=jsonl", empty, latin, page, large, binary, gone, good);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().lines())
                .containsExactly(
                        "rasid: " + empty + ": holds no text",
                        "rasid: " + latin + ": is not Arabic: 0% of its letters are",
                        "rasid: " + page + ": is a page that holds no article",
                        "rasid: " + large + ": is larger than 10,000,000 bytes",
                        "rasid: " + binary + ": is no text in UTF-8, UTF-16 or windows-1256",
                        "rasid: " + gone + ": cannot be read: there is no such file");
        List<JsonNode> objects = objects(run.out());
        assertThat(objects)
                .extracting(object -> object.at("/problems/0/code").asText())
                .startsWith("empty", "not-arabic", "no-article", "too-large", "binary", "unreadable")
                .hasSize(7);
        assertThat(objects.get(1).at("/report/text").asText()).contains("Nothing Arabic");
        assertThat(objects.get(6).at("/report/id").asText()).isEqualTo("good");
    }

    @Test
    void whatIsLeftIsToldInTheUsersLanguage() throws IOException {
        Path empty = write("empty.txt", "\n \n");
        Path latin = write("latin.txt", "Nothing Arabic here\n");
        Path page = write("page.html", "<!DOCTYPE html><p>خبر</p>");
        Path large = write("large.txt", "خبر طويل\n".repeat(800_000));
        Path binary = Files.write(folder.resolve("binary.txt"), new byte[] {0, 1, 2, 3});
        Path pdf = write("a.pdf", "%PDF-1.7\n");
        Path lines = write("lines.jsonl", "{\"date\": \"yesterday\", \"body\": \"خبر من عدن\"}\n{\"title\": \"x\"}\n");
        Path gone = folder.resolve("gone: really.txt");
        List<String> arabic = List.of(
                "rasid: " + empty + ": لا نص فيه",
                "rasid: " + latin + ": ليس بالعربية: 0% من حروفه عربية",
                "rasid: " + page + ": صفحة لا مقال فيها",
                "rasid: " + large + ": أكبر من 10,000,000 بايت",
                "rasid: " + binary + ": ليس نصاً بترميز UTF-8 أو UTF-16 أو windows-1256",
                "rasid: " + pdf + ": صيغته PDF، ولا تُقرأ بعد",
                "rasid: " + lines + ":1: `date` ليس يوماً بصيغة ISO فتُرك: yesterday",
                "rasid: " + lines + ":2: ليس فيه `body`",
                "rasid: " + gone + ": تعذرت قراءته: لا يوجد ملف بهذا الاسم");
        Object[] files = {empty, latin, page, large, binary, pdf, lines, gone};
        Surroundings around = new Surroundings(Map.of("LANG", "ar_EG.UTF-8"), false);
        assertThat(Run.in(around, with("read", files)).err().lines()).containsExactlyElementsOf(arabic);
        assertThat(Run.of(with("read", files, "--lang", "ar")).err().lines()).containsExactlyElementsOf(arabic);
        assertThat(Run.in(around, with("add", files, "--record", folder.resolve("r.db")))
                        .err()
                        .lines())
                .containsExactlyElementsOf(arabic);
        assertThat(Run.in(around, with("read", files, "--lang", "en")).err()).contains("holds no text");
    }

    private static Object[] with(String command, Object[] files, Object... more) {
        return Stream.of(new Object[] {command}, files, more)
                .flatMap(Stream::of)
                .toArray();
    }

    @Test
    void weeksBeginWhereTheUserSays() throws IOException {
        Path file = write("w.jsonl", "{\"date\": \"2020-10-28\", \"body\": \"زار الرئيس باريس الأسبوع الماضي\"}");
        assertThat(Run.of("read", file, "--format", "jsonl").out()).contains("2020-10-18");
        Run iso = Run.of("read", file, "--format", "jsonl", "--week-starts", "monday");
        assertThat(iso.out()).contains("2020-10-19");
        assertThat(Run.of("read", file, "--week-starts", "someday").code()).isEqualTo(2);
    }

    @Test
    void aBadDateInARecordIsToldAndTheReportRead() throws IOException {
        Path file = write("d.jsonl", "{\"date\": \"yesterday\", \"body\": \"خبر من عدن\"}");
        Run run = Run.of("read", file, "--format", "jsonl");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("rasid: " + file + ":1: `date` is no ISO day and was left out: yesterday\n");
        JsonNode object = objects(run.out()).get(0);
        assertThat(object.at("/report/text").asText()).isEqualTo("خبر من عدن");
        assertThat(object.at("/problems/0/code").asText()).isEqualTo("bad-date");
    }

    @Test
    void aGivenDateIsForReportsWithoutOne() throws IOException {
        Path file = write(
                "d.jsonl", "{\"date\": \"2021-05-06\", \"body\": \"خبر من عدن\"}\n{\"body\": \"خبر من صنعاء\"}\n");
        Run run = Run.of("read", file, "--format", "jsonl", "--date", "2020-11-11");
        assertThat(objects(run.out()))
                .extracting(object -> object.at("/report/published/start").asText())
                .containsExactly("2021-05-06", "2020-11-11");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "windows-1256"})
    void standardInputIsReadInAnyCharset(String charset) throws IOException {
        Run run = Run.withInput(Run.report(3).getBytes(Charset.forName(charset)), "read", "-", "--format", "jsonl");
        assertThat(run.code()).isZero();
        JsonNode report = objects(run.out()).get(0).get("report");
        assertThat(report.get("title").asText()).isEqualTo("الوفدان يجتمعان في مسقط للمرة 3");
        assertThat(report.get("id").asText())
                .isEqualTo(report.get("sha256").asText().substring(0, 16));
    }

    @Test
    void textIsForPeopleAndInTheirLanguage() throws IOException {
        Path file = write("a.txt", Run.report(1));
        assertThat(Run.of("read", file).out()).startsWith("الوفدان يجتمعان في مسقط للمرة 1\n");
        assertThat(Run.of("read", file, "--lang", "ar").out()).contains("تاريخ النشر غير معروف");
        assertThat(Run.of("read", file, "--lang", "en").out()).contains("date of publication unknown");
        Surroundings arabic = new Surroundings(Map.of("LANG", "ar_EG.UTF-8"), false);
        assertThat(Run.in(arabic, "read", file).out()).contains("تاريخ النشر غير معروف");
    }

    @Test
    void coloursAndMarksAreForTerminals() throws IOException {
        Path file = write("a.txt", Run.report(1));
        Map<String, String> able = Map.of("TERM", "xterm", "COLUMNS", "40");
        assertThat(Run.in(new Surroundings(able, true), "read", file).out()).contains("\u001b[1m", "\u2067");
        assertThat(Run.in(new Surroundings(able, false), "read", file).out()).doesNotContain("\u001b", "\u2067");
        Map<String, String> sober = Map.of("TERM", "xterm", "NO_COLOR", "1");
        assertThat(Run.in(new Surroundings(sober, true), "read", file).out())
                .doesNotContain("\u001b")
                .contains("\u2067");
        Map<String, String> dumb = Map.of("TERM", "dumb");
        assertThat(Run.in(new Surroundings(dumb, true), "read", file).out()).doesNotContain("\u001b", "\u2067");
    }

    @Test
    void anEmptyFolderIsToldOfToo() {
        Run run = Run.of("read", folder);
        assertThat(run).isEqualTo(new Run(1, "", "rasid: " + folder + ": holds no files\n"));
    }
}
