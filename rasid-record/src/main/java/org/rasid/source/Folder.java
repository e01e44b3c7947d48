package org.rasid.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What a folder holds. */
final class Folder {
    private Folder() {}

    /**
     * The files and folders in a folder, by name. Passed over: what is hidden, links to folders (they may form rings), and
     * what is neither a file nor a folder (a pipe would never end).
     *
     * @throws IOException where the folder cannot be listed
     */
    static List<Input> list(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Folder::isForReading)
                    .sorted(Comparator.comparing(Folder::name))
                    .map(path -> (Input) new Input.Place(path))
                    .toList();
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static boolean isForReading(Path path) {
        if (name(path).startsWith(".")) {
            return false;
        }
        if (Files.isDirectory(path)) {
            return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
        }
        boolean leadsNowhere = !Files.exists(path);
        return leadsNowhere || Files.isRegularFile(path);
    }

    private static String name(Path path) {
        Path last = path.getFileName();
        return last == null ? "" : last.toString();
    }
}
