package org.rasid.checks.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.rasid.record.Filter;

/** The facts of a filter as files, and as feeds that can be subscribed to. */
class TakeAwayTest {
    @EachScreen
    void aFileHoldsAllFactsOfTheFilter(Visitor visitor) throws IOException {
        visitor.open("/facts?topic=SYR");
        int count = (int) visitor.stage.registry.count(Filter.ALL.onTopics(List.of("SYR")));
        Locator take = visitor.page.locator(".take").first();
        assertThat(take).containsText(visitor.labels().count("take.all", count));
        Download file = visitor.page.waitForDownload(() -> visitor.press(Visitor.link(take, visitor.say("take.csv"))));
        Assertions.assertThat(file.suggestedFilename()).endsWith(".csv");
        Assertions.assertThat(Files.readString(file.path(), StandardCharsets.UTF_8))
                .contains("2020-10-27");
        Download places =
                visitor.page.waitForDownload(() -> visitor.press(Visitor.link(take, visitor.say("take.geojson"))));
        Assertions.assertThat(Files.readString(places.path(), StandardCharsets.UTF_8))
                .contains("FeatureCollection");
        Download lines =
                visitor.page.waitForDownload(() -> visitor.press(Visitor.link(take, visitor.say("take.jsonl"))));
        Assertions.assertThat(Files.readAllLines(lines.path(), StandardCharsets.UTF_8))
                .hasSize(count);
    }

    @EachScreen(by = Hand.MOUSE)
    void aFilterIsSubscribedToAsAFeedAndAsACalendar(Visitor visitor) {
        visitor.open("/facts?topic=SYR");
        Locator subscribe = visitor.page.locator(".take").last();
        assertThat(subscribe).containsText(visitor.say("take.subscribe"));
        Assertions.assertThat(text(visitor, Visitor.link(subscribe, visitor.say("take.atom"))))
                .contains("<feed");
        Assertions.assertThat(text(visitor, Visitor.link(subscribe, visitor.say("take.ics"))))
                .startsWith("BEGIN:VCALENDAR");
    }

    private static String text(Visitor visitor, Locator link) {
        String href = link.getAttribute("href");
        Assertions.assertThat(href).contains("topic=SYR");
        return visitor.page
                .request()
                .get(visitor.stage.address().resolve(href).toString())
                .text();
    }
}
