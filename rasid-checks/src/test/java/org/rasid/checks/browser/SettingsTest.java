package org.rasid.checks.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** How the reader of the page wants digits, months, Islamic dates and the theme. */
class SettingsTest {
    @EachScreen
    void choicesHoldOnEveryPage(Visitor visitor) {
        visitor.open("/settings");
        choose(visitor, "digits", "arabic");
        choose(visitor, "months", "levant");
        choose(visitor, "hijri", "on");
        choose(visitor, "theme", "dark");
        visitor.follow(visitor.button(visitor.say("settings.save")));
        visitor.open("/facts");
        assertThat(visitor.page.locator("html")).hasAttribute("data-theme", "dark");
        assertThat(visitor.page.locator("body")).hasCSS("color", "rgb(230, 228, 223)");
        boolean arabic = visitor.screen.language.fromTheRight();
        if (arabic) {
            assertThat(visitor.title()).hasText(Pattern.compile("[٠-٩]+.*"));
        }
        visitor.open("/facts/" + Views.call(visitor.stage.registry).id());
        Locator slots = visitor.part(visitor.say("fact.slots"));
        assertThat(slots).containsText(arabic ? "ربيع الأول" : "Rabi I");
        assertThat(slots).containsText(arabic ? "تشرين الأول" : "October");
    }

    private static void choose(Visitor visitor, String name, String value) {
        Locator list = visitor.page.getByRole(
                AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(visitor.say("settings." + name)));
        visitor.choose(list, visitor.say("settings." + name + "." + value));
    }

    @EachScreen(by = Hand.KEYBOARD)
    void namesStandInLatinLettersBeside(Visitor visitor) {
        String actor = "/actors/person:recep-tayyip-erdogan?lang=ar";
        visitor.open(actor);
        assertThat(visitor.title().locator(".latin")).hasCount(0);
        visitor.open("/settings");
        visitor.page
                .getByRole(
                        AriaRole.COMBOBOX,
                        new Page.GetByRoleOptions()
                                .setName(org.rasid.prose.Labels.of(org.rasid.prose.Language.AR)
                                        .say("settings.names")))
                .selectOption("latin");
        visitor.follow(visitor.page.locator("form.settings button"));
        visitor.open(actor);
        assertThat(visitor.title().locator(".latin")).containsText("Erdo");
    }
}
