package org.rasid.source.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.zip.GZIPOutputStream;
import okhttp3.Dns;

/** A real server on this machine, and a clock that goes on only when somebody waits. */
final class Site implements AutoCloseable {
    static final String ARTICLE = "<!DOCTYPE html><html><head><meta property=\"og:type\" content=\"article\">"
            + "<meta property=\"og:site_name\" content=\"صحيفة التجربة\"></head><body><h1>لقاء ثلاثي في الدوحة</h1><div>"
            + "<p>التقى وزراء خارجية الدول الثلاث في الدوحة، وبحثوا سبل تثبيت الهدنة.</p>"
            + "<p>وقال الوزير المضيف إن جولة أخرى ستعقد خلال شهر في العاصمة نفسها.</p></div></body></html>";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Handler> pages = new ConcurrentHashMap<>();
    private volatile Instant now = Instant.parse("2020-11-10T08:00:00Z");

    /** What was asked for, in order, with the time. */
    final List<String> asked = new CopyOnWriteArrayList<>();

    /** The headers of the last request. */
    volatile Map<String, List<String>> headers = Map.of();

    final List<Duration> pauses = new CopyOnWriteArrayList<>();

    final Clock clock = new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    };

    /** Answers a request. */
    interface Handler {
        void answer(HttpExchange exchange) throws IOException;
    }

    Site() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            asked.add(path);
            headers = Map.copyOf(exchange.getRequestHeaders());
            try (exchange) {
                pages.getOrDefault(path, e -> e.sendResponseHeaders(404, -1)).answer(exchange);
            }
        });
        server.start();
    }

    Courtesy courtesy() {
        return new Courtesy(
                "Tester", Duration.ofSeconds(2), Duration.ofSeconds(20), Duration.ofSeconds(30), 1_000_000, 5);
    }

    Web web() {
        return web(courtesy());
    }

    Web web(Courtesy courtesy) {
        return new Web(courtesy, clock, this::wait);
    }

    /** For which names stand for other addresses, and other addresses are inside. */
    Web web(Dns names, Predicate<InetAddress> inside) {
        return new Web(courtesy(), clock, this::wait, names, inside);
    }

    private void wait(Duration time) {
        pauses.add(time);
        pass(time);
    }

    Feeds feeds() {
        return new Feeds(web(), clock, Duration.ofMinutes(30));
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    void on(String path, Handler handler) {
        pages.put(path, handler);
    }

    void page(String path, String type, String body) {
        on(path, exchange -> send(exchange, 200, type, body.getBytes(StandardCharsets.UTF_8)));
    }

    void status(String path, int status, String... headers) {
        on(path, exchange -> {
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
            }
            exchange.sendResponseHeaders(status, -1);
        });
    }

    static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
