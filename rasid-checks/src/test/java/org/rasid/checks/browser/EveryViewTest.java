package org.rasid.checks.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.SoftAssertions;
import org.rasid.checks.Project;
import org.rasid.record.Registry;

/** Looks at every view in light and in dark: whether everybody can use it, and how it looks, for people to see. */
class EveryViewTest {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");
    private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");
    private static final Path PICTURES = Project.root().resolve("rasid-checks/target/screenshots");

    /** In the light much of a page is shown, in the dark what a screen shows. */
    private static final int HIGHEST = 2_400;

    @EachScreen(by = Hand.MOUSE, over = EachScreen.Over.OWN_SAMPLES)
    void isAccessibleByTheGuidelines(Visitor visitor) {
        decide(visitor.stage.registry);
        look(visitor, Views.of(visitor.stage.registry));
    }

    @EachScreen(by = Hand.MOUSE, over = EachScreen.Over.EMPTY)
    void isSoWhereThereIsNothingToSee(Visitor visitor) {
        look(visitor, Views.OF_NOTHING);
    }

    @EachScreen(by = Hand.MOUSE, over = EachScreen.Over.LOCKED)
    void isSoAtTheDoor(Visitor visitor) {
        look(visitor, List.of(Views.View.at("login", "/login")));
    }

    private static void look(Visitor visitor, List<Views.View> views) {
        SoftAssertions all = new SoftAssertions();
        for (Views.View view : views) {
            view.shown().accept(visitor);
            for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                visitor.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
                String name =
                        view.name() + "-" + visitor.screen + "-" + theme.name().toLowerCase(Locale.ROOT);
                picture(visitor, name, theme == ColorScheme.LIGHT ? HIGHEST : visitor.screen.height);
                all.assertThat(violations(visitor.page, theme)).as(name).isEmpty();
            }
        }
        all.assertAll();
    }

    /** In the dark only the colours are others than in the light. */
    private static List<String> violations(Page page, ColorScheme theme) {
        // The other way is for pages with frames, and opens a page of its own each time.
        AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true);
        axe = theme == ColorScheme.LIGHT ? axe.withTags(WCAG) : axe.withRules(OF_COLOURS);
        return axe.analyze().getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream()
                        .map(node -> rule.getId() + ": " + node.getHtml() + " " + node.getFailureSummary()))
                .toList();
    }

    /** So that there is something to be seen among the decisions. */
    private static void decide(Registry registry) {
        registry.accept(Views.agreement(registry).id(), "mira", "قارنته بالنص الرسمي");
        long refused = registry.reject(Views.call(registry).id(), "mira", null).number();
        registry.undo(refused, "mira", null);
    }

    private static void picture(Visitor visitor, String name, int highest) {
        int height = (int) visitor.page.evaluate("document.documentElement.scrollHeight");
        visitor.page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(highest > visitor.screen.height)
                .setClip(0, 0, visitor.screen.width, Math.min(height, highest))
                .setAnimations(ScreenshotAnimations.DISABLED));
    }
}
