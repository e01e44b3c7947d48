package org.rasid.checks.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** A page that others can reach asks who they are, and leads on to where they wanted to go. */
class DoorTest {
    @EachScreen(over = EachScreen.Over.LOCKED)
    void whoHasTheTokenComesIn(Visitor visitor) {
        visitor.open("/read");
        assertThat(visitor.title()).hasText(visitor.say("login.title"));
        Locator token = visitor.page.getByLabel(visitor.say("login.token"));
        visitor.write(token, Stage.TOKEN);
        visitor.send(token, visitor.button(visitor.say("login.enter-token")));
        assertThat(visitor.title()).hasText(visitor.say("view.read"));
        assertThat(visitor.page.getByRole(AriaRole.NAVIGATION).first()).isVisible();
    }
}
