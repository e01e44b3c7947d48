package org.rasid.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the examples in README.md and README.ar.md: in a {@code console} block a line that begins with {@code $} is a command, and those
 * below it are what it prints. {@code …} stands for any words within a line, and on a line of its own for any lines.
 */
class ReadmeExamplesTest {
    private static final List<String> READMES = List.of("README.md", "README.ar.md");

    @TempDir
    Path folder;

    /**
     * A command of a README.
     *
     * @param where the file and the line
     * @param command what is typed
     * @param output what is to be printed
     */
    private record Example(String where, String command, List<String> output) {
        boolean fits(String printed) {
            String pattern = output.stream()
                    .map(expected -> expected.equals("…") ? "(?:.*\n)*?" : words(expected) + "\n")
                    .collect(Collectors.joining());
            return Pattern.compile(pattern).matcher(printed).matches();
        }

        private static String words(String expected) {
            return Stream.of(expected.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        }
    }

    private static List<Example> examples(String readme) throws IOException {
        List<Example> examples = new ArrayList<>();
        List<String> page = Files.readAllLines(Project.root().resolve(readme), StandardCharsets.UTF_8);
        boolean inside = false;
        for (int i = 0; i < page.size(); i++) {
            String line = page.get(i);
            if (line.startsWith("```")) {
                inside = line.equals("```console");
            } else if (inside && line.startsWith("$ ")) {
                examples.add(new Example(readme + ":" + (i + 1), line.substring(2), new ArrayList<>()));
            } else if (inside) {
                examples.get(examples.size() - 1).output().add(line);
            }
        }
        return examples;
    }

    @TestFactory
    List<DynamicTest> examplesPrintWhatTheReadmesSay() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String readme : READMES) {
            Shell shell = new Shell(Files.createDirectory(folder.resolve(readme)));
            for (Example example : examples(readme)) {
                tests.add(DynamicTest.dynamicTest(example.where + " " + example.command, () -> {
                    String printed = shell.run(example.command);
                    assertThat(example.fits(printed))
                            .as("expected:\n%s\n\nprinted:\n%s", String.join("\n", example.output), printed)
                            .isTrue();
                }));
            }
        }
        return tests;
    }

    @Test
    void thereAreExamplesOfEachCommand() throws IOException {
        assertThat(examples("README.md"))
                .extracting(Example::command)
                .anyMatch(command -> command.contains("rasid read"))
                .anyMatch(command -> command.contains("rasid tokens"))
                .anyMatch(command -> command.contains("rasid explain"))
                .anyMatch(command -> command.contains("rasid score"));
    }

    /** The test's own test. */
    @Test
    void otherOutputDoesNotFit() {
        Example example = new Example("", "", List.of("Contacts", "…", "• … with …", "…"));
        assertThat(example.fits("Contacts\n• A with B\n")).isTrue();
        assertThat(example.fits("Contacts\nx\n\n• A with B\ny\n")).isTrue();
        assertThat(example.fits("Contacts\n• A without B\n")).isFalse();
        assertThat(example.fits("x\nContacts\n• A with B\n")).isFalse();
    }
}
