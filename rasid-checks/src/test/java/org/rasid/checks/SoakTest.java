package org.rasid.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasid.checks.soak.Outcome;
import org.rasid.checks.soak.Soak;

/**
 * While one program adds without end, another serves and others ask, nothing is lost or doubled. With
 * {@code ./check --long} for two hours, and then heaps have to be flat too.
 */
class SoakTest {
    private static final boolean LONG = Boolean.getBoolean("long");
    private static final Duration TIME = LONG ? Duration.ofHours(2) : Duration.ofSeconds(8);

    /** Most of what a heap may be larger in the last third of the time than in the middle one. */
    private static final double FLAT = 0.1;

    @TempDir
    Path folder;

    @Test
    void nothingIsLostOrDoubled() throws Exception {
        Path lexicon = Project.root().resolve("lexicon");
        Outcome outcome = Soak.run(lexicon, folder.resolve("record.db"), TIME, 2, System.out);
        assertThat(outcome.wrong()).isEmpty();
        assertThat(outcome.looks()).last().satisfies(look -> {
            assertThat(look.given()).as("reports handed in").isPositive();
            assertThat(look.answers()).as("questions answered").isPositive();
        });
        if (LONG) {
            assertThat(outcome.growth(Outcome.Look::adding)).isLessThan(FLAT);
            assertThat(outcome.growth(Outcome.Look::serving)).isLessThan(FLAT);
        }
    }
}
