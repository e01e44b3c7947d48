package org.rasid.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasid.app.score.HeldBack;

/**
 * The ratchet: no measure on the dev gold falls by more than 0.005 below what docs/quality.md records. A fifth of the dev
 * reports, chosen by their ids, is held back: it is neither looked at nor scored here, so that it can tell at the end how
 * well Rasid reads what nobody tuned it on.
 */
class DevGoldTest {
    @TempDir
    private Path folder;

    @Test
    void readsTheDevReportsAsWellAsRecorded() throws IOException {
        Path dev = Project.shared("gold/dev");
        Path predicted = Ratchet.read(
                List.of(dev.resolve("reports.jsonl")), id -> !HeldBack.is(id), folder.resolve("predicted.jsonl"));
        Ratchet.hold(predicted, gold(dev), "docs/quality.md", "## Dev gold");
    }

    private Path gold(Path dev) throws IOException {
        Path out = Files.createDirectory(folder.resolve("gold"));
        try (Stream<Path> files = Files.list(dev)) {
            for (Path f : files.filter(p -> p.toString().endsWith(".json")).toList()) {
                String name = String.valueOf(f.getFileName());
                if (!HeldBack.is(name.substring(0, name.length() - ".json".length()))) {
                    Files.copy(f, out.resolve(name));
                }
            }
        }
        return out;
    }
}
