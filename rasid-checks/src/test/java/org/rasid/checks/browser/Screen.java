package org.rasid.checks.browser;

import org.rasid.prose.Language;

/** In which language, and on how wide a screen, somebody looks at the page. */
enum Screen {
    AR_1280(Language.AR, 1280, 900),
    AR_390(Language.AR, 390, 844),
    EN_1280(Language.EN, 1280, 900),
    EN_390(Language.EN, 390, 844);

    final Language language;

    /** In CSS pixels. */
    final int width;

    final int height;

    Screen(Language language, int width, int height) {
        this.language = language;
        this.width = width;
        this.height = height;
    }

    /** A telephone, as against a desk. */
    boolean narrow() {
        return width < 600;
    }

    /** As files are named: {@code ar-390}. */
    @Override
    public String toString() {
        return language + "-" + width;
    }
}
