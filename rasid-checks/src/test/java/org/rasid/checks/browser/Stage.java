package org.rasid.checks.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.rasid.checks.Project;
import org.rasid.reading.Reader;
import org.rasid.record.Registry;
import org.rasid.record.sql.Location;
import org.rasid.report.Reading;
import org.rasid.report.Report;
import org.rasid.serve.Setup;
import org.rasid.serve.Site;
import org.rasid.serve.safe.Access;
import org.rasid.serve.safe.AccessToken;
import org.rasid.serve.safe.Listening;
import org.rasid.source.Item;
import org.rasid.source.Sources;

/** A real page over a real record. */
final class Stage implements AutoCloseable {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
    private static final Reader READER = Reader.shipped();
    /** What opens a door that asks for it. */
    static final String TOKEN = AccessToken.fresh();

    private static final String FILE = "record.db";

    final Registry registry;

    /** What went wrong in the page itself. */
    final List<Throwable> faults = new CopyOnWriteArrayList<>();

    private final Site site;

    private Stage(Path folder, Listening listening) {
        registry = open(folder);
        Setup.Fetch nothing = url -> List.of();
        site = Site.start(
                registry,
                new Setup(
                        listening, 0, CLOCK, "mira", Stage::samples, new Setup.Reading(READER, nothing), faults::add));
    }

    /** Over whatever record is in a folder; where there is none, over an empty one. */
    static Stage over(Path folder) {
        return new Stage(folder, Listening.LOOPBACK);
    }

    /** The same behind a door that asks for a token. */
    static Stage locked(Path folder) {
        return new Stage(folder, new Listening("127.0.0.1", null, new Access(null, new AccessToken(TOKEN))));
    }

    /** Makes a record of the samples, for stages to be set over it or over copies of it. */
    static void fill(Path folder) {
        try (Registry registry = open(folder)) {
            registry.add(samples().iterator(), receipts -> {});
        }
    }

    /** Copies a record that nobody has open. */
    static void copy(Path from, Path to) {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path copied = to.resolve(from.relativize(path));
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copied);
                } else {
                    Files.copy(path, copied);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Registry open(Path folder) {
        return Registry.open(new Location.File(folder.resolve(FILE)), READER, CLOCK);
    }

    /** The samples, with what their index knows of them. */
    private static List<Reading> samples() {
        List<Reading> readings = new ArrayList<>();
        try {
            List<String> index = Files.readAllLines(Project.samples().resolve("index.tsv"), StandardCharsets.UTF_8);
            for (String line : index.subList(1, index.size())) {
                String[] cells = line.split("\t", -1);
                try (Sources sources = Sources.of(Project.samples().resolve(cells[0]))) {
                    if (sources.next() instanceof Item.Found found) {
                        readings.add(READER.read(completed(found.report(), cells)));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return readings;
    }

    private static Report completed(Report read, String[] cells) {
        LocalDate date = cells[2].isEmpty() ? null : LocalDate.parse(cells[2]);
        return new Report(read.id(), read.title(), read.body(), date, cells[1], null, read.author());
    }

    URI address() {
        return site.address();
    }

    @Override
    public void close() {
        site.close();
        registry.close();
    }
}
