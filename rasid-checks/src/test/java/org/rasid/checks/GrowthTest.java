package org.rasid.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.rasid.checks.archive.Growth;

/**
 * A record of a hundred thousand made-up reports: adding is as fast at the end as at the beginning, and questions are
 * answered while somebody waits. With {@code ./check --long} only: it takes half an hour of two free cores.
 */
@EnabledIfSystemProperty(named = "long", matches = "true")
class GrowthTest {
    private static final int REPORTS = 100_000;

    @TempDir
    Path folder;

    @Test
    void aHundredThousandReportsAreAddedAndAsked() throws IOException {
        Growth.Measured measured =
                Growth.measure(Project.root().resolve("lexicon"), folder.resolve("record.db"), REPORTS, System.out);
        Growth.Step first = measured.steps().get(0);
        Growth.Step last = measured.steps().get(measured.steps().size() - 1);
        assertThat(last.processor()).as("processor time for as many reports").isLessThan(first.processor() * 1.2);
        measured.answers()
                .forEach((question, answer) -> assertThat(answer.median())
                        .as("milliseconds: %s", question)
                        .isLessThan(question.startsWith("find") ? 100 : 50));
    }
}
