package org.rasid.serve.view;

import org.jspecify.annotations.Nullable;

/**
 * A part of a sentence.
 *
 * @param text the words, with the spaces round them
 * @param lang the language's code where it is another than the page's; null where it is the same
 * @param href where it leads; null where nowhere
 * @param latin a name in Latin letters, to stand beside; null where it is not wanted
 */
public record Bit(
        String text,
        @Nullable String lang,
        @Nullable String href,
        @Nullable String latin) {
    /** Words with nothing beside them. */
    public Bit(String text, @Nullable String lang, @Nullable String href) {
        this(text, lang, href, null);
    }

    /** The same words, which lead nowhere. */
    public Bit unlinked() {
        return new Bit(text, lang, null, latin);
    }

    /** Where its lines begin, if it is in another language than the page. */
    public @Nullable String dir() {
        return lang == null ? null : lang.equals("ar") ? "rtl" : "ltr";
    }
}
