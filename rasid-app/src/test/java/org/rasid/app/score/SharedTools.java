package org.rasid.app.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The measures in Python and the gold that lie beside the project; a test that needs them is skipped elsewhere. */
final class SharedTools {
    private static final Path FOLDER = Path.of("..", "..", "shared");

    private SharedTools() {}

    static Path need(String path) {
        Path file = FOLDER.resolve(path);
        assumeTrue(Files.exists(file), () -> file + " is not here");
        return file;
    }

    static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        }
    }

    /** What a tool prints, line by line. */
    static List<String> run(String tool, Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(python(), "-X", "utf8", need("tools/" + tool).toString()));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.lines().toList();
    }

    private static String python() {
        boolean there = Stream.of(String.valueOf(System.getenv("PATH")).split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "python3")));
        assumeTrue(there, "no python3 here");
        return "python3";
    }
}
