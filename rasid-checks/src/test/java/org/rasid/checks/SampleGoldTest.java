package org.rasid.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ratchet on the samples, of other outlets and years, which are never trained on: docs/quality-notes.md has the figures. */
class SampleGoldTest {
    @TempDir
    private Path folder;

    @Test
    void readsTheSamplesAsWellAsRecorded() throws IOException {
        Path predicted = Ratchet.read(samples(), id -> true, folder.resolve("predicted.jsonl"));
        Ratchet.hold(predicted, Project.samples().resolve("gold"), "docs/quality-notes.md", "## Samples as recorded");
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Project.samples())) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
    }
}
