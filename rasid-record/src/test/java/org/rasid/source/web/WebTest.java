package org.rasid.source.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import okhttp3.Dns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasid.source.Item;

class WebTest {
    private Site site;

    @BeforeEach
    void open() throws IOException {
        site = new Site();
    }

    @AfterEach
    void close() {
        site.close();
    }

    private Item read(String path) throws InterruptedException {
        List<Item> items = site.web().read(site.url(path));
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    private String left(String path) throws InterruptedException {
        Item item = read(path);
        assertThat(item).isInstanceOf(Item.Left.class);
        return ((Item.Left) item).problem().message();
    }

    @Test
    void aPageIsFetchedAndRead() throws InterruptedException {
        site.page("/a", "text/html", Site.ARTICLE);
        Item item = read("/a");
        assertThat(item.report().title()).isEqualTo("لقاء ثلاثي في الدوحة");
        assertThat(item.report().outlet()).isEqualTo("صحيفة التجربة");
        assertThat(item.report().url()).isEqualTo(site.url("/a"));
        assertThat(item.origin()).isEqualTo(site.url("/a"));
        assertThat(site.headers.get("User-agent")).containsExactly("Tester");
    }

    @Test
    void compressedAndOldEncodingsAreRead() throws InterruptedException {
        site.on("/a", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            Site.send(exchange, 200, "text/html", Site.gzip(Site.ARTICLE.getBytes(StandardCharsets.UTF_8)));
        });
        byte[] old = Site.ARTICLE.getBytes(Charset.forName("windows-1256"));
        site.on("/b", exchange -> Site.send(exchange, 200, "text/html; charset=windows-1256", old));
        site.on("/c", exchange -> Site.send(exchange, 200, "text/html; charset=utf-8", old));
        for (String path : List.of("/a", "/b", "/c")) {
            assertThat(read(path).report().title()).isEqualTo("لقاء ثلاثي في الدوحة");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void redirectsAreFollowed(int status) throws InterruptedException {
        site.status("/old", status, "Location", "/a");
        site.page("/a", "text/html", Site.ARTICLE);
        assertThat(read("/old").report().url()).isEqualTo(site.url("/a"));
    }

    @Test
    void redirectsThatLeadNowhereEnd() throws InterruptedException {
        site.status("/loop", 302, "Location", "/loop");
        assertThat(left("/loop")).isEqualTo("cannot be fetched: is redirected more than 5 times");
        assertThat(site.asked).hasSize(6);
        site.status("/bare", 302);
        assertThat(left("/bare")).contains("redirected to what is no address");
        site.status("/file", 301, "Location", "file:///etc/passwd");
        assertThat(left("/file")).contains("no address on the web");
        site.status("/bad", 301, "Location", "http://[::");
        assertThat(left("/bad")).contains("no address");
    }

    /** 127.0.0.1 stands for a server outside, 127.0.0.2 for one inside. */
    @Test
    void noRedirectLeadsFromOutsideInside() throws InterruptedException {
        site.page("/a", "text/html", Site.ARTICLE);
        site.status("/in", 302, "Location", site.url("/a").replace("127.0.0.1", "127.0.0.2"));
        site.status("/out", 302, "Location", site.url("/a"));
        Web web = site.web(Dns.SYSTEM, WebTest::isTheSecond);
        assertThat(why(web.read(site.url("/in"))))
                .isEqualTo("cannot be fetched: leads into this machine's own network");
        assertThat(why(web.readOutside(site.url("/in")))).contains("own network");
        assertThat(site.asked).containsExactly("/in", "/in");
        assertThat(web.readOutside(site.url("/out")).get(0)).isInstanceOf(Item.Found.class);
        Web there = site.web(Dns.SYSTEM, address -> !isTheSecond(address));
        assertThat(there.read(site.url("/out")).get(0))
                .as("inside may lead inside")
                .isInstanceOf(Item.Found.class);
    }

    private static InetAddress local(int last) {
        try {
            return InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) last});
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isTheSecond(InetAddress address) {
        return address.getHostAddress().equals("127.0.0.2");
    }

    private static String why(List<Item> items) {
        assertThat(items).hasSize(1);
        return ((Item.Left) items.get(0)).problem().message();
    }

    @Test
    void aNameThatIsAnsweredDifferentlyTheSecondTimeLeadsNowhere() throws InterruptedException {
        site.page("/a", "text/html", Site.ARTICLE);
        List<String> answers = new ArrayList<>();
        Dns fickle = name -> {
            answers.add(name);
            return List.of(local(answers.size() == 1 ? 1 : 2));
        };
        Web web = site.web(fickle, WebTest::isTheSecond);
        String url = site.url("/a").replace("127.0.0.1", "news.example");
        assertThat(web.readOutside(url).get(0))
                .as("looked up once, for the connection")
                .isInstanceOf(Item.Found.class);
        assertThat(answers).containsExactly("news.example");
        site.on("/a", exchange -> {
            exchange.getResponseHeaders().add("Connection", "close");
            Site.send(exchange, 200, "text/html", Site.ARTICLE.getBytes(StandardCharsets.UTF_8));
        });
        web.readOutside(url);
        assertThat(why(web.readOutside(url))).contains("own network");
        assertThat(answers).hasSize(2);
        assertThat(site.asked).hasSize(2);
    }

    @Test
    void aNameOfSeveralAddressesLeadsToThoseOutside() throws InterruptedException {
        site.page("/a", "text/html", Site.ARTICLE);
        Dns both = name -> List.of(local(2), local(1));
        String url = site.url("/a").replace("127.0.0.1", "news.example");
        assertThat(site.web(both, WebTest::isTheSecond).readOutside(url).get(0)).isInstanceOf(Item.Found.class);
        Dns twice = name -> List.of(local(2), local(2));
        assertThat(why(site.web(twice, WebTest::isTheSecond).readOutside(url))).contains("own network");
    }

    @Test
    void addressesMayBeWrittenInArabic() throws InterruptedException {
        site.page("/أخبار/هدنة جديدة", "text/html", Site.ARTICLE);
        assertThat(read("/أخبار/هدنة جديدة").report().title()).isEqualTo("لقاء ثلاثي في الدوحة");
        Dns here = name -> List.of(local(name.startsWith("xn--") ? 1 : 2));
        String url = site.url("/أخبار/هدنة%20جديدة").replace("127.0.0.1", "أخبار.example");
        assertThat(site.web(here, WebTest::isTheSecond).readOutside(url).get(0)).isInstanceOf(Item.Found.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://localhost/",
                "http://[::1]/",
                "http://0.0.0.0/",
                "http://10.1.2.3/",
                "http://172.16.0.1/",
                "http://192.168.1.1/",
                "http://169.254.169.254/latest",
                "http://100.64.0.1/",
                "http://[fd00::1]/",
                "http://[fe80::1]/",
                "http://[::ffff:10.0.0.1]/",
                "http://[::10.0.0.1]/",
                "http://[64:ff9b::7f00:1]/",
                "http://[2002:7f00:1::]/",
                "http://2130706433/",
                "http://198.18.0.1/",
                "http://255.255.255.255/",
                "http://224.0.0.1/"
            })
    void noAddressOfThisNetworkIsReadForOthers(String url) throws InterruptedException {
        Item.Left left = (Item.Left) site.web().readOutside(url).get(0);
        assertThat(left.problem().message()).isEqualTo("cannot be fetched: leads into this machine's own network");
    }

    @Test
    void whatIsNotThereIsTold() throws InterruptedException {
        assertThat(left("/none")).isEqualTo("cannot be fetched: the server answered 404");
        String closed = site.url("/a");
        site.close();
        assertThat(((Item.Left) site.web().read(closed).get(0)).problem().message())
                .startsWith("cannot be fetched: ");
        for (String odd : List.of("http://", "no address", "ftp://x.example/", "http://a b/")) {
            assertThat(site.web().read(odd).get(0)).isInstanceOf(Item.Left.class);
        }
    }

    @Test
    void aBodyWithoutEndIsNotTakenIn() throws InterruptedException {
        site.on("/huge", exchange -> {
            exchange.sendResponseHeaders(200, 10_000_000_000L);
            byte[] part = new byte[1 << 16];
            for (long sent = 0; sent < 10_000_000_000L; sent += part.length) {
                exchange.getResponseBody().write(part);
            }
        });
        assertThat(left("/huge")).isEqualTo("cannot be fetched: is larger than 1,000,000 bytes");
        site.on("/bomb", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            Site.send(exchange, 200, "text/html", Site.gzip(new byte[100_000_000]));
        });
        assertThat(left("/bomb")).isEqualTo("cannot be fetched: is larger than 1,000,000 bytes");
        site.on("/broken", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            Site.send(exchange, 200, "text/html", new byte[] {1, 2, 3});
        });
        assertThat(left("/broken")).startsWith("cannot be fetched: the answer is damaged");
    }

    @Test
    void aServerThatDripsHoldsNothingUp() {
        site.on("/drip", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            while (!Thread.currentThread().isInterrupted()) {
                exchange.getResponseBody().write('.');
                exchange.getResponseBody().flush();
                try {
                    Thread.sleep(50);
                } catch (InterruptedException e) {
                    return;
                }
            }
        });
        Courtesy hasty = new Courtesy(
                "Tester", Duration.ofSeconds(2), Duration.ofSeconds(1), Duration.ofSeconds(30), 1_000_000, 5);
        List<Item> items = assertTimeoutPreemptively(
                Duration.ofSeconds(15), () -> site.web(hasty).read(site.url("/drip")));
        assertThat(((Item.Left) items.get(0)).problem().message())
                .isEqualTo("cannot be fetched: no answer was complete after 1 s");
    }

    @Test
    void aHostIsAskedOneThingAtATimeWithAPause() throws InterruptedException {
        site.page("/a", "text/html", Site.ARTICLE);
        Web web = site.web();
        web.read(site.url("/a"));
        assertThat(site.pauses).isEmpty();
        web.read(site.url("/a"));
        assertThat(site.pauses).containsExactly(Duration.ofSeconds(2));
        site.pass(Duration.ofMillis(500));
        web.read(site.url("/a"));
        assertThat(site.pauses).containsExactly(Duration.ofSeconds(2), Duration.ofMillis(1500));
    }

    @Test
    void aHostThatWantsToBeLeftAloneIs() throws InterruptedException {
        site.status("/busy", 503, "Retry-After", "20");
        site.page("/a", "text/html", Site.ARTICLE);
        Web web = site.web();
        web.read(site.url("/busy"));
        web.read(site.url("/a"));
        assertThat(site.pauses).as("a short wish is waited for").containsExactly(Duration.ofSeconds(20));
        site.status("/busy", 429, "Retry-After", "Tue, 10 Nov 2020 10:00:00 GMT");
        web.read(site.url("/busy"));
        Item item = web.read(site.url("/a")).get(0);
        assertThat(((Item.Left) item).problem().message())
                .isEqualTo("cannot be fetched: its server wants to be left alone until 2020-11-10T10:00:00Z");
        assertThat(site.asked).containsExactly("/busy", "/a", "/busy");
    }
}
