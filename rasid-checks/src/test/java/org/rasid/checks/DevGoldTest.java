package org.rasid.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasid.app.score.FindingsScore;
import org.rasid.app.score.HeldBack;
import org.rasid.app.score.ScoreSheet;
import org.rasid.app.score.Tally;
import org.rasid.export.JsonLines;
import org.rasid.reading.Reader;
import org.rasid.source.Item;
import org.rasid.source.Sources;

/**
 * The ratchet: no measure on the dev gold falls by more than 0.005 below what docs/quality.md records. A fifth of the dev
 * reports, chosen by their ids, is held back: it is neither looked at nor scored here, so that it can tell at the end how
 * well Rasid reads what nobody tuned it on.
 */
class DevGoldTest {
    private static final double SLACK = 0.005;

    @TempDir
    private Path folder;

    @Test
    void readsTheDevReportsAsWellAsRecorded() throws IOException {
        Path dev = Project.shared("gold/dev");
        Path predicted = read(dev.resolve("reports.jsonl"));
        List<String> problems = new ArrayList<>();
        FindingsScore score = FindingsScore.read(predicted, gold(dev), problems::add);
        assertThat(problems).isEmpty();
        Map<String, Tally.Row> rows = new LinkedHashMap<>(score.total().rows());
        rows.put("record", score.total().record());
        String measured = String.join("\n", ScoreSheet.table(score));
        recorded().forEach((kind, figures) -> {
            Tally.Row row = rows.get(kind);
            assertThat(row).as(kind).isNotNull();
            assertThat(row.foundRates().f1())
                    .as("%s found F1\n%s", kind, measured)
                    .isGreaterThan(figures[0] - SLACK);
            assertThat(row.exactRates().f1())
                    .as("%s exact F1\n%s", kind, measured)
                    .isGreaterThan(figures[1] - SLACK);
        });
    }

    private Path read(Path reports) throws IOException {
        Reader reader = Reader.shipped();
        Path out = folder.resolve("predicted.jsonl");
        try (Sources sources = Sources.of(reports);
                OutputStream to = Files.newOutputStream(out)) {
            while (sources.hasNext()) {
                if (sources.next() instanceof Item.Found found
                        && !HeldBack.is(String.valueOf(found.report().id()))) {
                    to.write(JsonLines.line(reader.read(found.report())));
                }
            }
        }
        return out;
    }

    private Path gold(Path dev) throws IOException {
        Path out = Files.createDirectory(folder.resolve("gold"));
        try (Stream<Path> files = Files.list(dev)) {
            for (Path f : files.filter(p -> p.toString().endsWith(".json")).toList()) {
                String name = String.valueOf(f.getFileName());
                if (!HeldBack.is(name.substring(0, name.length() - ".json".length()))) {
                    Files.copy(f, out.resolve(name));
                }
            }
        }
        return out;
    }

    /** The lines of the table "Dev gold" in docs/quality.md: kind, found F1, exact F1. */
    private static Map<String, double[]> recorded() throws IOException {
        Map<String, double[]> out = new LinkedHashMap<>();
        boolean there = false;
        for (String line : Files.readAllLines(Project.root().resolve("docs/quality.md"))) {
            there = line.startsWith("#") ? line.equals("## Dev gold") : there;
            String[] cells = line.split("\\|");
            if (there && cells.length == 4 && cells[2].strip().matches("0\\.\\d+")) {
                out.put(
                        cells[1].strip(),
                        new double[] {Double.parseDouble(cells[2].strip()), Double.parseDouble(cells[3].strip())});
            }
        }
        assertThat(out).as("the table in docs/quality.md").containsKeys("events", "statements", "record");
        return out;
    }
}
