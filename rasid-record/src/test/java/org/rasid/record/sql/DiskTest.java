package org.rasid.record.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasid.record.Filed;
import org.rasid.record.RecordException;
import org.rasid.record.Registry;

/**
 * A disk that is full, a disk that cannot be written, another process: real ones. The disks are made in the memory, for
 * which a process needs its own view of what is mounted; where the machine allows none, they are skipped.
 */
class DiskTest {
    @TempDir
    Path folder;

    private static String java(Path record, int reports) {
        return String.join(
                " ",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                "'" + System.getProperty("java.class.path") + "'",
                AddingChild.class.getName(),
                "'" + record + "'",
                String.valueOf(reports));
    }

    private static Process shell(String... command) throws IOException {
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static List<String> lines(Process process) throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            out.lines().forEach(lines::add);
        }
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return lines;
    }

    /** What a shell says that has a disk of two megabytes of its own at {@code folder}. */
    private List<String> withDisk(String... commands) throws IOException, InterruptedException {
        String mount = "mount -t tmpfs -o size=2m none '" + folder + "'";
        Process trial = new ProcessBuilder("unshare", "-rm", "sh", "-c", mount)
                .redirectErrorStream(true)
                .start();
        lines(trial);
        assumeTrue(trial.exitValue() == 0, "no disks can be mounted here");
        return lines(shell("unshare", "-rm", "sh", "-c", mount + "; " + String.join("; ", commands)));
    }

    private static List<String> starting(List<String> lines, String start) {
        return lines.stream()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .toList();
    }

    @Test
    void aFullDiskIsToldAndLosesNothing() throws IOException, InterruptedException {
        Path record = folder.resolve("record.db");
        List<String> said = withDisk(
                java(record, 2000),
                "echo then",
                java(record, 0),
                "mount -o remount,size=64m '" + folder + "'",
                "echo later",
                java(record, 60));
        List<String> first = said.subList(0, said.indexOf("then"));
        List<String> then = said.subList(said.indexOf("then"), said.indexOf("later"));
        assertThat(starting(first, "trouble ")).singleElement().asString().contains("the disk is full");
        assertThat(starting(first, "added ")).hasSizeGreaterThan(10);
        assertThat(starting(then, "there "))
                .containsAll(starting(first, "added "))
                .doesNotHaveDuplicates();
        assertThat(starting(said.subList(said.indexOf("later"), said.size()), "done"))
                .as("it goes on once there is room")
                .hasSize(1);
    }

    @Test
    void aDiskThatCannotBeWrittenIsToldAndRead() throws IOException, InterruptedException {
        Path record = folder.resolve("record.db");
        List<String> said = withDisk(
                java(record, 10),
                "echo then",
                "mount -o remount,ro '" + folder + "'",
                java(record, 0),
                java(record, 20));
        List<String> then = said.subList(said.indexOf("then"), said.size());
        assertThat(starting(then, "trouble ")).singleElement().asString().contains("can only be read");
        assertThat(starting(then, "there ")).hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void anotherProcessThatWritesIsTold() throws IOException, InterruptedException {
        Location location = new Location.File(folder.resolve("record.db"));
        Process other = shell("sh", "-c", "exec " + java(folder.resolve("record.db"), 100_000));
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).startsWith("added ");
            try (Registry registry = Made.open(location)) {
                assertThatThrownBy(() ->
                                registry.add(Made.many(1).map(Made.READER::read).iterator(), receipts -> {}))
                        .isInstanceOf(RecordException.class)
                        .hasMessageContaining("is being written by another Rasid");
                assertThat(registry.reports().map(Filed::id)).contains("made-0");
            }
        } finally {
            other.toHandle().destroyForcibly();
            other.waitFor();
        }
        try (Registry registry = Made.open(location)) {
            registry.add(Made.many(1).map(Made.READER::read).iterator(), receipts -> {});
        }
    }
}
