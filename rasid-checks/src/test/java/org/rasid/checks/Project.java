package org.rasid.checks;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where things of the project lie, wherever the tests are started. */
public final class Project {
    private Project() {}

    /** The project's own folder. */
    public static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("ARCHITECTURE.md"))) {
            Path parent = folder.getParent();
            if (parent == null) {
                throw new IllegalStateException(
                        "no ARCHITECTURE.md in or above " + Path.of("").toAbsolutePath());
            }
            folder = parent;
        }
        return folder;
    }

    /** The reports that come with the project. */
    public static Path samples() {
        return root().resolve("samples");
    }

    /** What lies beside the project; a test that needs it is skipped where it is not there. */
    static Path shared(String path) {
        Path file = root().resolveSibling("shared").resolve(path);
        assumeTrue(Files.exists(file), () -> file + " is not here");
        return file;
    }
}
