package org.rasid.checks.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.rasid.record.Fact;

/** What can be read where a browser runs no scripts: everything; drawings stand as their tables. */
class WithoutScriptsTest {
    @EachScreen(by = Hand.MOUSE)
    void everyViewCanBeRead(Visitor with) {
        try (Visitor visitor = with.withoutScripts()) {
            for (String view : new String[] {"timeline", "map", "network"}) {
                visitor.open("/");
                visitor.goTo(view);
                assertThat(visitor.page.locator("figure.drawing")).isHidden();
                assertThat(visitor.page.getByRole(AriaRole.TABLE).first()).isVisible();
            }
            visitor.goTo("facts");
            assertThat(visitor.cards().first()).isVisible();
            visitor.goTo("due");
            assertThat(visitor.page.getByRole(AriaRole.TABLE)).isVisible();
        }
    }

    @EachScreen(by = Hand.MOUSE)
    void aFactStandsWithTheWordsThatCarryIt(Visitor with) {
        try (Visitor visitor = with.withoutScripts()) {
            visitor.open("/facts/" + Views.call(visitor.stage.registry).id());
            Locator telling = visitor.page.locator(".telling").first();
            assertThat(telling.locator("noscript h3")).hasText(visitor.say("fact.evidence"));
            assertThat(telling.locator("noscript blockquote").first()).isVisible();
        }
    }

    @EachScreen(by = Hand.MOUSE)
    void searchAndFilterWork(Visitor with) {
        try (Visitor visitor = with.withoutScripts()) {
            visitor.open("/");
            Locator box = visitor.page.getByRole(AriaRole.SEARCHBOX);
            box.fill("قره باغ");
            visitor.leave(() -> box.press("Enter"));
            assertThat(visitor.cards().first()).isVisible();
            Locator choice = visitor.filter().locator(".facet a").first();
            int facts = Integer.parseInt(choice.locator(".count").innerText());
            visitor.follow(choice);
            assertThat(visitor.title()).hasText(visitor.count("record.facts", facts));
        }
    }

    @EachScreen(by = Hand.MOUSE)
    void aTextIsReadAllTheSame(Visitor with) {
        try (Visitor visitor = with.withoutScripts()) {
            visitor.open("/read");
            visitor.page.getByLabel(visitor.say("read.text")).fill(Views.TEXT);
            visitor.leave(() -> visitor.button(visitor.say("read.read")).click());
            assertThat(visitor.page.locator(".found").first()).isVisible();
            assertThat(visitor.button(visitor.say("read.add"))).isVisible();
        }
    }

    @EachScreen(by = Hand.MOUSE, over = EachScreen.Over.OWN_SAMPLES)
    void aSlotIsCorrectedAllTheSameWithTheWordsThatSaySo(Visitor with) {
        try (Visitor visitor = with.withoutScripts()) {
            Fact call = Views.call(visitor.stage.registry);
            visitor.open("/facts/" + call.id() + "/correct");
            visitor.follow(visitor.link(visitor.say("slot.initiator")));
            Locator words = visitor.page.getByLabel(visitor.say("correct.words"));
            words.fill("أردوغان");
            visitor.leave(() -> words.press("Enter"));
            assertThat(visitor.page.locator("fieldset.spot blockquote mark")).containsText("أردوغان");
            visitor.follow(visitor.button(visitor.say("correct.save")));
            assertThat(visitor.part(visitor.say("heading.decisions"))).containsText("أردوغان");
            visitor.follow(visitor.button(visitor.say("decide.undo")));
            assertThat(visitor.part(visitor.say("heading.decisions"))).containsText(visitor.say("decide.undone"));
        }
    }
}
