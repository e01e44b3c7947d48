package org.rasid.checks.browser;

import com.microsoft.playwright.Page;

/** With what somebody does what they do. */
enum Hand {
    MOUSE,
    KEYBOARD;

    Doing on(Page page) {
        return switch (this) {
            case MOUSE -> new ByMouse(page);
            case KEYBOARD -> new ByKeyboard(page);
        };
    }
}
