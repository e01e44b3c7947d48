package org.rasid.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The lines of a table of the lexicon, as they stand, for tests that check the file itself. */
final class TableLines {
    private TableLines() {}

    static List<String[]> of(String file, String header) {
        try (InputStream in = Objects.requireNonNull(TableLines.class.getResourceAsStream("data/" + file), file)) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#"))
                    .toList();
            if (!lines.get(0).equals(header)) {
                throw new IllegalStateException(file + " begins with " + lines.get(0));
            }
            return lines.stream().skip(1).map(l -> l.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
