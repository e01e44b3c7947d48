package org.rasid.source.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasid.report.Problem;
import org.rasid.source.Item;

class FeedsTest {
    private static final String TEXT = "وصل الوفد المفاوض إلى مسقط مساء أمس، وبدأ لقاءات مع الوسطاء. ".repeat(12);

    private Site site;

    @BeforeEach
    void open() throws IOException {
        site = new Site();
    }

    @AfterEach
    void close() {
        site.close();
    }

    private String entry(int number, String text) {
        return "<item><title>خبر رقم " + number + " من مسقط</title><link>" + site.url("/" + number)
                + "</link><description>" + text
                + "</description><pubDate>Tue, 10 Nov 2020 07:00:00 GMT</pubDate></item>";
    }

    private static String feed(String... entries) {
        return "<rss version=\"2.0\"><channel><title>وكالة مسقط</title><link>x</link><description>d</description>"
                + String.join("", entries) + "</channel></rss>";
    }

    private void serve(String... entries) {
        site.page("/feed", "application/rss+xml", feed(entries));
    }

    private FeedState fresh() {
        return FeedState.of(site.url("/feed"));
    }

    private static List<String> titles(Visit visit) {
        return visit.items().stream().map(item -> item.report().title()).toList();
    }

    private static List<String> codes(Visit visit) {
        return visit.problems().stream().map(Problem::code).toList();
    }

    /** Stored and fetched again, when the feed is due. */
    private FeedState later(Visit visit) {
        FeedState state = FeedState.ofJson(visit.state().toJson());
        assertThat(state).isEqualTo(visit.state());
        assertThat(state.isDue(site.clock.instant())).isFalse();
        site.pass(Duration.between(site.clock.instant(), state.due()));
        assertThat(state.isDue(site.clock.instant())).isTrue();
        return state;
    }

    @Test
    void onlyWhatIsNewOrChangedComes() throws InterruptedException {
        serve(entry(1, TEXT), entry(2, TEXT));
        Visit first = site.feeds().visit(fresh());
        assertThat(titles(first)).containsExactly("خبر رقم 1 من مسقط", "خبر رقم 2 من مسقط");
        assertThat(first.items().get(0).report().outlet()).isEqualTo("وكالة مسقط");
        assertThat(first.state().due()).isEqualTo(site.clock.instant().plus(Duration.ofMinutes(30)));
        assertThat(site.feeds().visit(first.state()).items()).as("not due").isEmpty();
        assertThat(site.asked).containsExactly("/feed");
        serve(entry(3, TEXT), entry(1, TEXT + " وأضاف الوسيط."), entry(2, TEXT));
        Visit second = site.feeds().visit(later(first));
        assertThat(titles(second)).containsExactly("خبر رقم 3 من مسقط", "خبر رقم 1 من مسقط");
        assertThat(site.feeds().visit(later(second)).items()).isEmpty();
    }

    @Test
    void aVersionThatIsKnownIsNotSentAgain() throws InterruptedException {
        site.on("/feed", exchange -> {
            boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
                    && "Tue, 10 Nov 2020 07:00:00 GMT"
                            .equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"));
            exchange.getResponseHeaders().add("ETag", "\"v1\"");
            exchange.getResponseHeaders().add("Last-Modified", "Tue, 10 Nov 2020 07:00:00 GMT");
            if (known) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                Site.send(
                        exchange,
                        200,
                        "text/xml",
                        feed(entry(1, TEXT)).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        });
        Visit first = site.feeds().visit(fresh());
        assertThat(first.items()).hasSize(1);
        Visit second = site.feeds().visit(later(first));
        assertThat(second.items()).isEmpty();
        assertThat(second.problems()).isEmpty();
        assertThat(second.state().seen()).isEqualTo(first.state().seen());
        assertThat(second.state().etag()).isEqualTo("\"v1\"");
        assertThat(second.state().due()).isEqualTo(site.clock.instant().plus(Duration.ofMinutes(30)));
    }

    @Test
    void ofAnOpeningThePageIsFetched() throws InterruptedException {
        serve(entry(1, "وصل الوفد…"), entry(2, TEXT));
        site.page("/1", "text/html", Site.ARTICLE);
        Visit visit = site.feeds().visit(fresh());
        Item.Found whole = (Item.Found) visit.items().get(0);
        assertThat(whole.report().body()).startsWith("التقى وزراء");
        assertThat(whole.report().outlet()).isEqualTo("صحيفة التجربة");
        assertThat(whole.report().date()).as("what only the feed knows").isEqualTo("2020-11-10");
        assertThat(whole.problems()).isEmpty();
        assertThat(site.asked).containsExactly("/feed", "/1");
        assertThat(site.pauses).containsExactly(Duration.ofSeconds(2));
    }

    @Test
    void aPageThatFailsForNowIsAskedForAgain() throws InterruptedException {
        serve(entry(1, "وصل الوفد…"));
        site.status("/1", 500);
        Visit first = site.feeds().visit(fresh());
        assertThat(first.items().get(0).report().body()).isEqualTo("وصل الوفد…");
        site.page("/1", "text/html", Site.ARTICLE);
        Visit second = site.feeds().visit(later(first));
        assertThat(second.items().get(0).report().body()).startsWith("التقى");
        assertThat(site.feeds().visit(later(second)).items()).isEmpty();
    }

    @Test
    void aPageThatIsNotThereLeavesTheOpening() throws InterruptedException {
        serve(entry(1, "وصل الوفد…"));
        Visit first = site.feeds().visit(fresh());
        assertThat(first.items().get(0).report().body()).isEqualTo("وصل الوفد…");
        assertThat(site.feeds().visit(later(first)).items()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "503, 7200, 2020-11-10T10:00:00Z",
        "429, 'Tue, 10 Nov 2020 11:30:00 GMT', 2020-11-10T11:30:00Z",
        "503, 60, 2020-11-10T09:00:00Z",
        "503, 'Tue, 10 Nov 2009 11:30:00 GMT', 2020-11-10T09:00:00Z",
        "503, 999999999999, 2020-11-17T08:00:00Z",
        "503, soon, 2020-11-10T09:00:00Z"
    })
    void theServersWishIsHonoured(int status, String wish, Instant due) throws InterruptedException {
        site.status("/feed", status, "Retry-After", wish);
        Visit visit = site.feeds().visit(fresh());
        assertThat(codes(visit)).containsExactly("unreachable");
        assertThat(visit.state().due()).isEqualTo(due);
    }

    @Test
    void whatFailsIsAskedEverMoreSeldomAndComesBack() throws InterruptedException {
        site.status("/feed", 500);
        FeedState state = fresh();
        List<Duration> waits = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Visit visit = site.feeds().visit(state);
            waits.add(Duration.between(site.clock.instant(), visit.state().due()));
            state = later(visit);
        }
        assertThat(waits).map(Duration::toHours).containsExactly(1L, 2L, 4L, 8L, 16L, 24L, 24L, 24L);
        serve(entry(1, TEXT));
        Visit back = site.feeds().visit(state);
        assertThat(back.items()).hasSize(1);
        assertThat(back.state().failures()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"301, true", "308, true", "302, false", "307, false"})
    void aFeedThatMovesForGoodIsFollowed(int status, boolean forGood) throws InterruptedException {
        site.status("/feed", status, "Location", "/new");
        site.page("/new", "text/xml", feed(entry(1, TEXT)));
        Visit visit = site.feeds().visit(fresh());
        assertThat(visit.items()).hasSize(1);
        assertThat(visit.state().url()).isEqualTo(site.url("/feed"));
        assertThat(visit.state().address()).isEqualTo(site.url(forGood ? "/new" : "/feed"));
        assertThat(codes(visit)).isEqualTo(forGood ? List.of("feed-moved") : List.of());
        Visit again = site.feeds().visit(later(visit));
        assertThat(again.items()).isEmpty();
        assertThat(again.problems()).hasSameSizeAs(List.of()).isEmpty();
    }

    @Test
    void aFeedThatIsGoneIsNeverAskedAgain() throws InterruptedException {
        site.status("/feed", 410);
        Visit visit = site.feeds().visit(fresh());
        assertThat(codes(visit)).containsExactly("feed-gone");
        site.pass(Duration.ofDays(4000));
        assertThat(visit.state().isDue(site.clock.instant())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<rss version='2.0'/>", "{}", "no feed at all", "<!DOCTYPE html><p>x</p>"})
    void whatIsNoFeedIsToldAndTriedAgain(String body) throws InterruptedException {
        site.page("/feed", "text/xml", body);
        Visit visit = site.feeds().visit(fresh());
        assertThat(codes(visit)).containsExactly("bad-feed");
        assertThat(visit.items()).isEmpty();
        serve(entry(1, TEXT));
        assertThat(site.feeds().visit(later(visit)).items()).hasSize(1);
    }

    @Test
    void aRoundVisitsAllThatAreDue() throws InterruptedException {
        serve(entry(1, TEXT));
        site.page("/other", "text/xml", feed(entry(2, TEXT)));
        FeedState waiting = site.feeds().visit(FeedState.of(site.url("/other"))).state();
        List<Visit> visits = new ArrayList<>();
        site.feeds()
                .round(
                        List.of(fresh(), waiting, FeedState.of(site.url("/none")), FeedState.of("no address")),
                        4,
                        visits::add);
        assertThat(visits).hasSize(3);
        assertThat(visits.stream().flatMap(visit -> visit.items().stream())).hasSize(1);
        assertThat(visits.stream().flatMap(visit -> visit.problems().stream())).hasSize(2);
    }
}
