package org.rasid.serve.safe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that only their owner reads. */
final class Private {
    private Private() {}

    /** A new, empty one in a folder; the JDK makes such files readable by their owner alone, where there are owners. */
    static Path file(Path folder, String name) throws IOException {
        return Files.createTempFile(folder, "." + name, ".new");
    }
}
