package org.rasid.source.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rasid.report.Report;
import org.rasid.source.Item;

/**
 * The entries of a feed that were not read before, or not in these words. Of one that holds only the opening, the page is
 * fetched. Where that fails for now the opening is given, and the entry counts as new the next time too.
 */
final class NewEntries {
    /** So many entries are remembered that no longer stand in the feed. */
    private static final int REMEMBERED = 5000;

    /** So many pages are fetched in one visit; the others' turn comes with the next ones. */
    private static final int PAGES = 200;

    private final Web web;
    private final boolean inside;
    private final Map<String, String> seen;
    private boolean complete = true;
    private int pages;

    /**
     * Those of a feed.
     *
     * @param inside whether the feed lies in this machine's own network; else its entries lead to none there
     * @param seen what stood for each entry at the last visit
     */
    NewEntries(Web web, boolean inside, Map<String, String> seen) {
        this.web = web;
        this.inside = inside;
        this.seen = new LinkedHashMap<>(seen);
    }

    /** Those of these entries. */
    List<Item> of(List<Item> entries) throws InterruptedException {
        List<Item> items = new ArrayList<>();
        for (Item entry : entries) {
            Report report = entry.report();
            String key = digest(report.url() == null ? report.title() : report.url());
            String words = digest(report.text());
            if (!words.equals(seen.get(key))) {
                Item whole = whole(entry);
                items.add(whole == null ? entry : whole);
                if (whole != null) {
                    seen.remove(key);
                    seen.put(key, words);
                }
            }
        }
        Iterator<String> oldest = seen.keySet().iterator();
        while (seen.size() > REMEMBERED + entries.size() && oldest.hasNext()) {
            oldest.next();
            oldest.remove();
        }
        return items;
    }

    /** Whether all new entries could be had in full, or never will be. */
    boolean isComplete() {
        return complete;
    }

    /** What stands for each entry that was read, and for its words. */
    Map<String, String> seen() {
        return seen;
    }

    /** The entry in full as far as it can be had, null where it may be had later. */
    private @Nullable Item whole(Item entry) throws InterruptedException {
        String url = entry.report().url();
        boolean teaser = entry instanceof Item.Found found
                && found.problems().stream().anyMatch(problem -> problem.code().equals("teaser"));
        if (url == null || !teaser) {
            return entry;
        }
        Answer answer =
                pages++ < PAGES ? web.get(url, Answer.Marks.NONE, !inside) : new Answer.Failure("too many", 0, null);
        if (answer instanceof Answer.Failure failure && failure.isPassing()) {
            complete = false;
            return null;
        }
        return answer instanceof Answer.Content content ? better(entry, web.items(content)) : entry;
    }

    /** The page's report with what only the feed knows; the feed's, where the page has less. */
    private static Item better(Item entry, List<Item> page) {
        if (page.size() != 1
                || !(page.get(0) instanceof Item.Found found)
                || found.report().text().length() <= entry.report().text().length()) {
            return entry;
        }
        Report known = entry.report();
        Report read = found.report();
        Report both = new Report(
                read.id(),
                read.title().isEmpty() ? known.title() : read.title(),
                read.body(),
                read.date() == null ? known.date() : read.date(),
                read.outlet() == null ? known.outlet() : read.outlet(),
                read.url() == null ? known.url() : read.url(),
                read.author() == null ? known.author() : read.author());
        return new Item.Found(both, found.origin(), found.problems());
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
