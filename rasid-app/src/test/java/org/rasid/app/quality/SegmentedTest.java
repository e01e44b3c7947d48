package org.rasid.app.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SegmentedTest {
    private static final Path PUD = Path.of("..", "..", "shared", "data", "clitics", "ar_pud-ud-test.conllu");

    @TempDir
    private Path folder;

    @Test
    void wordsOfATreebankTakenApart() throws IOException {
        assumeTrue(Files.exists(PUD), () -> PUD + " is not here");
        assertThat(Segmented.share(PUD)).isGreaterThan(0.986);
    }

    @Test
    void aWordThatIsCutOtherwiseIsWrong() throws IOException {
        assertThat(Segmented.share(treebank("و|SpaceAfter=No", "قال|_", "الرئيس|_")))
                .isEqualTo(1);
        assertThat(Segmented.share(treebank("وقا|SpaceAfter=No", "ل|_", "الرئيس|_")))
                .isEqualTo(0.5);
    }

    private Path treebank(String... words) throws IOException {
        StringBuilder lines = new StringBuilder("# text\n");
        for (int i = 0; i < words.length; i++) {
            String[] word = words[i].split("\\|");
            lines.append(i + 1)
                    .append('\t')
                    .append(word[0])
                    .append("\t_".repeat(7))
                    .append('\t')
                    .append(word[1])
                    .append('\n');
        }
        return Files.writeString(folder.resolve("bank.conllu"), lines + "\n", StandardCharsets.UTF_8);
    }
}
