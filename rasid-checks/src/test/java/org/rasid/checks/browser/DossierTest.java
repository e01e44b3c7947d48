package org.rasid.checks.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** All that the record knows of an actor, and of a topic. */
class DossierTest {
    @EachScreen
    void anActorHasOfficesContactsPositionsAndANetwork(Visitor visitor) {
        visitor.open("/facts/" + Views.call(visitor.stage.registry).id());
        visitor.follow(visitor.title().getByRole(AriaRole.LINK).first());
        assertThat(visitor.page).hasURL(Pattern.compile("/actors/person"));
        assertThat(visitor.part(visitor.say("actor.offices"))).containsText("20");
        Locator contacts = visitor.part(visitor.say("actor.contacts"));
        visitor.press(contacts.locator("summary"));
        assertThat(contacts.getByRole(AriaRole.TABLE)).isVisible();
        assertThat(visitor.part(visitor.say("actor.with"))
                        .getByRole(AriaRole.ROW)
                        .first())
                .isVisible();
        assertThat(visitor.part(visitor.say("actor.positions"))
                        .getByRole(AriaRole.LINK)
                        .first())
                .isVisible();
        visitor.follow(visitor.link(visitor.say("actor.network")));
        assertThat(visitor.page).hasURL(Pattern.compile("/network\\?.*actor="));
        assertThat(visitor.page.locator(".network .actors circle").first()).isVisible();
    }

    @EachScreen(by = Hand.MOUSE)
    void aPositionLeadsToTheStatementsThatSayIt(Visitor visitor) {
        visitor.open("/actors/person:recep-tayyip-erdogan");
        visitor.follow(
                visitor.part(visitor.say("actor.positions")).locator(".acts a").first());
        assertThat(visitor.cards().first()).isVisible();
    }

    @EachScreen
    void aTopicHasItsTimeActorsAgreementsAndOpenPromises(Visitor visitor) {
        visitor.open("/facts?topic=NKR&kind=agreement");
        visitor.follow(visitor.cards().first().locator(".topic").first());
        assertThat(visitor.page).hasURL(Pattern.compile("/topics/"));
        visitor.open("/topics/NKR");
        assertThat(visitor.part(visitor.say("topic.time"))).isVisible();
        assertThat(visitor.part(visitor.say("heading.agreements"))
                        .locator(".card")
                        .first())
                .isVisible();
        assertThat(visitor.part(visitor.say("topic.open"))).containsText(visitor.say("share.open"));
        visitor.follow(visitor.part(visitor.say("topic.actors"))
                .getByRole(AriaRole.LINK)
                .first());
        assertThat(visitor.page).hasURL(Pattern.compile("/actors/"));
    }

    @EachScreen(by = Hand.MOUSE)
    void aColumnOfAChartOpensItsFacts(Visitor visitor) {
        visitor.open("/topics/NKR");
        visitor.follow(visitor.part(visitor.say("topic.time")).locator("svg a").last());
        assertThat(visitor.cards().first()).isVisible();
    }
}
