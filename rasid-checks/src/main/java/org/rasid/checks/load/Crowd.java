package org.rasid.checks.load;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.rasid.checks.load.Visitor.Clicked;
import org.rasid.reading.Reader;
import org.rasid.record.Registry;
import org.rasid.record.sql.Location;
import org.rasid.serve.Setup;
import org.rasid.serve.Site;

/** Many visitors at once. */
public final class Crowd {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC);
    private static final int PEOPLE = 20;

    /** Each clicks so often before it counts, and then so often. */
    private static final int WARM_UP = 20;

    private static final int CLICKS = 60;
    private static final int SLOWEST = 12;
    private static final int UNAVAILABLE = 503;

    private Crowd() {}

    /**
     * How long clicks of a kind took, in milliseconds.
     *
     * @param clicks how many there were
     * @param median half took no longer
     * @param slow nineteen in twenty took no longer
     * @param longest none took longer
     */
    public record Waited(int clicks, double median, double slow, double longest) {
        static Waited of(List<Clicked> clicks) {
            List<Double> times =
                    clicks.stream().map(Clicked::milliseconds).sorted().toList();
            int size = times.size();
            return new Waited(size, times.get(size / 2), times.get(size * 19 / 20), times.get(size - 1));
        }
    }

    /**
     * How a page bore it.
     *
     * @param waited by kind of click, and {@code all}
     * @param first the first screen's weight
     */
    public record Borne(Map<String, Waited> waited, Weight first) {}

    /**
     * Lets people click through the page of a record, and prints how long they waited.
     *
     * @param args the record's file
     */
    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        measure(Path.of(args[0]), System.out);
    }

    /**
     * Lets people click through the page of a record.
     *
     * @param file the record
     * @param out told how long they waited
     */
    public static Borne measure(Path file, PrintStream out)
            throws IOException, InterruptedException, ExecutionException {
        Reader reader = Reader.shipped();
        List<Throwable> faults = new ArrayList<>();
        Setup setup =
                new Setup(0, CLOCK, "visitor", List::of, new Setup.Reading(reader, url -> List.of()), faults::add);
        try (Registry registry = Registry.open(new Location.File(file), reader, CLOCK);
                Site site = Site.start(registry, setup)) {
            awaitPromises(site.address(), out);
            visit(site.address(), WARM_UP, 1000);
            List<Clicked> clicks = visit(site.address(), CLICKS, 2000);
            if (!faults.isEmpty()) {
                throw new IllegalStateException("the page failed", faults.get(0));
            }
            Weight first = Weight.of(site.address(), "/", HttpClient.newHttpClient());
            out.printf(
                    Locale.ROOT,
                    "first screen %.1f KB as sent, %.1f KB unpacked%n",
                    first.sent() / 1e3,
                    first.whole() / 1e3);
            return new Borne(told(clicks, out), first);
        }
    }

    /** A page works out how promises stand when it starts; people come to one that has been there for a while. */
    private static void awaitPromises(URI site, PrintStream out) throws IOException, InterruptedException {
        HttpRequest asked = HttpRequest.newBuilder(site.resolve("/api/v1/commitments?limit=1"))
                .build();
        HttpClient client = HttpClient.newHttpClient();
        long start = System.nanoTime();
        while (client.send(asked, BodyHandlers.discarding()).statusCode() == UNAVAILABLE) {
            Thread.sleep(1000);
        }
        out.printf(Locale.ROOT, "promises known after %.0f s%n", (System.nanoTime() - start) / 1e9);
    }

    private static List<Clicked> visit(URI site, int clicks, long seed)
            throws IOException, InterruptedException, ExecutionException {
        ConcurrentLinkedQueue<Clicked> all = new ConcurrentLinkedQueue<>();
        HttpClient client = HttpClient.newHttpClient();
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<Callable<Void>> visits = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                Visitor visitor = new Visitor(site, client, seed + i);
                visits.add(() -> {
                    for (int click = 0; click < clicks; click++) {
                        Thread.sleep(visitor.pause());
                        all.add(visitor.click());
                    }
                    return null;
                });
            }
            for (Future<Void> visit : people.invokeAll(visits)) {
                visit.get();
            }
        } finally {
            people.shutdownNow();
        }
        return List.copyOf(all);
    }

    private static Map<String, Waited> told(List<Clicked> clicks, PrintStream out) {
        Map<String, List<Clicked>> kinds = new TreeMap<>();
        for (Clicked click : clicks) {
            kinds.computeIfAbsent(click.kind(), kind -> new ArrayList<>()).add(click);
        }
        kinds.put("all", clicks);
        Map<String, Waited> waited = new TreeMap<>();
        out.printf(Locale.ROOT, "%-12s %7s %8s %8s %8s%n", "milliseconds", "clicks", "median", "95 %", "longest");
        kinds.forEach((kind, some) -> {
            Waited w = Waited.of(some);
            waited.put(kind, w);
            out.printf(
                    Locale.ROOT, "%-12s %7d %8.1f %8.1f %8.1f%n", kind, w.clicks(), w.median(), w.slow(), w.longest());
        });
        clicks.stream()
                .sorted((a, b) -> Double.compare(b.milliseconds(), a.milliseconds()))
                .limit(SLOWEST)
                .forEach(c -> out.printf(Locale.ROOT, "%8.1f %s%n", c.milliseconds(), c.address()));
        clicks.stream().filter(click -> click.status() != 200).findFirst().ifPresent(click -> {
            throw new IllegalStateException(click.address() + " was answered with " + click.status());
        });
        return waited;
    }
}
