package org.rasid.checks.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

/** By mouse, and by keyboard only where something is written. */
record ByMouse(Page page) implements Doing {
    @Override
    public void press(Locator what) {
        what.click();
    }

    @Override
    public void pointAt(Locator what) {
        what.hover();
    }

    @Override
    public void write(Locator field, String words) {
        field.click();
        page.keyboard().press("ControlOrMeta+A");
        page.keyboard().insertText(words);
    }

    @Override
    public void send(Locator field, Locator button) {
        button.click();
    }

    @Override
    public void tick(Locator box) {
        box.click();
    }

    @Override
    public void choose(Locator list, String words) {
        list.selectOption(new SelectOption().setLabel(words));
    }
}
