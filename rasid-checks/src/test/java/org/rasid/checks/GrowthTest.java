package org.rasid.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.rasid.checks.archive.Growth;
import org.rasid.checks.load.Crowd;

/**
 * A record of a hundred thousand made-up reports: adding is as fast at the end as at the beginning, and questions are
 * answered while somebody waits, and while twenty people click. With {@code ./check --long} only: it takes half an hour
 * of two free cores.
 */
@EnabledIfSystemProperty(named = "long", matches = "true")
class GrowthTest {
    private static final int REPORTS = 100_000;

    /** Of a filter that nobody has asked for before, they count what the sets do not know. */
    private static final Set<String> DRAWINGS = Set.of("map", "network", "timeline");

    @TempDir
    Path folder;

    @Test
    void aHundredThousandReportsAreAddedAskedAndLookedAt() throws Exception {
        Path record = folder.resolve("record.db");
        Growth.Measured measured = Growth.measure(Project.root().resolve("lexicon"), record, REPORTS, System.out);
        Growth.Step first = measured.steps().get(0);
        Growth.Step last = measured.steps().get(measured.steps().size() - 1);
        assertThat(last.processor()).as("processor time for as many reports").isLessThan(first.processor() * 1.2);
        measured.answers()
                .forEach((question, answer) -> assertThat(answer.median())
                        .as("milliseconds: %s", question)
                        .isLessThan(question.startsWith("find") ? 100 : 50));
        Crowd.Borne borne = Crowd.measure(record, System.out);
        borne.waited()
                .forEach((kind, waited) -> assertThat(waited.slow())
                        .as("milliseconds: %s", kind)
                        .isLessThan(DRAWINGS.contains(kind) ? 500 : 150));
        assertThat(borne.first().whole()).as("bytes of the first screen").isLessThan(300_000);
    }
}
