package org.rasid.checks.fuzz;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rasid.checks.Project;

/** What a fuzzer begins with and what it found is sent in again: {@code src/test/resources/fuzz}, a folder for each way. */
class FuzzReplayTest {
    private static final Path KEPT = Project.root().resolve("rasid-checks/src/test/resources/fuzz");
    private static final Duration LIMIT = Duration.ofSeconds(20);

    static Stream<Arguments> kept() throws IOException {
        List<Arguments> all = new ArrayList<>();
        for (Way way : Way.values()) {
            try (Stream<Path> files = Files.list(KEPT.resolve(way.label()))) {
                files.sorted().forEach(file -> all.add(Arguments.of(way, file)));
            }
        }
        return all.stream();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("kept")
    void comesInWithoutHarm(Way way, Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        assertTimeoutPreemptively(LIMIT, () -> way.send(bytes));
    }
}
