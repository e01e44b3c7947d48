package org.rasid.serve.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.prose.Language;

/**
 * What every page has round its own content.
 *
 * @param words the wording
 * @param title of the page, in the reader's language
 * @param theme {@code auto}, {@code light} or {@code dark}
 * @param token for forms that change something
 * @param search what is searched for; empty for nothing
 * @param hidden the rest of the filter, for the search form
 * @param views the views of the record, each an address with the same filter
 * @param choices the choices that can be made at a click
 * @param person who is logged in; null where nobody has to
 * @param alternates the same as feeds and files
 * @param assets where scripts and styles are
 */
public record Layout(
        Words words,
        String title,
        String theme,
        String token,
        String search,
        List<Field> hidden,
        List<Link> views,
        List<Link> choices,
        @Nullable Person person,
        List<Alternate> alternates,
        Assets assets) {
    public Layout {
        hidden = List.copyOf(hidden);
        views = List.copyOf(views);
        choices = List.copyOf(choices);
        alternates = List.copyOf(alternates);
    }

    /** The language's code: {@code ar}. */
    public String lang() {
        return words.language().toString();
    }

    /** Where lines begin. */
    public String dir() {
        return dir(words.language());
    }

    /** Where lines in a language begin. */
    public static String dir(Language language) {
        return language.fromTheRight() ? "rtl" : "ltr";
    }

    /** The same for somebody who is not let in: it leads nowhere. */
    public Layout outside() {
        return new Layout(words, title, theme, token, "", List.of(), List.of(), choices, null, List.of(), assets);
    }

    /** Somebody who is logged in, by name; the name is empty where the token let them in. */
    public record Person(String name) {}

    /** The same with other feeds and files. */
    public Layout with(List<Alternate> others) {
        return new Layout(words, title, theme, token, search, hidden, views, choices, person, others, assets);
    }

    /**
     * The same in another form, for programs that look at a page's head.
     *
     * @param type the media type
     * @param title what it is called
     * @param href where it is
     */
    public record Alternate(String type, String title, String href) {}

    /** A hidden field of a form. */
    public record Field(String name, String value) {}

    /**
     * A link.
     *
     * @param text what it says
     * @param lang the language of that
     * @param href where it leads
     * @param current whether it leads to what is shown
     */
    public record Link(String text, String lang, String href, boolean current) {}

    /**
     * Addresses of scripts that others wrote, with their versions.
     *
     * @param htmx exchanges parts of pages
     * @param d3 draws
     */
    public record Assets(String htmx, String d3) {}
}
