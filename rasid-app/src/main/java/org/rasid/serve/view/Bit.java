package org.rasid.serve.view;

import org.jspecify.annotations.Nullable;

/**
 * A part of a sentence.
 *
 * @param text the words, with the spaces round them
 * @param lang the language's code where it is another than the page's; null where it is the same
 * @param href where it leads; null where nowhere
 */
public record Bit(
        String text, @Nullable String lang, @Nullable String href) {
    /** The same words, which lead nowhere. */
    public Bit unlinked() {
        return new Bit(text, lang, null);
    }

    /** Where its lines begin, if it is in another language than the page. */
    public @Nullable String dir() {
        return lang == null ? null : lang.equals("ar") ? "rtl" : "ltr";
    }
}
