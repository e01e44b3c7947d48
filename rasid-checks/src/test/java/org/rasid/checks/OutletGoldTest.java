package org.rasid.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The ratchet on reports in the manner of many outlets, those of them whose number is odd: these are never trained on.
 * docs/quality-notes.md has the figures.
 */
class OutletGoldTest {
    @TempDir
    private Path folder;

    @Test
    void readsOtherOutletsAsWellAsRecorded() throws IOException {
        Path outlets = Project.root().resolve("rasid-checks/src/test/resources/outlets");
        Path predicted = Ratchet.read(
                List.of(outlets.resolve("reports.jsonl")), OutletGoldTest::odd, folder.resolve("predicted.jsonl"));
        Ratchet.hold(predicted, gold(outlets), "docs/quality-notes.md", "## Other outlets as recorded");
    }

    private Path gold(Path outlets) throws IOException {
        Path out = Files.createDirectory(folder.resolve("gold"));
        try (Stream<Path> files = Files.list(outlets.resolve("gold"))) {
            for (Path f :
                    files.filter(p -> odd(String.valueOf(p.getFileName()))).toList()) {
                Files.copy(f, out.resolve(String.valueOf(f.getFileName())));
            }
        }
        return out;
    }

    /** Whether the number that an id begins with is odd. */
    private static boolean odd(String id) {
        return Integer.parseInt(id.substring(0, id.indexOf('-'))) % 2 == 1;
    }
}
