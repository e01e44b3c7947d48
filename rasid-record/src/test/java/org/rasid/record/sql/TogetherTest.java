package org.rasid.record.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rasid.record.Decision;
import org.rasid.record.Facets;
import org.rasid.record.Fact;
import org.rasid.record.Filed;
import org.rasid.record.Filter;
import org.rasid.record.Registry;
import org.rasid.record.search.Found;
import org.rasid.report.Report;

/** Several threads of one program add, decide, read again and ask at once: none sees or leaves half of anything. */
class TogetherTest {
    private static final int REPORTS = 160;
    private static final int FIRST = 40;
    private static final Filter WORDS = Filter.ALL.searching("المحادثات");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void whoAddsDecidesAndAsksDoesNotDisturbTheOthers(Records kind) throws Exception {
        Location location = kind.fresh(folder);
        Facets left;
        List<String> found;
        try (Registry registry = Made.open(location)) {
            add(registry, 0, FIRST);
            AtomicBoolean done = new AtomicBoolean();
            List<Callable<Integer>> writing = List.of(
                    () -> add(registry, FIRST, 100),
                    () -> add(registry, 100, REPORTS),
                    () -> decide(registry),
                    () -> registry.reread(read -> {}));
            List<Callable<Integer>> asking = List.of(() -> ask(registry, done), () -> ask(registry, done));
            run(writing, asking, done);
            assertReportsStandOnce(registry);
            left = registry.facets(Filter.ALL);
            found = found(registry);
            assertThat(registry.facts(Filter.ALL)).hasSize((int) left.facts()).doesNotHaveDuplicates();
            assertThat(registry.decisions()).hasSizeGreaterThan(10);
        }
        forget(location);
        try (Registry anew = Made.open(location)) {
            assertThat(anew.facets(Filter.ALL)).isEqualTo(left);
            assertThat(found(anew)).isEqualTo(found).isNotEmpty();
        }
    }

    private static int add(Registry registry, int from, int to) {
        for (int i = from; i < to; i += 10) {
            registry.add(Made.many(i + 10).skip(i).map(Made.READER::read).iterator(), receipts -> {});
        }
        return to - from;
    }

    /** Facts are merged and parted again, and noted on. */
    private static int decide(Registry registry) {
        List<Fact> facts = registry.facts(Filter.ALL).limit(60).toList();
        int decided = 0;
        for (int i = 0; i + 1 < facts.size(); i++) {
            UUID one = facts.get(i).id();
            UUID other = facts.get(i + 1).id();
            if (facts.get(i).kind() == facts.get(i + 1).kind()
                    && registry.fact(one) != null
                    && registry.fact(other) != null
                    && !Objects.requireNonNull(registry.fact(one))
                            .equals(Objects.requireNonNull(registry.fact(other)))) {
                Decision merged = registry.merge(one, List.of(other), "amal", null);
                registry.annotate(one, "one with the next", "amal", null);
                registry.undo(merged.number(), "amal", null);
                decided += 3;
            }
        }
        return decided;
    }

    private static int ask(Registry registry, AtomicBoolean done) {
        int asked = 0;
        while (!done.get()) {
            List<Fact> facts =
                    registry.facts(Filter.ALL, null, 200, asked % 2 == 0).facts();
            for (Fact fact : facts) {
                assertThat(fact.accounts()).as("accounts of %s", fact.id()).isNotEmpty();
                assertThat(fact.parts()).as("parts of %s", fact.id()).isNotEmpty();
            }
            Facets facets = registry.facets(Filter.ALL);
            assertThat(Objects.requireNonNull(facets.counts().get("kind")).stream()
                            .mapToLong(Facets.Count::facts)
                            .sum())
                    .isEqualTo(facets.facts());
            registry.ties(Filter.ALL, 5);
            found(registry);
            asked++;
        }
        return asked;
    }

    private static List<String> found(Registry registry) {
        return registry.find(WORDS, REPORTS).stream()
                .map(Found::report)
                .sorted(Comparator.comparing(Filed::number))
                .map(report -> report.id() + " " + report.version())
                .toList();
    }

    private static void run(List<Callable<Integer>> writing, List<Callable<Integer>> asking, AtomicBoolean done)
            throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(writing.size() + asking.size());
        try {
            List<Future<Integer>> asked = new ArrayList<>();
            asking.forEach(job -> asked.add(threads.submit(job)));
            try {
                for (Future<Integer> wrote : threads.invokeAll(writing)) {
                    wrote.get();
                }
            } finally {
                done.set(true);
            }
            for (Future<Integer> job : asked) {
                assertThat(job.get()).isPositive();
            }
        } finally {
            threads.shutdownNow();
            assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    /** Every report with the text that it had last. */
    private static void assertReportsStandOnce(Registry registry) {
        List<String> there = registry.reports().map(Filed::id).sorted().toList();
        assertThat(there)
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(
                        Made.many(REPORTS).map(Report::id).distinct().sorted().toList());
        Stream<Report> changed =
                Made.many(REPORTS).skip(FIRST).filter(report -> report.body().endsWith("ستتواصل."));
        changed.forEach(report -> assertThat(
                        Objects.requireNonNull(registry.reading(Objects.requireNonNull(report.id())))
                                .text())
                .isEqualTo(report.text()));
    }

    /** Takes away what lies beside the record, so that it is made anew. */
    private static void forget(Location location) throws IOException {
        Files.deleteIfExists(location.sets());
        try (Stream<Path> files = Files.list(location.words())) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }
}
