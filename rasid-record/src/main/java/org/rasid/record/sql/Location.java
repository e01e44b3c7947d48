package org.rasid.record.sql;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rasid.record.RecordException;
import org.rasid.record.world.Uuids;

/** Where a record is kept. */
public sealed interface Location {
    /** What people are told of it: the path, or the URL without its password. */
    String name();

    /**
     * A SQLite file.
     *
     * @param path as given
     */
    record File(Path path) implements Location {
        @Override
        public String name() {
            return path.toString();
        }

        /** A file beside the record, named after it. */
        Path beside(String ending) {
            return path.resolveSibling(path.getFileName() + ending);
        }
    }

    /**
     * A PostgreSQL database.
     *
     * @param url such as {@code postgresql://user@host:5432/database}
     */
    record Server(String url) implements Location {
        private static final Pattern PASSWORD = Pattern.compile("(//[^/@:]*):[^/@]*@|([?&]password=)[^&]*");

        @Override
        public String name() {
            return PASSWORD.matcher(url)
                    .replaceAll(found -> found.group(1) == null ? found.group(2) + "…" : found.group(1) + "@");
        }
    }

    /** The folder of the index of its words: beside the file, of a database among what programs can make again. */
    default Path words() {
        return this instanceof File file
                ? file.beside("-words")
                : Path.of(System.getProperty("user.home", "."), ".cache", "rasid", "words-" + Uuids.of(name()));
    }

    /** The file of the sets of its facts; see {@link #words}. */
    default Path sets() {
        return this instanceof File file
                ? file.beside("-sets")
                : Path.of(System.getProperty("user.home", "."), ".cache", "rasid", "sets-" + Uuids.of(name()));
    }

    /** The file or the database with this name. */
    static Location of(String name) {
        if (name.startsWith("postgresql://") || name.startsWith("postgres://")) {
            return new Server(name);
        }
        try {
            Path path = Path.of(name);
            if (path.getFileName() == null) {
                throw new RecordException("the record " + name + " is no file");
            }
            return new File(path);
        } catch (InvalidPathException e) {
            throw new RecordException("the record " + name + " is no path", e);
        }
    }

    /** Where a person's own record lies: {@code rasid/record.db} among the data that programs keep for them. */
    static Location standard(Map<String, String> environment) {
        @Nullable String data = environment.get("XDG_DATA_HOME");
        Path folder = data == null || data.isEmpty() || !Path.of(data).isAbsolute()
                ? Path.of(environment.getOrDefault("HOME", "."), ".local", "share")
                : Path.of(data);
        return new File(folder.resolve("rasid").resolve("record.db"));
    }
}
