package org.rasid.scale;

import java.io.IOException;
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

    /** A mark of each file's bytes, by its path; without what Hadoop keeps beside each file to check it by. */
    static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (!file.getFileName().toString().endsWith(".crc")) {
                    files.put(folder.relativize(file).toString(), mark(Files.readAllBytes(file)));
                }
            }
        }
        return files;
    }

    /** All readings, in the order of their files' names. */
    static List<Reading> readings(Path folder) throws IOException {
        List<Reading> readings = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.filter(path -> path.toString().endsWith(".parquet"))
                    .sorted()
                    .toList()) {
                try (ReadingFiles.Readings some = new ReadingColumns().open(file)) {
                    some.forEachRemaining(readings::add);
                }
            }
        }
        return readings;
    }

    private static String mark(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
