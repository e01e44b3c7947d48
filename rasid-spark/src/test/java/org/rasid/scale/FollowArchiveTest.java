package org.rasid.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.Trigger;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasid.report.Reading;

/** What comes in is read once. */
class FollowArchiveTest {
    private static final StructType MESSAGES = new StructType()
            .add("topic", "string")
            .add("partition", "int")
            .add("offset", "long")
            .add("value", "binary");

    @TempDir
    Path folder;

    private static SparkSession spark() {
        return SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .getOrCreate();
    }

    /** Follows until all that is there was read, as a run that is stopped then. */
    private void follow(Path input, Path output) throws Exception {
        try (SparkSession spark = spark()) {
            new FollowArchive(spark, output.toString(), 4000).folder(input.toString(), Trigger.AvailableNow());
        }
    }

    private static Map<String, String> groups(Path output) throws IOException {
        Map<String, String> files = Folders.files(output);
        files.keySet().removeIf(name -> name.startsWith("_stream"));
        return files;
    }

    @Test
    void filesOfAFolderAreReadOnceWhateverFails() throws Exception {
        Path input = Files.createDirectory(folder.resolve("input"));
        Path output = folder.resolve("readings");
        Crawls.crawl(input.resolve("a [1].warc.gz"), 0, 4);
        follow(input, output);
        assertThat(Folders.readings(output)).hasSize(4);
        Map<String, String> before = groups(output);
        follow(input, output);
        assertThat(groups(output)).isEqualTo(before);
        Crawls.crawl(input.resolve("b.warc.gz"), 100, 3);
        follow(input, output);
        assertThat(Folders.readings(output)).hasSize(7).doesNotHaveDuplicates();

        // As if the run had died with the second batch committed in part, and Spark's note that it is done not written.
        Map<String, String> all = groups(output);
        Path commits = output.resolve("_stream").resolve("commits");
        Files.delete(commits.resolve("1"));
        Files.deleteIfExists(commits.resolve(".1.crc"));
        String half = all.keySet().stream()
                .filter(name -> name.startsWith("_done/b"))
                .findFirst()
                .orElseThrow();
        Files.delete(output.resolve(half));
        follow(input, output);
        assertThat(groups(output)).isEqualTo(all);
    }

    /** Messages as Spark's source for Kafka gives them. */
    @Test
    void messagesAreReadOnce() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String json =
                    "{\"id\": \"m" + i + "\", \"body\": \"" + Crawls.body(i).replace("\n", "\\n") + "\"}";
            rows.add(RowFactory.create("news", i % 2, 10L + i, json.getBytes(StandardCharsets.UTF_8)));
        }
        rows.add(RowFactory.create("news", 0, 90L, "{\"body\": 7}".getBytes(StandardCharsets.UTF_8)));
        rows.add(RowFactory.create("news", 0, 91L, null));
        Path output = folder.resolve("readings");
        try (SparkSession spark = spark()) {
            FollowArchive follower = new FollowArchive(spark, output.toString(), 4000);
            Dataset<Row> batch = spark.createDataFrame(rows, MESSAGES);
            Counts counts = follower.messages(batch);
            assertThat(counts.read()).isEqualTo(6);
            assertThat(counts.left()).containsOnly(Map.entry("no-body", 1L));
            Map<String, String> before = Folders.files(output);
            assertThat(follower.messages(batch.repartition(5)).read()).isZero();
            assertThat(Folders.files(output)).isEqualTo(before);
        }
        assertThat(Folders.readings(output))
                .extracting(Reading::id)
                .containsExactly("m0", "m2", "m4", "m1", "m3", "m5");
    }
}
