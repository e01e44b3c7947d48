package org.rasid.checks.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.rasid.reading.Reader;
import org.rasid.record.Filter;
import org.rasid.record.Registry;
import org.rasid.record.sql.Location;
import org.rasid.report.Report;
import org.rasid.serve.Setup;
import org.rasid.serve.Site;

/** A small record, and its page on this machine. */
final class Visited {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    /** What an address may begin with: each view, export and part of the API once. */
    private static final List<String> PATHS = List.of(
            "/",
            "/facts",
            "/facts.csv",
            "/facts.atom",
            "/timeline",
            "/map",
            "/network",
            "/due",
            "/due.ics",
            "/review",
            "/history",
            "/actors/",
            "/topics/",
            "/agreements/",
            "/facts/",
            "/reports/",
            "/api/v1/facts",
            "/api/v1/facts/",
            "/api/v1/actors",
            "/api/v1/commitments",
            "/api/v1/facets",
            "/api/v1/reports",
            "/static/");

    private final Registry registry;
    private final URI address;
    private final AtomicReference<Throwable> unexpected;

    private Visited(Registry registry, URI address, AtomicReference<Throwable> unexpected) {
        this.registry = registry;
        this.address = address;
        this.unexpected = unexpected;
    }

    static Visited open(Reader reader) {
        try {
            Path folder = Files.createTempDirectory("rasid-fuzz");
            Registry registry = Registry.open(new Location.File(folder.resolve("record.db")), reader, CLOCK);
            registry.add(
                    List.of(
                                    "اتصل الرئيس التركي رجب طيب أردوغان أمس بنظيره الروسي فلاديمير بوتين وبحثا الوضع في ليبيا.",
                                    "وقعت حركة حماس وإسرائيل اتفاق هدنة يقضي بالإفراج عن الأسرى قبل الأول من ديسمبر المقبل.")
                            .stream()
                            .map(text -> reader.read(Report.of(
                                    "",
                                    text,
                                    CLOCK.instant().atZone(ZoneOffset.UTC).toLocalDate())))
                            .iterator(),
                    receipts -> {});
            AtomicReference<Throwable> unexpected = new AtomicReference<>();
            Site site = Site.start(
                    registry,
                    new Setup(
                            0, CLOCK, "fuzz", List::of, new Setup.Reading(reader, url -> List.of()), unexpected::set));
            return new Visited(registry, site.address(), unexpected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void search(String words) {
        Filter wanted;
        try {
            wanted = Filter.ALL.searching(words);
            registry.find(wanted, 5);
        } catch (IllegalArgumentException e) {
            return; // what is no question is answered so
        }
        registry.count(wanted);
        registry.facts(wanted, null, 5, true);
    }

    /**
     * Asks for an address: a path that the first byte chooses, and the others as they are, but for those that no request
     * line can hold.
     */
    void visit(byte[] bytes) {
        if (bytes.length == 0) {
            return;
        }
        StringBuilder asked = new StringBuilder(PATHS.get((bytes[0] & 0xFF) % PATHS.size()));
        for (int i = 1; i < bytes.length; i++) {
            int b = bytes[i] & 0xFF;
            asked.append(
                    b > ' ' && b < 0x7F && b != '#'
                            ? String.valueOf((char) b)
                            : String.format(Locale.ROOT, "%%%02X", b));
        }
        String answer = get(asked.toString());
        Throwable failed = unexpected.getAndSet(null);
        if (failed != null || answer.startsWith("HTTP/1.1 5")) {
            throw new IllegalStateException(asked + ": " + answer, failed);
        }
    }

    /** The first line of the answer. */
    private String get(String path) {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("GET " + path + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            byte[] answer = in.readAllBytes();
            int line = 0;
            while (line < answer.length && answer[line] != '\r') {
                line++;
            }
            return new String(answer, 0, line, StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
