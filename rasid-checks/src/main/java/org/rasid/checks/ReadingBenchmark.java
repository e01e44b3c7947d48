package org.rasid.checks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.rasid.lexicon.Lexicon;
import org.rasid.mention.MentionReader;
import org.rasid.reading.Reader;
import org.rasid.report.Report;
import org.rasid.text.Text;
import org.rasid.text.TextReader;
import org.rasid.time.TimeFinder;

/**
 * How fast reports are read, whole and room by room, by one thread and by two, beside how fast Lucene's Arabic analyzer
 * goes over the same words. One operation is all reports once. Java is done compiling what reading takes after half a
 * minute, for two threads after a whole one: before, figures are too low.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(1)
@Fork(1)
@Warmup(iterations = 20, time = 3)
@Measurement(iterations = 5, time = 3)
public class ReadingBenchmark {
    private final News news = News.load();
    private final Reader reader = Reader.shipped();
    private final TextReader texts = texts(Lexicon.shipped());
    private final MentionReader names = new MentionReader(Lexicon.shipped());
    private final TimeFinder times = TimeFinder.shipped();
    private final List<Text> cut = cut();
    private final Analyzer lucene = new ArabicAnalyzer();

    private List<Text> cut() {
        return news.reports().stream()
                .map(r -> texts.read(r.text(), !r.title().isEmpty()))
                .toList();
    }

    private static TextReader texts(Lexicon lexicon) {
        return new TextReader(lexicon, lexicon.furniture());
    }

    /** Counts what was read, and the processor time that this took; JMH adds the time by the clock. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Count {
        private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

        /** How many words. */
        public long words;

        /** Processor time of this thread, in nanoseconds. */
        public long cpu;

        private long last;

        /** Begins to count. */
        @Setup(Level.Iteration)
        public void begin() {
            last = CLOCK.getCurrentThreadCpuTime();
        }

        void add(long more) {
            long now = CLOCK.getCurrentThreadCpuTime();
            words += more;
            cpu += now - last;
            last = now;
        }
    }

    /** Everything: from a report to its findings. */
    @Benchmark
    public void reading(Count count, Blackhole sink) {
        for (Report report : news.reports()) {
            sink.consume(reader.read(report));
        }
        count.add(news.words());
    }

    /** The same by two threads at once; its processor time is that of both. */
    @Benchmark
    @Threads(2)
    public void readingByTwo(Count count, Blackhole sink) {
        reading(count, sink);
    }

    /** The text room alone: tokens, sentences, hidden words, clitics. */
    @Benchmark
    public void text(Count count, Blackhole sink) {
        for (Report report : news.reports()) {
            sink.consume(texts.read(report.text(), !report.title().isEmpty()));
        }
        count.add(news.words());
    }

    /** The rooms lexicon and mention alone: names and who bears them, in texts already cut. */
    @Benchmark
    public void mention(Count count, Blackhole sink) {
        for (int i = 0; i < cut.size(); i++) {
            sink.consume(names.read(cut.get(i), news.reports().get(i).date()));
        }
        count.add(news.words());
    }

    /** The time room alone, in texts already cut. */
    @Benchmark
    public void time(Count count, Blackhole sink) {
        for (int i = 0; i < cut.size(); i++) {
            sink.consume(times.find(cut.get(i), news.reports().get(i).date()));
        }
        count.add(news.words());
    }

    /** Lucene's analyzer: tokens, folded and stemmed. */
    @Benchmark
    public void lucene(Count count, Blackhole sink) throws IOException {
        for (Report report : news.reports()) {
            try (TokenStream tokens = lucene.tokenStream("text", report.text())) {
                CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
                tokens.reset();
                while (tokens.incrementToken()) {
                    sink.consume(term.length());
                }
                tokens.end();
            }
        }
        count.add(news.words());
    }
}
