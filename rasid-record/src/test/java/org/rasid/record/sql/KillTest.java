package org.rasid.record.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasid.record.search.Finder;
import org.rasid.record.search.WordIndex;

/**
 * Acknowledged means on disk: a process that adds 2,000 reports is killed fifty times at random moments, and loses
 * nothing.
 */
class KillTest {
    private static final int REPORTS = 2000;
    private static final int KILLS = 50;
    private static final long SEED = 20201110;

    /** Some that many of the reports hold, and one that few do. */
    private static final List<String> WORDS = List.of("حلب", "النازحين", "ستتواصل");

    @TempDir
    Path folder;

    @Test
    void aProcessKilledFiftyTimesLosesNothing() throws IOException, InterruptedException {
        Location.File killed = new Location.File(folder.resolve("killed.db"));
        Random random = new Random(SEED);
        Set<String> acknowledged = new TreeSet<>();
        int beforeTheEnd = 0;
        for (int i = 0; i < KILLS; i++) {
            // On average a fiftieth of the reports each time, and then a moment more.
            boolean ended = run(killed, random.nextInt(2 * REPORTS / KILLS), random.nextInt(40), acknowledged);
            beforeTheEnd += ended ? 0 : 1;
            check(killed, acknowledged);
        }
        assertThat(beforeTheEnd).as("kills before all was done, seed %d", SEED).isGreaterThan(KILLS / 2);
        assertThat(run(killed, Integer.MAX_VALUE, 0, acknowledged)).isTrue();
        check(killed, acknowledged);

        Location.File undisturbed = new Location.File(folder.resolve("undisturbed.db"));
        assertThat(run(undisturbed, Integer.MAX_VALUE, 0, new TreeSet<>())).isTrue();
        List<String> expected = Dump.of(undisturbed);
        assertThat(expected).hasSizeGreaterThan(10 * REPORTS);
        assertThat(Dump.of(killed)).as("the record, seed %d", SEED).isEqualTo(expected);
    }

    /** Runs the child until it has said so much and this time is over; true where it came to its end before. */
    private static boolean run(Location.File record, int reports, int milliseconds, Set<String> acknowledged)
            throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AddingChild.class.getName(),
                        record.path().toString(),
                        String.valueOf(REPORTS))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        boolean ended = false;
        boolean killed = false;
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            int said = 0;
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                ended |= line.equals("done");
                if (line.startsWith("added ")) {
                    acknowledged.add(line.substring("added ".length()));
                }
                if (++said > reports && !killed) {
                    Thread.sleep(milliseconds);
                    // By its handle: the process itself would close what it has said and nobody has read.
                    child.toHandle().destroyForcibly();
                    killed = true;
                }
            }
        }
        assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(ended || killed).as("it ended because it was done or killed").isTrue();
        return ended;
    }

    private static void check(Location.File record, Set<String> acknowledged) {
        try (Database database = Database.open(record)) {
            assertThat(database.read(KillTest::integrity)).isEqualTo("ok");
            List<String> there = database.read(handle -> handle.createQuery("SELECT id FROM report")
                    .mapTo(String.class)
                    .list());
            assertThat(there).doesNotHaveDuplicates().containsAll(acknowledged);
            checkWords(record, database);
        }
    }

    /** What is searched for is found in the reports that hold it, and in no others. */
    private static void checkWords(Location.File record, Database database) {
        Questions questions = new Questions(database, Made.READER::terms);
        try (Finder finder = new Finder(record, questions, Made.READER::terms)) {
            for (String word : WORDS) {
                String stem = Made.READER.terms(word).get(0).stem();
                long[] holding = questions
                        .texts(0)
                        .filter(text -> Made.READER.terms(text.text()).stream()
                                .anyMatch(term -> term.stems().contains(stem)))
                        .mapToLong(WordIndex.Text::report)
                        .toArray();
                assertThat(finder.reports(word)).as(word).isEqualTo(holding);
            }
        }
    }

    private static String integrity(Handle handle) {
        return handle.createQuery("PRAGMA integrity_check").mapTo(String.class).one();
    }
}
