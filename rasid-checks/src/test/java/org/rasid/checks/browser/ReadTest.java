package org.rasid.checks.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;

/** A text is pasted and read; only when somebody says so does it become part of the record. */
class ReadTest {
    @EachScreen(over = EachScreen.Over.EMPTY)
    void whatIsReadStandsBelowTheBoxAtOnceAndIsThenAdded(Visitor visitor) {
        visitor.open("/");
        visitor.follow(visitor.link(visitor.say("first.empty.paste")));
        visitor.page.evaluate("window.stayed = true");
        visitor.write(visitor.page.getByLabel(visitor.say("read.text")), Views.TEXT);
        visitor.press(visitor.button(visitor.say("read.read")));
        String caller = visitor.screen.language.fromTheRight() ? "سامح شكري" : "Sameh Shoukry";
        Locator call = visitor.page
                .locator(".found")
                .filter(new Locator.FilterOptions().setHasText(caller))
                .first();
        assertThat(call).isVisible();
        Assertions.assertThat(visitor.page.evaluate("window.stayed")).isEqualTo(true);
        assertThat(visitor.page.locator(".report")).containsText("وبحثا وقف إطلاق النار");
        visitor.pointAt(call);
        Assertions.assertThat((String) visitor.page.evaluate("[...CSS.highlights.get('lit')].join(' ')"))
                .contains("اتصل وزير الخارجية المصري");
        Assertions.assertThat(visitor.stage.registry.change()).isZero();
        String sentence = call.locator(".sentence").innerText();
        visitor.follow(visitor.button(visitor.say("read.add")));
        Locator added = visitor.page.locator(".sentence").filter(new Locator.FilterOptions().setHasText(sentence));
        assertThat(added.first()).isVisible();
        visitor.goTo("facts");
        assertThat(added.first()).isVisible();
    }

    @EachScreen(by = Hand.MOUSE)
    void nothingIsSaidToHaveBeenReadInNothing(Visitor visitor) {
        visitor.open("/read");
        visitor.write(visitor.page.getByLabel(visitor.say("read.text")), "  ");
        visitor.press(visitor.button(visitor.say("read.read")));
        assertThat(visitor.page.getByRole(AriaRole.ALERT)).hasText(visitor.say("read.nothing"));
    }
}
