package org.rasid.scale;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rasid.export.ReadingFiles;
import org.rasid.export.parquet.ReadingColumns;
import org.rasid.report.Reading;

/** What lies in a folder of readings. */
final class Folders {
    private Folders() {}

    /**
     * A mark of what each file says, by its path: of its bytes, of Parquet, whose library orders some of them by chance, of
     * its rows. Without what Hadoop keeps beside each file to check it by.
     */
    static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                if (name.endsWith(".parquet")) {
                    files.put(name, mark(rows(file).toString().getBytes(StandardCharsets.UTF_8)));
                } else if (!name.endsWith(".crc")) {
                    files.put(name, mark(Files.readAllBytes(file)));
                }
            }
        }
        return files;
    }

    /** How many groups are done. */
    static long done(Path output) throws IOException {
        Path done = output.resolve("_done");
        if (!Files.isDirectory(done)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(done)) {
            return files.filter(file -> file.toString().endsWith(".json")).count();
        }
    }

    /** All readings, in the order of their files' names. */
    static List<Reading> readings(Path folder) throws IOException {
        List<Reading> readings = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.filter(path -> path.toString().endsWith(".parquet"))
                    .sorted()
                    .toList()) {
                readings.addAll(rows(file));
            }
        }
        return readings;
    }

    private static List<Reading> rows(Path file) throws IOException {
        List<Reading> rows = new ArrayList<>();
        try (ReadingFiles.Readings some = new ReadingColumns().open(file)) {
            some.forEachRemaining(rows::add);
        }
        return rows;
    }

    private static String mark(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
