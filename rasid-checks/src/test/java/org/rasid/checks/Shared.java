package org.rasid.checks;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the project lies, and the folder with gold and data that may lie beside it. */
final class Shared {
    private Shared() {}

    /** The project's folder: the one above the working directory that holds ARCHITECTURE.md. */
    static Path project() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.exists(at.resolve("ARCHITECTURE.md"))) {
            Path up = at.getParent();
            if (up == null) {
                throw new IllegalStateException("no ARCHITECTURE.md above " + Path.of("").toAbsolutePath());
            }
            at = up;
        }
        return at;
    }

    /** The folder {@code shared} beside the project, null where it is not there. */
    static @Nullable Path folder() {
        Path parent = project().getParent();
        Path shared = parent == null ? null : parent.resolve("shared");
        return shared != null && Files.isDirectory(shared) ? shared : null;
    }
}
