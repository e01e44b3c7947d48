package org.rasid.checks.archive;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.rasid.reading.Reader;
import org.rasid.record.Fact;
import org.rasid.record.Filter;
import org.rasid.record.Page;
import org.rasid.record.Registry;
import org.rasid.record.sql.Location;
import org.rasid.report.Reading;

/** How a record fares that takes in the archive: the rate as it grows, its size, and how long questions take. */
public final class Growth {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
    private static final int STEPS = 10;

    /** So many reports are read at a time, by all cores. */
    private static final int AT_ONCE = 400;

    /** Questions are asked this often before they count, and this often then. */
    private static final int WARM_UP = 30;

    private static final int TIMES = 40;

    /** In nanoseconds; no question is asked again when so much time has gone. */
    private static final long LONGEST = 4_000_000_000L;

    private final Archive archive;
    private final Reader reader = Reader.shipped();
    private final Registry registry;
    private final Path file;

    private Growth(Path lexicon, Path file) throws IOException {
        this.archive = new Archive(lexicon);
        this.file = file;
        this.registry = Registry.open(new Location.File(file), reader, CLOCK);
    }

    /**
     * What adding some reports took.
     *
     * @param reports how many the record had then
     * @param seconds by the clock
     * @param processor processor time in seconds, of all threads
     * @param writer processor time in seconds of the thread that writes
     * @param megabytes the size of the record's file then
     * @param heap what lived on the heap then, in megabytes
     */
    public record Step(int reports, double seconds, double processor, double writer, long megabytes, long heap) {}

    /**
     * How long a question took, in milliseconds.
     *
     * @param median of the times that were measured
     * @param slow nineteen in twenty took no longer
     * @param hash of all answers, so that none is left out
     */
    public record Answer(double median, double slow, int hash) {}

    /** What was measured. */
    public record Measured(List<Step> steps, long facts, Map<String, Answer> answers) {}

    /**
     * Measures and prints.
     *
     * @param args the record's file and how many reports it is to have; a record that has them is only asked
     */
    public static void main(String[] args) throws IOException {
        measure(Path.of("lexicon"), Path.of(args[0]), Integer.parseInt(args[1]), System.out);
    }

    /**
     * Measures.
     *
     * @param file where the record is made
     * @param out told how it goes
     */
    public static Measured measure(Path lexicon, Path file, int reports, PrintStream out) throws IOException {
        Growth growth = new Growth(lexicon, file);
        try {
            out.printf(
                    Locale.ROOT,
                    "%10s %8s %10s %8s %6s %6s%n",
                    "reports",
                    "seconds",
                    "processor",
                    "writer",
                    "MB",
                    "heap");
            List<Step> steps = new ArrayList<>();
            for (int i = 0; i < STEPS; i++) {
                steps.add(growth.step(i * (reports / STEPS), (i + 1) * (reports / STEPS)));
                Step s = steps.get(i);
                out.printf(
                        Locale.ROOT,
                        "%10d %8.1f %10.1f %8.1f %6d %6d%n",
                        s.reports(),
                        s.seconds(),
                        s.processor(),
                        s.writer(),
                        s.megabytes(),
                        s.heap());
            }
            Map<String, Answer> answers = growth.answers();
            long facts = growth.registry.count(Filter.ALL);
            out.printf(Locale.ROOT, "%d facts%n%-60s %10s %10s%n", facts, "milliseconds", "median", "95 %");
            answers.forEach((question, answer) ->
                    out.printf(Locale.ROOT, "%-60s %10.1f %10.1f%n", question, answer.median(), answer.slow()));
            return new Measured(steps, facts, answers);
        } finally {
            growth.registry.close();
        }
    }

    private Step step(int from, int to) throws IOException {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long[] waited = {0};
        long start = System.nanoTime();
        long processor = system.getProcessCpuTime();
        long writer = cpu();
        registry.add(readings(from, to, waited), receipts -> {});
        double seconds = (System.nanoTime() - start) / 1e9;
        double used = (system.getProcessCpuTime() - processor) / 1e9;
        double written = (cpu() - writer - waited[0]) / 1e9;
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return new Step(
                to, seconds, used, written, Files.size(file) >> 20, runtime.totalMemory() - runtime.freeMemory() >> 20);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** The readings, some hundred at a time read by all cores, whose share of this thread's time is noted. */
    private Iterator<Reading> readings(int from, int to, long[] waited) {
        return IntStream.iterate(from, i -> i < to, i -> i + AT_ONCE)
                .mapToObj(i -> {
                    long before = cpu();
                    List<Reading> read = IntStream.range(i, Math.min(to, i + AT_ONCE))
                            .parallel()
                            .mapToObj(archive::report)
                            .filter(report -> registry.known(report) == null)
                            .map(reader::read)
                            .toList();
                    waited[0] += cpu() - before;
                    return read;
                })
                .flatMap(List::stream)
                .iterator();
    }

    private Map<String, Answer> answers() {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (String words :
                List.of("وقف إطلاق النار", "\"وقف إطلاق النار\"", "الجزائر", "طهران", "هدنة -غزة", "مبعوث أممي")) {
            Filter wanted = Filter.ALL.searching(words);
            answers.put("find " + words, time(() -> registry.find(wanted, 20)));
        }
        Filter filtered = Filter.ALL.searching("هدنة").with(List.of("TUR"));
        answers.put("find هدنة --actor TUR", time(() -> registry.find(filtered, 20)));
        Map<String, Filter> filters = new LinkedHashMap<>();
        filters.put("all", Filter.ALL);
        filters.put("--actor TUR", Filter.ALL.with(List.of("TUR")));
        filters.put("--actor person:vladimir-putin", Filter.ALL.with(List.of("person:vladimir-putin")));
        filters.put("--type CONSULT", Filter.ALL.ofTypes(List.of("CONSULT")));
        filters.put("with words هدنة", Filter.ALL.searching("هدنة"));
        filters.forEach((name, filter) -> {
            answers.put("count " + name, time(() -> registry.count(filter)));
            answers.put("facets " + name, time(() -> registry.facets(filter)));
            answers.put("page of 50, newest first, " + name, time(() -> registry.facts(filter, null, 50, true)));
            Page page = registry.facts(filter, null, 50, false);
            answers.put(
                    "second page, oldest first, " + name, time(() -> registry.facts(filter, page.next(), 50, false)));
        });
        List<Fact> facts = registry.facts(Filter.ALL, null, 50, true).facts();
        int[] next = {0};
        answers.put("a fact with its accounts", time(() -> {
            Fact fact = registry.fact(facts.get(next[0]++ % facts.size()).id());
            return fact == null ? List.of() : registry.accounts(fact);
        }));
        return answers;
    }

    private interface Question {
        Object ask();
    }

    private static Answer time(Question question) {
        List<Double> times = new ArrayList<>();
        long end = System.nanoTime() + LONGEST;
        int same = question.ask().hashCode();
        for (int i = 0; times.isEmpty() || i < WARM_UP + TIMES && System.nanoTime() < end; i++) {
            long start = System.nanoTime();
            Object answer = question.ask();
            double took = (System.nanoTime() - start) / 1e6;
            same ^= answer.hashCode();
            if (i >= WARM_UP || System.nanoTime() > end) {
                times.add(took);
            }
        }
        times.sort(null);
        return new Answer(times.get(times.size() / 2), times.get(times.size() * 19 / 20), same);
    }
}
