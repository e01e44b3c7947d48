package org.rasid.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                     | a command is missing | rasid",
                "zzz                    | unknown command 'zzz' | rasid",
                "--colour               | unknown option '--colour' | rasid",
                "read                   | Missing required parameter: 'PATH' | rasid read",
                "read x --formt text    | unknown option '--formt' (did you mean --format?) | rasid read",
                "read x --date 2020-2-1 | Invalid value for option '--date': '2020-2-1' is no day; write it like 2020-11-11"
                        + " | rasid read",
                "read x --date 2020-02-30 | Invalid value for option '--date': '2020-02-30' is no day; write it like"
                        + " 2020-11-11 | rasid read",
                "read x --lang de       | Invalid value for option '--lang': expected one of ar, en but"
                        + " was 'de' | rasid read",
                "read x --threads 0     | --threads takes a number from 1 to 256 | rasid read",
                "read x --lexicon /nowhere/at/all | --lexicon /nowhere/at/all: there is no such folder | rasid read",
                "tokens                 | Missing required parameter: 'PATH' | rasid tokens"
            })
    void wrongUsageIsOneLineAndAHint(String line, String message, String command) {
        Run run = Run.of((Object[]) (line.isEmpty() ? new String[0] : line.split(" ")));
        assertThat(run).isEqualTo(new Run(2, "", "rasid: " + message + "\nTry `" + command + " --help`.\n"));
    }

    @Test
    void helpAndVersionGoToStandardOutput() {
        assertThat(Run.of("--help").out()).contains("read", "tokens", "explain", "demo", "score");
        assertThat(Run.of("read", "--help").out()).contains("--date", "--format", "--lang", "--lexicon", "--threads");
        assertThat(Run.of("--version").out()).startsWith("rasid ").contains("rasid/1");
        assertThat(Run.of("read", "--version")).isEqualTo(Run.of("--version"));
        assertThat(Run.of("--help").code()).isZero();
    }

    @Test
    void tokensAreALineEach() throws IOException {
        Path a = Files.writeString(folder.resolve("a.txt"), Run.report(1), StandardCharsets.UTF_8);
        Path b = Files.writeString(folder.resolve("b.txt"), Run.report(2), StandardCharsets.UTF_8);
        Run run = Run.of("tokens", a, b);
        assertThat(run.code()).isZero();
        assertThat(run.out().split("\n\n")).hasSize(2);
        assertThat(run.out().lines().filter(line -> !line.isEmpty()))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(5));
        Run gone = Run.of("tokens", folder.resolve("gone.txt"), a);
        assertThat(gone.code()).isEqualTo(1);
        assertThat(gone.err()).hasLineCount(1);
        assertThat(gone.out()).isEqualTo(Run.of("tokens", a).out());
    }

    @Test
    void explanationsBeginWithTheReport() throws IOException {
        Path a = Files.writeString(folder.resolve("a.txt"), Run.report(1), StandardCharsets.UTF_8);
        Run run = Run.of("explain", a);
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("# a · الوفدان يجتمعان في مسقط للمرة 1\n");
    }

    @Test
    void theDemoReadsAllSamples() {
        Run run = Run.of("demo", "--lang", "en");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .containsPattern("In all: contacts \\d+, statements \\d+, agreements \\d+, other events \\d+");
        assertThat(Samples.all()).hasSizeGreaterThanOrEqualTo(20).allSatisfy(sample -> {
            String name = sample.file().replaceFirst("\\.[a-z]+$", "");
            assertThat(run.out()).contains(name);
        });
    }

    @Test
    void nobodyListeningEndsQuietly() throws IOException {
        Path a = Files.writeString(folder.resolve("a.jsonl"), Run.line(1).repeat(5000), StandardCharsets.UTF_8);
        for (String command : new String[] {"read", "tokens", "explain"}) {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int code = Main.run(
                    new String[] {command, a.toString()},
                    InputStream.nullInputStream(),
                    new PrintStream(new ClosedPipe(), false, StandardCharsets.UTF_8),
                    new PrintStream(err, true, StandardCharsets.UTF_8));
            assertThat(code).isEqualTo(ExitCode.NOBODY_LISTENS);
            assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        }
    }

    /** An output that nobody reads. */
    private static final class ClosedPipe extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
        }
    }
}
