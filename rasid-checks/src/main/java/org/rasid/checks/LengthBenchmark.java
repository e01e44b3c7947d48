package org.rasid.checks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.rasid.reading.Reader;
import org.rasid.report.Report;

/** How fast one report is read as it grows: the same number of words a second at every length is linear cost. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
public class LengthBenchmark {
    private final Reader reader = Reader.shipped();

    /** How many words the report has. */
    @Param({"100", "1000", "10000", "100000"})
    public int words;

    private Report report = Report.of("", "", null);

    /** Puts the reports one behind the other, over and over, up to the length. */
    @Setup
    public void write() {
        News news = News.load();
        StringBuilder text = new StringBuilder();
        int left = words;
        for (int i = 0; left > 0; i = (i + 1) % news.reports().size()) {
            left -= append(news.reports().get(i).text(), left, text);
        }
        report = Report.of("", text.toString(), news.reports().get(0).date());
    }

    /** Appends at most so many words of a text; how many there were. */
    private static int append(String from, int most, StringBuilder to) {
        int count = 0;
        int at = 0;
        while (at < from.length() && count < most) {
            int end = at;
            while (end < from.length() && !Character.isWhitespace(from.charAt(end))) {
                end++;
            }
            count += end > at ? 1 : 0;
            to.append(from, at, Math.min(end + 1, from.length()));
            at = end + 1;
        }
        to.append('\n');
        return Math.max(count, 1);
    }

    /** Reads the report. */
    @Benchmark
    public void length(ReadingBenchmark.Count count, Blackhole sink) {
        sink.consume(reader.read(report));
        count.add(words);
    }
}
