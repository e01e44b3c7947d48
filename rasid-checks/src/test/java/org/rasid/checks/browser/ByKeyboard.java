package org.rasid.checks.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ElementState;

/** By keyboard alone: what cannot be reached with the tab key, or not be seen when it is, cannot be used. */
record ByKeyboard(Page page) implements Doing {
    /** More steps than any page has. */
    private static final int MOST = 1_000;

    @Override
    public void press(Locator what) {
        reach(what);
        page.keyboard().press("Enter");
    }

    @Override
    public void pointAt(Locator what) {
        reach(what);
    }

    @Override
    public void write(Locator field, String words) {
        reach(field);
        page.keyboard().press("ControlOrMeta+A");
        page.keyboard().insertText(words);
    }

    @Override
    public void send(Locator field, Locator button) {
        reach(field);
        page.keyboard().press("Enter");
    }

    @Override
    public void tick(Locator box) {
        if ("radio".equals(box.getAttribute("type"))) {
            turn(box);
        } else {
            reach(box);
            page.keyboard().press("Space");
        }
    }

    /** Of buttons of which one is on, the tab key reaches that one, and arrows the others. */
    private void turn(Locator button) {
        ElementHandle wanted = button.elementHandle();
        for (int step = 0;
                step < MOST
                        && !(boolean)
                                wanted.evaluate(
                                        "one => document.activeElement?.name === one.name && document.activeElement.type === 'radio'");
                step++) {
            page.keyboard().press("Tab");
        }
        for (int step = 0; step < MOST && !(boolean) wanted.evaluate("one => one.checked"); step++) {
            page.keyboard().press("ArrowDown");
        }
    }

    @Override
    public void choose(Locator list, String words) {
        reach(list);
        page.keyboard().press("Home");
        for (int step = 0; step < MOST && !words.equals(chosen(list)); step++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(chosen(list)).isEqualTo(words);
    }

    private static Object chosen(Locator list) {
        return list.evaluate("list => list.selectedOptions[0].textContent.trim()");
    }

    /** Steps on with the tab key until something has the focus, and looks whether that can be seen. */
    private void reach(Locator what) {
        ElementHandle wanted = what.elementHandle();
        // As by mouse, where Playwright waits for it by itself: what is still being drawn moves, and nobody presses it
        // yet.
        wanted.waitForElementState(ElementState.STABLE);
        skip(wanted);
        int step = 0;
        while (!(boolean) wanted.evaluate("one => one === document.activeElement")) {
            assertThat(++step).as("steps with the tab key to %s", what).isLessThan(MOST);
            page.keyboard().press("Tab");
        }
        wanted.waitForElementState(ElementState.STABLE);
        assertThat((String) wanted.evaluate("""
                one => {
                  const box = one.getBoundingClientRect();
                  const style = getComputedStyle(one);
                  const inSight = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
                  return !one.matches(':focus-visible') ? 'not told from the others'
                    : style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2 ? 'without an outline'
                    : inSight ? '' : 'out of sight';
                }""")).as("%s with the focus", what).isEmpty();
    }

    /** From the beginning of a page, what is in its middle is reached past the menus. */
    private void skip(ElementHandle wanted) {
        boolean atTheBeginning =
                (boolean) wanted.evaluate("one => document.activeElement === document.body && !location.hash"
                        + " && document.querySelector('main').contains(one)");
        if (atTheBeginning) {
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
        }
    }
}
