package org.rasid.checks;

import edu.stanford.nlp.international.arabic.process.ArabicSegmenter;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.rasid.report.Report;

/**
 * How fast CoreNLP cuts the same words into their segments, which is the least that reading begins with. CoreNLP is under
 * the GPL: only benchmarks know it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(1)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
public class CoreNlpBenchmark {
    private static final String MODEL = "edu/stanford/nlp/models/segmenter/arabic/arabic-segmenter-atb+bn+arztrain.ser.gz";

    private final News news = News.load();
    private final ArabicSegmenter segmenter = new ArabicSegmenter(new Properties());

    /** Loads its model. */
    @Setup
    public void load() {
        segmenter.loadSegmenter(MODEL);
    }

    /** Segmentation alone, a line at a time. */
    @Benchmark
    public void segmenting(ReadingBenchmark.Count count, Blackhole sink) {
        for (Report report : news.reports()) {
            report.text().lines().filter(line -> !line.isBlank()).forEach(line -> sink.consume(segmenter.segmentString(line)));
        }
        count.add(news.words());
    }
}
