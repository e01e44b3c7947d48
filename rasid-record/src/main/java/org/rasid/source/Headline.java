package org.rasid.source;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * The headline as readers of the page saw it: what is marked as headline; else the one {@code h1} that the metadata's
 * title agrees with; else the only {@code h1}; else the title that the page tells search engines, without the name of the
 * site behind it.
 */
final class Headline {
    private static final int LEAST_WORDS = 3;
    private static final Pattern TAIL = Pattern.compile("(.{8,}?)\\s*(\\||::|»|\\s[-–—]\\s)\\s*([^|:»]{2,60})");

    private Headline() {}

    /** The headline, empty where there is none. */
    static String of(Document page, Metadata metadata) {
        String told = metadata.title() == null ? "" : metadata.title();
        String window = Lines.joined(page.title());
        List<String> marked = texts(page, "[itemprop=headline]", metadata);
        if (marked.size() == 1) {
            return marked.get(0);
        }
        List<String> shown = texts(page, "h1", metadata);
        for (String headline : shown) {
            if (agrees(headline, told) || agrees(headline, window)) {
                return headline;
            }
        }
        if (shown.size() == 1) {
            return shown.get(0);
        }
        return withoutSite(told.isEmpty() ? window : told, metadata.outlet());
    }

    private static List<String> texts(Document page, String query, Metadata metadata) {
        return page.select(query).stream()
                .map(e -> Metadata.plain(e.hasText() ? e.text() : e.attr("content")))
                .filter(text -> text.split(" ").length >= LEAST_WORDS && !text.equals(metadata.outlet()))
                .distinct()
                .toList();
    }

    private static boolean agrees(String headline, String title) {
        String one = Lines.folded(headline);
        String other = Lines.folded(title);
        return !other.isEmpty() && (other.contains(one) || one.contains(other));
    }

    private static String withoutSite(String title, @Nullable String outlet) {
        Matcher tail = TAIL.matcher(title);
        if (!tail.matches()) {
            return title;
        }
        String site = tail.group(3).strip();
        boolean named = outlet != null
                && Stream.of(site, outlet).allMatch(name -> !name.isEmpty())
                && (outlet.contains(site) || site.contains(outlet));
        return named || tail.group(2).equals("|") || tail.group(2).equals("::")
                ? tail.group(1).strip()
                : title;
    }
}
