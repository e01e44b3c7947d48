package org.rasid.checks.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/** The views of one filter: list, timeline, map, network; each drawing as a table too. */
class DrawingsTest {
    @EachScreen(by = Hand.KEYBOARD)
    void theListGoesOnAndTurnsRound(Visitor visitor) {
        visitor.open("/facts");
        Locator newest = visitor.cards().first().locator(".sentence");
        String first = newest.innerText();
        visitor.follow(visitor.link(visitor.say("facts.next")));
        assertThat(newest).not().hasText(first);
        visitor.open("/facts");
        visitor.follow(visitor.link(visitor.say("facts.oldest")));
        assertThat(visitor.link(visitor.say("facts.newest"))).isVisible();
        assertThat(newest).not().hasText(first);
    }

    @EachScreen
    void theTimelineIsBroughtCloserAndMoved(Visitor visitor) {
        visitor.open("/timeline");
        Locator columns = visitor.page.locator(".timeline .columns rect");
        assertThat(columns.first()).isVisible();
        Locator years = visitor.page.locator(".timeline .axis");
        String whole = years.textContent();
        for (int step = 0; step < 4; step++) {
            visitor.press(visitor.button(visitor.say("drawing.in")));
        }
        assertThat(years).not().hasText(whole);
        if (visitor.hand == Hand.KEYBOARD) {
            String before = years.textContent();
            for (int step = 0; step < 6; step++) {
                visitor.page.keyboard().press("ArrowLeft");
            }
            assertThat(years).not().hasText(before);
        }
        visitor.follow(visitor.link(visitor.say("timeline.narrow")));
        assertThat(visitor.page).hasURL(Pattern.compile("since=.*until="));
        assertThat(visitor.filter()).containsText(visitor.say("filter.chosen"));
    }

    @EachScreen(by = Hand.MOUSE)
    void uncertainDaysAreDrawnAsRanges(Visitor visitor) {
        visitor.open("/timeline?kind=event&since=2020-10-01&until=2020-12-31");
        assertThat(visitor.page.locator(".timeline .lanes .wide rect").first()).isVisible();
        Locator table = visitor.part(visitor.say("drawing.table"));
        visitor.follow(Visitor.link(table, visitor.say("view.facts")));
        assertThat(visitor.cards().first()).isVisible();
    }

    @EachScreen(by = Hand.MOUSE)
    void aColumnOfTheTimelineOpensItsFacts(Visitor visitor) {
        visitor.open("/timeline");
        visitor.follow(visitor.page.locator(".timeline .columns rect").last());
        assertThat(visitor.page).hasURL(Pattern.compile("/facts\\?.*since="));
        assertThat(visitor.cards().first()).isVisible();
    }

    @EachScreen(by = Hand.MOUSE)
    void theTimelineGoesFromDecadesDownToHours(Visitor visitor) {
        visitor.open("/timeline?since=2020-10-25&until=2020-10-31");
        Locator axis = visitor.page.locator(".timeline .axis");
        for (int step = 0; step < 12 && !axis.textContent().contains(":"); step++) {
            visitor.press(visitor.button(visitor.say("drawing.in")));
        }
        assertThat(axis).containsText(Pattern.compile("\\d:\\d\\d"));
    }

    @EachScreen(by = Hand.MOUSE)
    void placesThatAreNotExactAreDrawnAsAreas(Visitor visitor) {
        visitor.open("/map");
        assertThat(visitor.page.locator(".map .areas path").first()).isAttached();
        assertThat(visitor.page.locator(".map .wholes path").first()).isAttached();
        assertThat(visitor.page.locator(".drawing .legend, figure .legend").first())
                .containsText(visitor.say("map.area"));
    }

    @EachScreen
    void theMapHasItsTable(Visitor visitor) {
        visitor.open("/map");
        assertThat(visitor.page.locator(".map .spots circle").first()).isVisible();
        assertThat(visitor.page.locator(".map .countries path").first()).isAttached();
        assertThat(visitor.page.getByText(visitor.say("map.borders"))).isVisible();
        visitor.press(visitor.button(visitor.say("drawing.in")));
        Locator place = visitor.part(visitor.say("drawing.table"))
                .getByRole(AriaRole.LINK)
                .first();
        String name = place.innerText();
        visitor.follow(place);
        assertThat(visitor.filter()).containsText(name);
        assertThat(visitor.cards().first()).isVisible();
    }

    @EachScreen(by = Hand.MOUSE)
    void aSpotOfTheMapSaysItsNameAndOpensItsFacts(Visitor visitor) {
        visitor.open("/map");
        // The smallest lie on top.
        Locator spot = visitor.page.locator(".map .spots circle").last();
        visitor.pointAt(spot);
        assertThat(visitor.page.locator(".drawing .tip")).isVisible();
        visitor.follow(spot);
        assertThat(visitor.page).hasURL(Pattern.compile("/facts\\?.*place="));
        assertThat(visitor.cards().first()).isVisible();
    }

    @EachScreen
    void theNetworkSaysWhoBeganAndByWhatChannel(Visitor visitor) {
        visitor.open("/network");
        assertThat(visitor.page.locator(".network .ties line.tie").first()).isAttached();
        assertThat(visitor.page.locator(".network .actors circle").first()).isVisible();
        Locator table = visitor.part(visitor.say("drawing.table"));
        assertThat(table).containsText(visitor.say("way.call"));
        Locator count =
                table.getByRole(AriaRole.ROW).nth(1).getByRole(AriaRole.LINK).last();
        int facts = Integer.parseInt(count.innerText().replaceAll("\\D", ""));
        visitor.follow(count);
        assertThat(visitor.title()).hasText(visitor.count("record.facts", facts));
    }

    @EachScreen(by = Hand.MOUSE)
    void aNameOfTheNetworkLightsItsTiesAndOpensItsFacts(Visitor visitor) {
        visitor.open("/network");
        Locator name = visitor.page.locator(".network .actors circle").first();
        visitor.pointAt(name);
        assertThat(visitor.page.locator(".network .far").first()).isAttached();
        String said = visitor.page.locator(".drawing .tip").innerText();
        visitor.follow(name);
        assertThat(visitor.cards().first()).isVisible();
        assertThat(visitor.filter()).containsText(said.split(" · ")[0]);
    }

    @EachScreen(by = Hand.MOUSE)
    void whatIsDrawnStandsAsDataAtTheSameAddress(Visitor visitor) {
        for (String view : new String[] {"timeline", "map", "network"}) {
            visitor.open("/" + view + "?topic=SYR");
            String href = visitor.link(visitor.say("data.json")).getAttribute("href");
            Assertions.assertThat(href).contains("topic=SYR");
            Assertions.assertThat(visitor.page
                            .request()
                            .get(visitor.stage.address().resolve(href).toString())
                            .text())
                    .startsWith("{");
        }
    }

    @EachScreen(by = Hand.KEYBOARD)
    void aTableWiderThanTheScreenKeepsItsWordsWholeAndIsMovedByArrows(Visitor visitor) {
        visitor.open("/timeline");
        Locator table = visitor.part(visitor.say("drawing.table"));
        int lines = (int) table.evaluate("table => Math.max(...[...table.querySelectorAll('thead th')]"
                + ".map(head => Math.floor(head.clientHeight / parseFloat(getComputedStyle(head).lineHeight))))");
        Assertions.assertThat(lines).as("lines of a column's head").isOne();
        visitor.pointAt(table);
        boolean wider = (boolean) table.evaluate("table => table.scrollWidth > table.clientWidth");
        Assertions.assertThat(wider).isEqualTo(visitor.screen.narrow());
        if (wider) {
            visitor.page.keyboard().press(visitor.screen.language.fromTheRight() ? "ArrowLeft" : "ArrowRight");
            visitor.page.waitForCondition(
                    () -> !table.evaluate("table => table.scrollLeft").equals(0));
        }
    }
}
