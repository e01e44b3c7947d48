package org.rasid.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rasid.app.names.Marked;
import org.rasid.app.names.MarkedTexts;
import org.rasid.app.names.NameTrial;
import org.rasid.app.score.GoldNames;
import org.rasid.app.score.SpansScore;
import org.rasid.reading.Reader;
import org.rasid.report.Report;
import org.rasid.source.Item;
import org.rasid.source.Sources;

/**
 * The ratchet: names of people, places and organisations are found at least as well as before, each part of the reports
 * with a model that was trained on the others.
 */
class NamesTest {
    private static final int FOLDS = 5;

    /** F1 as docs/names.md records it, less a little. */
    private static final Map<String, Double> AT_LEAST = Map.of("person", 0.834, "place", 0.891, "organisation", 0.720);

    @Test
    void findsNamesAsWellAsBefore() throws IOException {
        Path names = Project.shared("data/names");
        Path spans = names.resolve("spans.jsonl");
        Reader reader = Reader.shipped();
        Map<String, Report> reports = reports(names.resolve("reports.jsonl"));
        List<String> problems = new ArrayList<>();
        List<Marked> marked = new ArrayList<>();
        for (GoldNames gold : GoldNames.read(spans, problems::add)) {
            Report report = reports.get(gold.id());
            assertThat(report).as(gold.id()).isNotNull();
            marked.add(Marked.of(reader, report, gold));
        }
        List<Marked> besides =
                new MarkedTexts(reader, problems::add).read(Project.root().resolve("name-texts"));
        SpansScore score = SpansScore.of(NameTrial.readings(marked, besides, FOLDS, reader), spans, problems::add);
        assertThat(problems).isEmpty();
        AT_LEAST.forEach((kind, least) -> assertThat(score.f1(kind))
                .as("%s\n%s", kind, String.join("\n", score.table()))
                .isGreaterThan(least));
    }

    private static Map<String, Report> reports(Path file) {
        Map<String, Report> out = new HashMap<>();
        try (Sources sources = Sources.of(file)) {
            while (sources.hasNext()) {
                if (sources.next() instanceof Item.Found found) {
                    out.put(String.valueOf(found.report().id()), found.report());
                }
            }
        }
        return out;
    }
}
