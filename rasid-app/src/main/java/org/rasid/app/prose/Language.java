package org.rasid.app.prose;

import java.util.Locale;

/** A language that readings are shown in. */
public enum Language {
    /** Arabic, written from the right. */
    AR("ar", true),
    /** English. */
    EN("en", false);

    private final Locale locale;
    private final boolean fromTheRight;

    Language(String tag, boolean fromTheRight) {
        this.locale = Locale.forLanguageTag(tag);
        this.fromTheRight = fromTheRight;
    }

    Locale locale() {
        return locale;
    }

    boolean fromTheRight() {
        return fromTheRight;
    }

    /** The name of its labels' file and its ISO 639 code: {@code ar}. */
    @Override
    public String toString() {
        return locale.getLanguage();
    }
}
