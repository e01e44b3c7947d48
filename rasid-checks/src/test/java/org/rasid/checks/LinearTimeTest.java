package org.rasid.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rasid.reading.Reader;
import org.rasid.report.Report;

/**
 * Ten times the text takes about ten times the time. Only the two are compared, in processor time of this thread, by the
 * best of runs that take turns, so that neither the machine nor what else runs on it counts.
 */
class LinearTimeTest {
    private static final int TIMES = 10;
    private static final double MOST = 12;
    private static final int RUNS = 5;
    private static final Reader READER = Reader.shipped();
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    static Stream<Arguments> texts() throws IOException {
        String news = samples(4);
        return Stream.of(
                Arguments.of("news", news),
                Arguments.of(
                        "the same accounts again and again",
                        samples(Integer.MAX_VALUE).repeat(6)),
                Arguments.of("news as one sentence", news.replaceAll("[.؟!\\n]+", "،")),
                Arguments.of("news within quotation marks", "«" + news.replaceAll("[.؟!\\n]+", "»، «") + "»"),
                Arguments.of("names joined by and", "روسيا وتركيا وإيران ومصر ".repeat(60)),
                Arguments.of("one long word", "وبالاتصالات".repeat(400)));
    }

    private static String samples(int files) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> all = Files.list(Project.samples())) {
            for (Path file : all.filter(f -> f.toString().endsWith(".txt"))
                    .sorted()
                    .limit(files)
                    .toList()) {
                text.append(Files.readString(file, StandardCharsets.UTF_8)).append('\n');
            }
        }
        return text.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void tenTimesTheTextTakesTenTimesTheTime(String name, String text) {
        String large = text.repeat(TIMES);
        time(large, RUNS);
        long small = Long.MAX_VALUE;
        long big = Long.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            small = Math.min(small, time(text, TIMES));
            big = Math.min(big, time(large, 1));
        }
        assertThat((double) big * TIMES / small)
                .as("how many times longer ten times %s takes", name)
                .isLessThan(MOST);
    }

    /** How long it takes to read the text so many times. */
    private static long time(String text, int times) {
        Report report = Report.of("", text, null);
        long start = CLOCK.getCurrentThreadCpuTime();
        for (int i = 0; i < times; i++) {
            READER.read(report);
        }
        return CLOCK.getCurrentThreadCpuTime() - start;
    }
}
