package org.rasid.source;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The line below the headline that shows the day of publication to readers, on a page whose metadata do not tell it. Its
 * words are for whoever reads dates; a line above the headline is left alone, since it may show the day of the visit.
 */
final class VisibleDay {
    private static final int LONGEST = 80;
    private static final int NEAR = 60;
    private static final Set<String> WORDS =
            Set.of("date", "time", "published", "publish", "posted", "timestamp", "dateline", "datetime");

    private VisibleDay() {}

    /** The line, null where there is none. */
    static @Nullable String of(Document page) {
        Element headline = page.selectFirst("h1");
        int seen = headline == null ? NEAR : 0;
        for (Element e = headline == null ? null : next(headline); e != null && seen < NEAR; e = next(e)) {
            seen++;
            String line = isNamedSo(e) ? Lines.joined(e.text()) : "";
            if (!line.isEmpty() && line.length() <= LONGEST && DateLine.mayHold(line)) {
                return line;
            }
        }
        return null;
    }

    private static boolean isNamedSo(Element e) {
        return e.normalName().equals("time")
                || PageFurniture.wordsOf(e.className() + " " + e.id()).stream().anyMatch(WORDS::contains);
    }

    /** The element behind this one, in the order of the page. */
    private static @Nullable Element next(Element e) {
        if (!e.children().isEmpty()) {
            return e.child(0);
        }
        for (Element up = e; up != null; up = up.parent()) {
            Element sibling = up.nextElementSibling();
            if (sibling != null) {
                return sibling;
            }
        }
        return null;
    }
}
