package org.rasid.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasid.app.score.SpansScore;
import org.rasid.export.JsonLines;
import org.rasid.reading.Reader;
import org.rasid.source.Item;
import org.rasid.source.Sources;

/** The ratchet: names of people, places and organisations are found at least as well as before. */
class NamesTest {
    /** F1 as last measured, less a little. */
    private static final Map<String, Double> AT_LEAST = Map.of("person", 0.64, "place", 0.80, "organisation", 0.46);

    @TempDir
    private Path folder;

    @Test
    void findsNamesAsWellAsBefore() throws IOException {
        Path names = Project.shared("data/names");
        Reader reader = Reader.shipped();
        Path predicted = folder.resolve("predicted.jsonl");
        try (Sources sources = Sources.of(names.resolve("reports.jsonl"));
                OutputStream to = Files.newOutputStream(predicted)) {
            while (sources.hasNext()) {
                if (sources.next() instanceof Item.Found found) {
                    to.write(JsonLines.line(reader.read(found.report())));
                }
            }
        }
        List<String> problems = new ArrayList<>();
        SpansScore score = SpansScore.read(predicted, names.resolve("spans.jsonl"), problems::add);
        assertThat(problems).isEmpty();
        AT_LEAST.forEach((kind, least) -> assertThat(f1(score, kind))
                .as("%s\n%s", kind, String.join("\n", score.table()))
                .isGreaterThan(least));
    }

    /** F1 from a line of the table: {@code person: P 0.689 R 0.621}. */
    private static double f1(SpansScore score, String kind) {
        for (String line : score.table()) {
            String[] cells = line.strip().split(" ");
            if (cells[0].equals(kind + ":")) {
                double p = Double.parseDouble(cells[2]);
                double r = Double.parseDouble(cells[4]);
                return p + r > 0 ? 2 * p * r / (p + r) : 0;
            }
        }
        throw new AssertionError("no line for " + kind);
    }
}
