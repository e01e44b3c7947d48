package org.rasid.checks.soak;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.rasid.checks.archive.Archive;
import org.rasid.checks.soak.Outcome.Look;

/**
 * A soak: one {@code rasid add} is given made-up reports on its standard input for as long as one likes, one
 * {@code rasid serve} shows the same record, and programs ask its API all the while.
 */
public final class Soak {
    private static final int ASKERS = 2;

    /** In milliseconds: between two questions, between two pages of the list of reports. */
    private static final long PAUSE = 400;

    private static final int LOOKS = 12;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Path record;
    private final Giving giving;
    private final Duration time;
    private final PrintStream out;
    private volatile boolean over;

    private Soak(Path lexicon, Path record, Duration time, double share, PrintStream out) throws IOException {
        this.record = record.toAbsolutePath();
        this.giving = new Giving(new Archive(lexicon), share);
        this.time = time;
        this.out = out;
    }

    /**
     * Soaks and prints.
     *
     * @param args the record's file, which must not be there yet; for how many seconds; how much of one core all may take
     *     together, 2 unless it is said
     */
    public static void main(String[] args) throws Exception {
        Duration time = Duration.ofSeconds(Long.parseLong(args[1]));
        double share = args.length > 2 ? Double.parseDouble(args[2]) : 2;
        Outcome outcome = run(Path.of("lexicon"), Path.of(args[0]), time, share, System.out);
        System.exit(outcome.wrong().isEmpty() ? 0 : 1);
    }

    /**
     * Soaks.
     *
     * @param record the record's file, which must not be there yet
     * @param share how much of one core all may take together
     * @param out told how it goes
     * @throws IllegalStateException where a question was not answered, or one of the two ended in trouble
     */
    public static Outcome run(Path lexicon, Path record, Duration time, double share, PrintStream out)
            throws IOException, InterruptedException, SQLException, ExecutionException {
        if (Files.exists(record)) {
            throw new IllegalArgumentException(record + " is there already");
        }
        return new Soak(lexicon, record, time, share, out).run();
    }

    private Outcome run() throws IOException, InterruptedException, SQLException, ExecutionException {
        List<Look> looks;
        List<String> wrong = new ArrayList<>();
        Map<String, Long> counted = new LinkedHashMap<>();
        try (Program serving = serve()) {
            Asking asking = new Asking(URI.create(serving.firstLine()));
            looks = soak(serving, asking);
            Expected expected = Expected.of(giving.reports());
            Set<String> listed = new Walk(asking).all(0);
            if (!listed.equals(expected.versions().keySet())) {
                wrong.add("the list of reports has " + listed.size() + " of "
                        + expected.versions().size());
            }
            for (String word : Asking.WORDS) {
                counted.put(word, asking.facts(word));
            }
            try (Books books = new Books(record)) {
                wrong.addAll(books.wrong(expected));
                if (asking.facts(null) != books.facts()) {
                    wrong.add("the page counts " + asking.facts(null) + " facts of " + books.facts());
                }
                out.printf(
                        Locale.ROOT,
                        "%d handed in, %d reports in the record, %d facts, %d questions answered%n",
                        expected.taken(),
                        books.reports(),
                        books.facts(),
                        asking.answered());
            }
        }
        wrong.addAll(indexesAnew(counted));
        Outcome outcome = new Outcome(List.copyOf(looks), List.copyOf(wrong));
        out.printf(
                Locale.ROOT,
                "heap, last third to middle third: add %+.1f %%, serve %+.1f %%%n%s%n",
                100 * outcome.growth(Look::adding),
                100 * outcome.growth(Look::serving),
                wrong.isEmpty() ? "nothing lost, nothing doubled, all checks passed" : String.join("\n", wrong));
        return outcome;
    }

    private Path beside(String ending) {
        return record.resolveSibling(record.getFileName() + ending);
    }

    private Program serve() throws IOException {
        return Program.start(
                beside(".served"), List.of("serve", "--record", record.toString(), "--port", "0", "--no-browser"));
    }

    /** Adds and asks until the time is over and all that was handed in has been added. */
    private List<Look> soak(Program serving, Asking asking)
            throws IOException, InterruptedException, SQLException, ExecutionException {
        ExecutorService people = Executors.newFixedThreadPool(ASKERS + 2);
        try (Program adding =
                Program.start(beside(".added"), List.of("add", "-", "--record", record.toString(), "--lang", "en"))) {
            List<Future<?>> all = new ArrayList<>();
            all.add(people.submit(callable(() -> giving.to(adding, () -> over))));
            all.add(people.submit(callable(() -> walk(asking))));
            for (int i = 0; i < ASKERS; i++) {
                Random random = new Random(i);
                all.add(people.submit(callable(() -> {
                    while (!over) {
                        asking.something(random);
                        Thread.sleep(PAUSE);
                    }
                })));
            }
            List<Look> looks = look(adding, serving, asking, all);
            over = true;
            for (Future<?> one : all) {
                one.get();
            }
            if (adding.await() != 0) {
                throw new IllegalStateException("rasid add: " + adding.said());
            }
            out.print(adding.said());
            return looks;
        } finally {
            over = true;
            people.shutdownNow();
        }
    }

    private interface Job {
        void run() throws Exception;
    }

    private static Callable<Void> callable(Job job) {
        return () -> {
            job.run();
            return null;
        };
    }

    private List<Look> look(Program adding, Program serving, Asking asking, List<Future<?>> all)
            throws InterruptedException, SQLException {
        Instant start = Instant.now();
        Duration between = time.dividedBy(LOOKS).compareTo(MINUTE) < 0 ? time.dividedBy(LOOKS) : MINUTE;
        List<Look> looks = new ArrayList<>();
        out.printf("%8s %8s %8s %8s %8s %8s%n", "seconds", "given", "reports", "answers", "add", "serve");
        while (Duration.between(start, Instant.now()).compareTo(time) < 0
                && all.stream().noneMatch(Future::isDone)) {
            Thread.sleep(between.toMillis());
            long seconds = Duration.between(start, Instant.now()).toSeconds();
            Look look = new Look(seconds, giving.given(), seen(), asking.answered(), adding.heap(), serving.heap());
            looks.add(look);
            out.printf(
                    Locale.ROOT,
                    "%8d %8d %8d %8d %8.1f %8.1f%n",
                    look.seconds(),
                    look.given(),
                    look.reports(),
                    look.answers(),
                    look.adding(),
                    look.serving());
            out.flush();
        }
        return looks;
    }

    private long seen() throws SQLException {
        try (Books books = new Books(record)) {
            return books.reports();
        }
    }

    /** Goes through the list of reports again and again; what was there before must be in it. */
    private void walk(Asking asking) throws IOException, InterruptedException, SQLException {
        while (!over) {
            long there = seen();
            int listed = new Walk(asking).all(PAUSE / 4).size();
            if (listed < there) {
                throw new IllegalStateException("of " + there + " reports " + listed + " are listed");
            }
        }
    }

    /** What the indexes said must be what they say when they are made anew. */
    private List<String> indexesAnew(Map<String, Long> counted) throws IOException, InterruptedException {
        List<String> wrong = new ArrayList<>();
        for (String index : List.of("-words", "-sets")) {
            delete(beside(index));
        }
        try (Program serving = serve()) {
            Asking asking = new Asking(URI.create(serving.firstLine()));
            for (Map.Entry<String, Long> word : counted.entrySet()) {
                long anew = asking.facts(word.getKey());
                if (anew != word.getValue()) {
                    wrong.add("facts with " + word.getKey() + ": " + word.getValue() + ", counted anew " + anew);
                }
            }
        }
        return wrong;
    }

    private static void delete(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            try (Stream<Path> inside = Files.list(path)) {
                for (Path file : inside.toList()) {
                    delete(file);
                }
            }
        }
        Files.deleteIfExists(path);
    }
}
