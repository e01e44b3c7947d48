package org.rasid.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.Trigger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rasid.report.Reading;

/** Each message of a topic of Kafka is read once, whatever dies in the middle. */
class FollowTopicTest {
    private static final String TOPIC = "news";
    private static final int PARTS = 2;

    /** As the command sets it where nobody says otherwise. */
    private static final long GROUP = ReadArchive.MEGABYTES * ReadArchive.MEGABYTE;

    @TempDir
    Path folder;

    /** Reports with the numbers from one to the one before another. */
    private static List<@Nullable String> messages(int from, int to) {
        List<@Nullable String> messages = new ArrayList<>();
        for (int i = from; i < to; i++) {
            messages.add(
                    "{\"id\": \"m" + i + "\", \"body\": \"" + Crawls.body(i).replace("\n", "\\n") + "\"}");
        }
        return messages;
    }

    /** The command, in a process of its own. */
    private Process follower(Broker broker, Path output) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m"));
        command.addAll(Arrays.asList(JavaModuleOptions.defaultModuleOptionArray()));
        command.addAll(List.of(
                "-Dspark.ui.enabled=false",
                "-Dspark.master=local[2]",
                "-Dlog4j2.configurationFile=org/rasid/scale/log4j2.properties",
                "-cp",
                System.getProperty("java.class.path"),
                FollowArchive.class.getName(),
                "--kafka",
                broker.servers(),
                "--topic",
                TOPIC,
                "--output",
                output.toString(),
                "--every-s",
                "1"));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("follower.log").toFile())
                .start();
    }

    /** Follows until all that is there was read. */
    private static void follow(Broker broker, Path output) throws Exception {
        try (SparkSession spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .getOrCreate()) {
            new FollowArchive(spark, output.toString(), GROUP).topic(broker.servers(), TOPIC, Trigger.AvailableNow());
        }
    }

    private static Map<String, String> groups(Path output) throws IOException {
        Map<String, String> files = Folders.files(output);
        files.keySet().removeIf(name -> name.startsWith("_stream"));
        return files;
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void messagesAreReadOnceThoughFollowerAndBrokerAreKilled() throws Exception {
        Path output = folder.resolve("readings");
        try (Broker broker = new Broker(Files.createDirectory(folder.resolve("kafka")))) {
            broker.topic(TOPIC, PARTS);
            broker.send(TOPIC, PARTS, messages(0, 40));
            Process follower = follower(broker, output);
            try {
                while (Folders.done(output) < PARTS) {
                    assertThat(follower.isAlive())
                            .as(() -> read(folder.resolve("follower.log")))
                            .isTrue();
                    Thread.sleep(20);
                }
                // The next batch is begun, or is being read, when everything dies.
                broker.send(TOPIC, PARTS, messages(40, 80));
            } finally {
                follower.destroyForcibly().waitFor();
            }
            broker.restart();
            List<@Nullable String> last = new ArrayList<>(messages(80, 100));
            last.add("{\"body\": 7}");
            last.add(null);
            broker.send(TOPIC, PARTS, last);
            follow(broker, output);
            assertThat(Folders.readings(output))
                    .extracting(Reading::id)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(0, 100).mapToObj(i -> "m" + i).toList());

            // As if the last run had died with its last batch committed in part, and Spark's note of it not written.
            Map<String, String> all = groups(output);
            forgetLastBatch(output);
            follow(broker, output);
            assertThat(groups(output)).isEqualTo(all);
        }
    }

    private static void forgetLastBatch(Path output) throws IOException {
        Path commits = output.resolve("_stream").resolve("commits");
        int batch;
        try (Stream<Path> files = Files.list(commits)) {
            batch = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .mapToInt(Integer::parseInt)
                    .max()
                    .orElseThrow();
        }
        Files.delete(commits.resolve(String.valueOf(batch)));
        Files.deleteIfExists(commits.resolve("." + batch + ".crc"));
        try (Stream<Path> files = Files.list(output.resolve("_done"))) {
            Files.delete(files.filter(file -> file.toString().endsWith(".json"))
                    .max(Path::compareTo)
                    .orElseThrow());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
