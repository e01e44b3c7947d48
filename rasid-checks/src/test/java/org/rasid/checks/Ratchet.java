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
import java.util.function.Predicate;
import org.rasid.app.score.FindingsScore;
import org.rasid.app.score.ScoreSheet;
import org.rasid.app.score.Tally;
import org.rasid.export.JsonLines;
import org.rasid.reading.Reader;
import org.rasid.source.Item;
import org.rasid.source.Sources;

/** Holds what is read to the figures of a table in the documentation: kind, found F1, exact F1. */
final class Ratchet {
    private static final double SLACK = 0.005;

    private Ratchet() {}

    /** Reads those of the reports whose ids are wanted into a file. */
    static Path read(List<Path> reports, Predicate<String> wanted, Path into) throws IOException {
        Reader reader = Reader.shipped();
        try (Sources sources = Sources.of(reports.toArray(Path[]::new));
                OutputStream to = Files.newOutputStream(into)) {
            while (sources.hasNext()) {
                if (sources.next() instanceof Item.Found found
                        && wanted.test(String.valueOf(found.report().id()))) {
                    to.write(JsonLines.line(reader.read(found.report())));
                }
            }
        }
        return into;
    }

    /** Fails where a figure is more than 0.005 below the table under the heading of the page. */
    static void hold(Path predicted, Path gold, String page, String heading) throws IOException {
        List<String> problems = new ArrayList<>();
        FindingsScore score = FindingsScore.read(predicted, gold, problems::add);
        assertThat(problems).isEmpty();
        Map<String, Tally.Row> rows = new LinkedHashMap<>(score.total().rows());
        rows.put("record", score.total().record());
        String measured = String.join("\n", ScoreSheet.table(score));
        recorded(page, heading).forEach((kind, figures) -> {
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

    private static Map<String, double[]> recorded(String page, String heading) throws IOException {
        Map<String, double[]> out = new LinkedHashMap<>();
        boolean there = false;
        for (String line : Files.readAllLines(Project.root().resolve(page))) {
            there = line.startsWith("#") ? line.equals(heading) : there;
            String[] cells = line.split("\\|");
            if (there && cells.length == 4 && cells[2].strip().matches("0\\.\\d+")) {
                out.put(
                        cells[1].strip(),
                        new double[] {Double.parseDouble(cells[2].strip()), Double.parseDouble(cells[3].strip())});
            }
        }
        assertThat(out).as("the table under %s in %s", heading, page).containsKeys("events", "statements", "record");
        return out;
    }
}
