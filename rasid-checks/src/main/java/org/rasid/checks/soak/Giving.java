package org.rasid.checks.soak;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rasid.checks.archive.Archive;
import org.rasid.report.Report;

/** Hands reports to a program, one a line, as fast as it takes them and the processor may be used. */
final class Giving {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long PAUSE = 40;

    private final Archive archive;
    private final double share;
    private volatile int given;

    /**
     * Of an archive.
     *
     * @param share how much of one core this program and those that it started may take together
     */
    Giving(Archive archive, double share) {
        this.archive = archive;
        this.share = share;
    }

    /** How many have been handed in. */
    int given() {
        return given;
    }

    /** What has been handed in, in its order. */
    Stream<Report> reports() {
        return IntStream.range(0, given).mapToObj(archive::report);
    }

    /** Hands reports in until it is over. */
    void to(Program adding, BooleanSupplier over) throws IOException, InterruptedException {
        long start = System.nanoTime();
        double before = used();
        try (OutputStream to = adding.input()) {
            for (int number = 0; !over.getAsBoolean(); number++) {
                to.write(JSON.writeValueAsBytes(line(archive.report(number))));
                to.write('\n');
                to.flush();
                given = number + 1;
                while (!over.getAsBoolean() && used() - before > share * (System.nanoTime() - start)) {
                    Thread.sleep(PAUSE);
                }
            }
        }
    }

    private static Map<String, @Nullable Object> line(Report report) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("id", report.id());
        line.put("title", report.title());
        line.put("body", report.body());
        line.put("date", report.date() == null ? null : report.date().toString());
        line.put("outlet", report.outlet());
        line.put("url", report.url());
        return line;
    }

    /** The processor time of this program and its children, in nanoseconds. */
    private static double used() {
        ProcessHandle self = ProcessHandle.current();
        return Stream.concat(Stream.of(self), self.children())
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus)
                .toNanos();
    }
}
