package org.rasid.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The lexicon's tables by name: {@code states} is one file, {@code people} the files of a folder. */
public final class Tables {
    private final Map<String, List<Table>> tables = new TreeMap<>();

    /**
     * {@return the tables of a folder}
     *
     * @param directory holds files that end in {@code .tsv}, itself or in its folders
     * @throws IOException where one cannot be read
     */
    public static Tables of(Path directory) throws IOException {
        Tables tables = new Tables();
        tables.addAll(directory);
        return tables;
    }

    /**
     * {@return the tables that ship with the product}
     *
     * @throws IOException where they cannot be read
     */
    public static Tables shipped() throws IOException {
        URL url = Tables.class.getResource("data");
        if (url == null) {
            throw new IOException("the lexicon's tables are not on the class path");
        }
        try {
            URI uri = url.toURI();
            if (!uri.getScheme().equals("jar")) {
                return of(Path.of(uri));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return of(jar.getPath(uri.getSchemeSpecificPart()
                        .substring(uri.getSchemeSpecificPart().indexOf("!/") + 1)));
            }
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    /**
     * Adds the tables of a folder to these.
     *
     * @param directory as for {@link #of}
     * @throws IOException where a table cannot be read
     */
    public void addAll(Path directory) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(directory, 2)) {
            files = walk.filter(p -> p.toString().endsWith(".tsv")).sorted().toList();
        }
        for (Path file : files) {
            Path relative = directory.relativize(file);
            String name = relative.getName(0).toString().replace(".tsv", "");
            try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                tables.computeIfAbsent(name, k -> new ArrayList<>()).add(Table.read(relative.toString(), in));
            }
        }
    }

    /** The tables of this name; none where there is no such table. */
    List<Table> named(String name) {
        return List.copyOf(tables.getOrDefault(name, List.of()));
    }

    /**
     * {@return the lines of all tables of this name; none where there is no such table}
     *
     * @param name a file's name without its ending, or its folder's
     */
    public List<Table.Row> rows(String name) {
        List<Table.Row> out = new ArrayList<>();
        for (Table t : tables.getOrDefault(name, List.of())) {
            out.addAll(t.rows());
        }
        return out;
    }
}
