package org.rasid.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The samples are as samples/README.md says, and index.tsv names each of them. */
class SampleReportsTest {
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final Pattern HIDDEN_WORD = Pattern.compile("\\p{L}\u0640\\.\u0640\\p{L}");

    private static List<String[]> index() throws IOException {
        return Files.readAllLines(SAMPLES.resolve("index.tsv"), StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(row -> row.split("\t", -1))
                .toList();
    }

    private static String text(String file) throws IOException {
        return Files.readString(SAMPLES.resolve(file), StandardCharsets.UTF_8);
    }

    @Test
    void indexNamesEachFile() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            List<String> reports = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .sorted()
                    .toList();
            assertThat(index().stream().map(row -> row[0])).hasSize(25).containsExactlyElementsOf(reports);
        }
    }

    @Test
    void reportsHave75To250Words() throws IOException {
        for (String[] row : index()) {
            assertThat(text(row[0]).split("\\s+").length).as(row[0]).isBetween(75, 250);
        }
    }

    @Test
    void oneIsUndatedAndThreeHideWords() throws IOException {
        int undated = 0;
        int hiding = 0;
        for (String[] row : index()) {
            if (row[2].isEmpty()) {
                undated++;
            } else {
                assertThat(LocalDate.parse(row[2])).isBetween(LocalDate.of(2012, 1, 1), LocalDate.of(2024, 12, 31));
            }
            hiding += HIDDEN_WORD.matcher(text(row[0])).find() ? 1 : 0;
        }
        assertThat(undated).isEqualTo(1);
        assertThat(hiding).isGreaterThanOrEqualTo(3);
    }
}
