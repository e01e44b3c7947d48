package org.rasid.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same input gives the same bytes: a second time, with any number of threads, and in another process. */
class DeterminismTest {
    private static String read(Path reports, int threads) {
        Run run = Run.of("read", reports, "--format", "jsonl", "--threads", threads);
        assertThat(run.out()).isNotEmpty();
        return run.out();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void samplesGiveTheSameBytes(int threads) {
        assertThat(read(Project.samples(), threads)).isEqualTo(read(Project.samples(), 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void seedsGiveTheSameBytes(int threads) {
        Path seeds = Project.shared("seeds");
        assertThat(read(seeds, threads)).isEqualTo(read(seeds, 1));
    }

    /** The order of the JDK's unmodifiable sets and maps changes from process to process. */
    @Test
    void anotherProcessGivesTheSameBytes() throws IOException, InterruptedException {
        for (String command : List.of("read", "explain")) {
            assertThat(inAnotherProcess(command)).isEqualTo(inAnotherProcess(command));
        }
    }

    private static String inAnotherProcess(String command) throws IOException, InterruptedException {
        Path errors = Files.createTempFile("rasid", ".err");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.rasid.app.Main",
                        command,
                        Project.samples().toString())
                .redirectError(errors.toFile())
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        String complaints = Files.readString(errors, StandardCharsets.UTF_8);
        Files.delete(errors);
        assertThat(output).as(complaints).isNotEmpty();
        assertThat(code).as(complaints).isBetween(0, 1);
        return output;
    }
}
