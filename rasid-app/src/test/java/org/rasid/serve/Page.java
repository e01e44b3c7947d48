package org.rasid.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.rasid.reading.Reader;
import org.rasid.record.Registry;
import org.rasid.record.sql.Location;
import org.rasid.report.Reading;
import org.rasid.report.Report;
import org.rasid.serve.safe.Listening;
import org.rasid.source.Item;
import org.rasid.source.Sources;
import org.rasid.source.web.Courtesy;
import org.rasid.source.web.Pause;
import org.rasid.source.web.Web;

/** A page over a real record, asked as a browser asks, for tests. */
final class Page implements AutoCloseable {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
    private static final Reader READER = Reader.shipped();

    /** Without pauses; unlike the product's it also fetches from this machine, where the tests' servers are. */
    private static final Web WEB = new Web(
            new Courtesy("tests", Duration.ZERO, Duration.ofSeconds(10), Duration.ZERO, 1_000_000, 5),
            Clock.systemUTC(),
            Pause.SLEEP);

    final Registry registry;
    final List<Throwable> faults = new ArrayList<>();
    private final Site site;
    private final HttpClient client = HttpClient.newHttpClient();

    private Page(Path folder, List<Reading> first) {
        this(folder, first, Listening.LOOPBACK);
    }

    private Page(Path folder, List<Reading> first, Listening listening) {
        this(folder, first, listening, Page::samples);
    }

    private Page(Path folder, List<Reading> first, Listening listening, Supplier<List<Reading>> samples) {
        registry = Registry.open(new Location.File(folder.resolve("record.db")), READER, CLOCK);
        registry.add(first.iterator(), receipts -> {});
        site = Site.start(
                registry,
                new Setup(listening, 0, CLOCK, "mira", samples, new Setup.Reading(READER, WEB::read), faults::add));
    }

    /** Over the samples. */
    static Page ofSamples(Path folder) {
        return new Page(folder, samples());
    }

    /** Over these reports. */
    static Page of(Path folder, Report... reports) {
        return new Page(folder, List.of(reports).stream().map(READER::read).toList());
    }

    /** Empty, and with samples that cannot be read. */
    static Page ofBrokenSamples(Path folder) {
        return new Page(folder, List.of(), Listening.LOOPBACK, () -> {
            throw new StackOverflowError();
        });
    }

    /** Over the samples, where others are let in. */
    static Page listening(Path folder, Listening listening) {
        return new Page(folder, samples(), listening);
    }

    /** Sends a request as it stands here, for what the JDK's client would not send, and tells the whole answer. */
    String raw(String request) {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), address().getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers));
    }

    HttpResponse<String> post(String path, String form, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** Sends any body; its type stands in the headers. */
    HttpResponse<String> send(String path, String body, String... headers) {
        return send(request(path, headers).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** What a page that can be read holds. */
    Document document(String path, String... headers) {
        HttpResponse<String> answer = get(path, headers);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + ": " + answer.statusCode() + " " + faults);
        }
        return Jsoup.parse(answer.body(), address().toString());
    }

    URI address() {
        return site.address();
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address().resolve(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Reading> samples() {
        Path folder = Path.of("../samples");
        List<Reading> readings = new ArrayList<>();
        try {
            List<String> index = Files.readAllLines(folder.resolve("index.tsv"));
            for (String line : index.subList(1, index.size())) {
                String[] cells = line.split("\t", -1);
                try (Sources sources = Sources.of(folder.resolve(cells[0]))) {
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
        String url = "https://example.org/" + read.id();
        return new Report(read.id(), read.title(), read.body(), date, cells[1], url, read.author());
    }

    @Override
    public void close() {
        site.close();
        registry.close();
    }
}
