package org.rasid.prose;

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

    /** The locale of the language alone. */
    public Locale locale() {
        return locale;
    }

    /** Whether lines begin on the right. */
    public boolean fromTheRight() {
        return fromTheRight;
    }

    /** The name of its labels' file and its ISO 639 code: {@code ar}. */
    @Override
    public String toString() {
        return locale.getLanguage();
    }
}
