package org.rasid.checks.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.SoftAssertions;

/** The page as it is to somebody who has a keyboard and nothing else. */
class KeyboardTest {
    /** More steps than any page has. */
    private static final int MOST = 1_000;

    @EachScreen(by = Hand.KEYBOARD)
    void theFirstStepLeadsPastTheMenus(Visitor visitor) {
        visitor.open("/facts");
        visitor.page.keyboard().press("Tab");
        assertThat(visitor.page.getByText(visitor.say("page.skip"))).isInViewport();
        visitor.page.keyboard().press("Enter");
        assertThat(visitor.page.getByRole(AriaRole.MAIN)).isFocused();
    }

    @EachScreen(by = Hand.KEYBOARD)
    void aStrokeLeadsToTheSearch(Visitor visitor) {
        visitor.open("/map");
        visitor.page.keyboard().press("/");
        assertThat(visitor.page.getByRole(AriaRole.SEARCHBOX)).isFocused();
    }

    /** Forwards through a whole page and out of it: every step can be seen, and none holds the reader. */
    @EachScreen(by = Hand.KEYBOARD)
    void everyStepThroughEveryViewCanBeSeen(Visitor visitor) {
        SoftAssertions all = new SoftAssertions();
        for (Views.View view : Views.of(visitor.stage.registry)) {
            view.shown().accept(visitor);
            visitor.page.evaluate("document.querySelector('.skip').focus()");
            all.assertThat(walk(visitor.page))
                    .as(view.name() + " " + visitor.screen)
                    .isEmpty();
        }
        all.assertAll();
    }

    /** What was wrong with the steps through a page. */
    @SuppressWarnings("unchecked")
    private static List<String> walk(Page page) {
        page.evaluate("""
                window.seen = new Set();
                window.step = () => {
                  const one = document.activeElement;
                  if (one === document.body || seen.has(one)) {
                    return seen.size > 0 ? null : '';
                  }
                  seen.add(one);
                  const box = one.getBoundingClientRect();
                  const style = getComputedStyle(one);
                  const name = one.outerHTML.slice(0, 120);
                  if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) {
                    return 'out of sight: ' + name;
                  }
                  if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) {
                    return 'without an outline: ' + name;
                  }
                  return '';
                };""");
        List<String> wrong = new ArrayList<>();
        for (int step = 0; step < MOST; step++) {
            page.keyboard().press("Tab");
            Object said = page.evaluate("step()");
            if (said == null) {
                Assertions.assertThat(step).as("steps through the page").isGreaterThan(10);
                return wrong;
            }
            if (!said.equals("")) {
                wrong.add((String) said);
            }
        }
        wrong.add("no end after " + MOST + " steps");
        return wrong;
    }
}
