package org.rasid.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jerolba.carpet.CarpetWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasid.report.Reading;

/** Archives, read on the cores of this machine. */
class ReadArchiveTest {
    private static final int GROUP = 4000;

    @TempDir
    Path folder;

    private Counts read(String cores, Path output, int groupBytes, Path... inputs) throws IOException {
        try (SparkSession spark = SparkSession.builder()
                .master(cores)
                .config("spark.ui.enabled", false)
                .getOrCreate()) {
            return new ReadArchive(spark, output.toString(), groupBytes)
                    .read(Stream.of(inputs).map(Path::toString).toList());
        }
    }

    private static List<String> texts(List<Reading> readings) {
        return readings.stream().map(Reading::text).toList();
    }

    @Test
    void everyArabicPageIsReadOnceAndAllElseIsCounted() throws IOException {
        Path crawl = Crawls.crawl(folder.resolve("a.warc.gz"), 0, 12);
        Path two = folder.resolve("two");
        Counts counts = read("local[2]", two, GROUP, crawl);
        assertThat(counts.read()).isEqualTo(12);
        assertThat(counts.left()).containsOnly(Map.entry("not-arabic", 12L), Map.entry("damaged-record", 1L));
        List<Reading> readings = Folders.readings(two);
        assertThat(readings).hasSize(12);
        assertThat(texts(readings)).contains(Crawls.title(4) + "\n" + Crawls.body(4));
        assertThat(readings.get(0).events()).isNotEmpty();
        assertThat(readings.get(0).report().url()).isEqualTo("https://sahifa.example/0");
        String left = "";
        try (Stream<Path> files = Files.list(two.resolve("_left"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".jsonl")).toList()) {
                left += Files.readString(file);
            }
        }
        assertThat(left).containsPattern("a.warc.gz#[0-9]+\",\"code\":\"damaged-record\"");

        Path one = folder.resolve("one");
        read("local[1]", one, GROUP, crawl);
        assertThat(Folders.files(one)).isEqualTo(Folders.files(two));

        Path large = folder.resolve("large");
        read("local[2]", large, 1_000_000, crawl);
        assertThat(Folders.readings(large)).isEqualTo(readings);
    }

    @Test
    void aRerunGoesOnWhereItStopped() throws IOException {
        Path crawls = Files.createDirectory(folder.resolve("crawls"));
        Crawls.crawl(crawls.resolve("a.warc.gz"), 0, 6);
        Path output = folder.resolve("readings");
        Counts first = read("local[2]", output, GROUP, crawls);
        Map<String, String> before = Folders.files(output);
        // As if the first run had been stopped before one group was done.
        String stopped = before.keySet().stream()
                .filter(name -> name.startsWith("_done"))
                .sorted()
                .skip(1)
                .findFirst()
                .orElseThrow();
        Files.delete(output.resolve(stopped));
        Counts second = read("local[2]", output, GROUP, crawls);
        assertThat(second.read()).isBetween(1L, first.read() - 1);
        assertThat(Folders.files(output)).isEqualTo(before);

        Crawls.crawl(crawls.resolve("b.warc.gz"), 100, 3);
        assertThat(read("local[2]", output, GROUP, crawls).read()).isEqualTo(3);
        assertThat(Folders.readings(output)).hasSize(9);
        Crawls.crawl(crawls.resolve("b.warc.gz"), 200, 2);
        read("local[2]", output, GROUP, crawls);
        assertThat(texts(Folders.readings(output)))
                .hasSize(8)
                .contains(Crawls.title(201) + "\n" + Crawls.body(201))
                .doesNotContain(Crawls.title(101) + "\n" + Crawls.body(101));
        assertThatThrownBy(() -> read("local[2]", output, GROUP + 1, crawls))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("was begun otherwise");
    }

    /** An article as tables have it. */
    record Article(String id, String title, String body, java.time.LocalDate date, String outlet) {}

    @Test
    void linesAndTablesOfArticlesAreReadToo() throws IOException {
        Path inputs = Files.createDirectory(folder.resolve("inputs"));
        StringBuilder lines = new StringBuilder("{\"title\": 7}\n");
        for (int i = 0; i < 30; i++) {
            lines.append("{\"id\": \"l")
                    .append(i)
                    .append("\", \"body\": \"")
                    .append(Crawls.body(i).replace("\n", "\\n"))
                    .append("\"}\n");
        }
        Files.writeString(inputs.resolve("lines.jsonl"), lines);
        try (CarpetWriter<Article> table =
                new CarpetWriter<>(Files.newOutputStream(inputs.resolve("table.parquet")), Article.class)) {
            for (int i = 0; i < 3; i++) {
                table.write(new Article(
                        "t" + i, Crawls.title(i), Crawls.body(i), java.time.LocalDate.parse("2020-10-28"), "صحيفة"));
            }
        }
        Files.writeString(inputs.resolve("text.txt"), Crawls.body(1));
        Files.write(
                inputs.resolve("broken.parquet"), "PAR1 and no more".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Path output = folder.resolve("readings");
        Counts counts = read("local[2]", output, GROUP, inputs);
        assertThat(counts.read()).isEqualTo(34);
        assertThat(counts.left()).containsOnly(Map.entry("no-body", 1L), Map.entry("unreadable", 1L));
        List<Reading> readings = Folders.readings(output);
        assertThat(readings).extracting(Reading::id).contains("l0", "l29", "t2").doesNotHaveDuplicates();
        Reading last =
                readings.stream().filter(r -> r.id().equals("t2")).findFirst().orElseThrow();
        assertThat(last.report().outlet()).isEqualTo("صحيفة");
        assertThat(last.published().start()).isEqualTo("2020-10-28");
    }

    @Test
    void wrongUseIsSaid() {
        java.io.ByteArrayOutputStream said = new java.io.ByteArrayOutputStream();
        java.io.PrintStream err = new java.io.PrintStream(said, true, java.nio.charset.StandardCharsets.UTF_8);
        assertThat(ReadArchive.run(new String[] {"--output", "x"}, err)).isEqualTo(2);
        assertThat(ReadArchive.run(new String[] {"--inptu", "x"}, err)).isEqualTo(2);
        assertThat(ReadArchive.run(new String[] {"--help"}, err)).isZero();
        assertThat(said.toString(java.nio.charset.StandardCharsets.UTF_8))
                .contains("--input is missing", "unknown option --inptu", "Usage: rasid archive INPUT");
    }
}
