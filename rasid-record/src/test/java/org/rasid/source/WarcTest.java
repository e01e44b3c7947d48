package org.rasid.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rasid.source.Archives.bytes;
import static org.rasid.source.Archives.gzip;
import static org.rasid.source.Archives.join;
import static org.rasid.source.Archives.page;
import static org.rasid.source.Archives.response;
import static org.rasid.source.Archives.title;
import static org.rasid.source.Archives.warc;
import static org.rasid.source.SourceFiles.codes;
import static org.rasid.source.SourceFiles.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarcTest {
    private static final byte[] INFO = warc("warcinfo", "-", "application/warc-fields", bytes("software: test\r\n"));

    @TempDir
    Path folder;

    private List<Item> items(byte[]... parts) throws IOException {
        return read(Files.write(folder.resolve("crawl.warc"), join(parts)));
    }

    private static List<String> titles(List<Item> items) {
        return items.stream().map(item -> item.report().title()).toList();
    }

    @Test
    void pagesAreReadAndAllElsePassedOver() throws IOException {
        List<Item> items = items(
                INFO,
                warc(
                        "request",
                        "https://sahifa.example/1",
                        "application/http; msgtype=request",
                        bytes("GET / HTTP/1.1\r\n\r\n")),
                response(1),
                response("https://sahifa.example/p.jpg", "200 OK", "Content-Type: image/jpeg\r\n", new byte[5000]),
                response("https://sahifa.example/gone", "404 Not Found", "Content-Type: text/html\r\n", bytes(page(9))),
                response(
                        "https://sahifa.example/old",
                        "301 Moved",
                        "Location: /1\r\nContent-Type: text/html\r\n",
                        bytes(page(9))),
                warc("metadata", "https://sahifa.example/1", "application/warc-fields", bytes("via: x\r\n")),
                warc(
                        "revisit",
                        "https://sahifa.example/1",
                        "application/http; msgtype=response",
                        bytes("HTTP/1.1 200 OK\r\n\r\n")),
                response(2));
        assertThat(titles(items)).containsExactly(title(1), title(2));
        assertThat(items)
                .extracting(item -> item.report().url())
                .containsExactly("https://sahifa.example/1", "https://sahifa.example/2");
        assertThat(items).extracting(item -> item.report().id()).containsExactly("crawl", "crawl#2");
        assertThat(items.get(0).report().date())
                .as("the day of the crawl is not that of publication")
                .isNull();
    }

    @Test
    void anOriginLeadsToItsRecord() throws IOException {
        byte[] whole = join(gzip(INFO), gzip(response(1)), gzip(response(2)));
        Path file = Files.write(folder.resolve("crawl.warc.gz"), whole);
        List<Item> items = read(file);
        assertThat(titles(items)).containsExactly(title(1), title(2));
        String origin = items.get(1).origin();
        assertThat(origin).startsWith(file + "#");
        int offset = Integer.parseInt(origin.substring(origin.indexOf('#') + 1));
        byte[] from = Arrays.copyOfRange(whole, offset, whole.length);
        assertThat(titles(read(Files.write(folder.resolve("part.warc.gz"), from))))
                .containsExactly(title(2));
    }

    @Test
    void resourcesAndConversionsAreRead() throws IOException {
        List<Item> items = items(
                warc("resource", "file:///a.html", "text/html", bytes(page(1))),
                warc("conversion", "https://sahifa.example/2", "text/plain", bytes(SourceFiles.TEXT)),
                response(
                        "https://sahifa.example/robots.txt",
                        "200 OK",
                        "Content-Type: text/plain\r\n",
                        bytes("User-agent: *")),
                warc("resource", "file:///a.css", "text/css", bytes("p{}")));
        assertThat(titles(items)).containsExactly(title(1), SourceFiles.TITLE);
        assertThat(items.get(1).report().url()).isEqualTo("https://sahifa.example/2");
    }

    @Test
    void contentIsDecodedAsItsHeadersSay() throws IOException {
        byte[] page = bytes(page(1));
        byte[] chunked = join(bytes(Integer.toHexString(page.length) + "\r\n"), page, bytes("\r\n0\r\n\r\n"));
        List<Item> items = items(
                response(
                        "https://sahifa.example/1",
                        "200 OK",
                        "Content-Type: text/html\r\nContent-Encoding: gzip\r\n",
                        gzip(page)),
                response(
                        "https://sahifa.example/2",
                        "200 OK",
                        "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n",
                        chunked),
                response(
                        "https://sahifa.example/3",
                        "200 OK",
                        "Content-Type: text/html; charset=windows-1256\r\n",
                        page(1).getBytes(Charset.forName("windows-1256"))),
                response(
                        "https://sahifa.example/4",
                        "200 OK",
                        "Content-Type: text/html\r\nContent-Encoding: br\r\n",
                        page),
                response(
                        "https://sahifa.example/5",
                        "200 OK",
                        "Content-Type: text/html\r\nContent-Encoding: gzip\r\n",
                        page));
        assertThat(codes(items)).containsExactly("ok", "ok", "ok", "damaged-record", "damaged-record");
        assertThat(titles(items.subList(0, 3))).containsOnly(title(1));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void damagedRecordsAreToldAndTheNextIsFound(boolean packed) throws IOException {
        byte[] first = packed ? gzip(response(1)) : response(1);
        byte[] second = packed ? gzip(response(2)) : response(2);
        byte[] third = packed ? gzip(response(3)) : response(3);
        byte[] half = Arrays.copyOf(second, second.length / 2);
        byte[] stained = second.clone();
        Arrays.fill(stained, 0, 40, (byte) 7);
        for (byte[] damaged : List.of(half, stained, bytes("garbage without end"), new byte[300_000])) {
            List<Item> items = items(first, damaged, third);
            assertThat(titles(items)).startsWith(title(1)).endsWith(title(3));
            assertThat(codes(items)).contains("damaged-record").hasSizeLessThanOrEqualTo(4);
        }
        assertThat(codes(items(first, half))).containsExactly("ok", "damaged-record");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: -5\r\n\r\n",
                "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: many\r\n\r\n",
                "WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: 3\r\n\r\nabc\r\n\r\n",
                "WARC/1.0\r\nWARC-Type: resource\r\nContent-Type: text/html\r\nContent-Length: 3\r\n\r\nabc\r\n\r\n",
                "WARC/1.0\r\n\r\n",
                "WARC/9.9\r\nA\r\n\r\n",
                "WARC/1.0\nWARC-Type: response\nContent-Length: 0\n\n"
            })
    void oddRecordsDoNoHarm(String odd) throws IOException {
        assertThat(titles(items(response(1), bytes(odd), response(2)))).contains(title(1), title(2));
    }

    @Test
    void headersWithoutEndAreNotReadToTheEnd() throws IOException {
        String endless = "WARC/1.0\r\nWARC-Type: response\r\nX: " + "y".repeat(3_000_000);
        assertThat(titles(items(response(1), bytes(endless), bytes("\r\n\r\n"), response(2))))
                .contains(title(1), title(2));
        byte[] answer = response("https://sahifa.example/h", "200 OK", "X: " + "y".repeat(3_000_000), new byte[0]);
        assertThat(titles(items(response(1), answer, response(2)))).contains(title(1), title(2));
        byte[] bomb = gzip(bytes(endless));
        assertThat(titles(items(gzip(response(1)), bomb, gzip(response(2))))).contains(title(1), title(2));
    }

    @Test
    void largePagesAreLeftAndHugeArchivesTakeLittleMemory() {
        byte[] large = response(
                "https://sahifa.example/l",
                "200 OK",
                "Content-Type: text/html\r\n",
                bytes("<p>" + "ا".repeat(6_000_000)));
        byte[] small = response(1);
        long before = used();
        int found = 0;
        long peak = 0;
        try (Sources sources = Sources.of(new Repeated(List.of(large, small), 100), "crawl.warc")) {
            while (sources.hasNext()) {
                found += sources.next() instanceof Item.Found ? 1 : 0;
                peak = Math.max(peak, found % 20 == 0 ? used() : 0);
            }
        }
        assertThat(found).as("1.2 GB were read").isEqualTo(100);
        assertThat(peak - before).isLessThan(200_000_000);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** The same bytes many times over. */
    private static final class Repeated extends InputStream {
        private final byte[] bytes;
        private long left;
        private int at;

        Repeated(List<byte[]> parts, int times) {
            this.bytes = join(parts.toArray(new byte[0][]));
            this.left = (long) bytes.length * times;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            int count = (int) Math.min(Math.min(length, left), bytes.length - at);
            if (count == 0) {
                return length == 0 ? 0 : -1;
            }
            System.arraycopy(bytes, at, into, from, count);
            at = (at + count) % bytes.length;
            left -= count;
            return count;
        }
    }
}
