package org.rasid.record.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.rasid.reading.Term;

/**
 * What somebody searches for: every word must stand in a report, words in quotation marks one after the other, words
 * behind a minus nowhere. A word is found with whatever clitics and in whatever spelling it has; written with the article
 * it is found without it and the other way round.
 *
 * @param runs words that must stand, each by itself or one after the other
 * @param without words that must not
 */
public record Wanted(List<List<String>> runs, List<List<String>> without) {
    private static final String QUOTES = "\"“”«»„";

    public Wanted {
        runs = List.copyOf(runs);
        without = List.copyOf(without);
    }

    /**
     * Reads a search.
     *
     * @param search as typed; a quotation mark without its second reaches to the end
     * @param terms the words of a text, as {@link org.rasid.reading.Reader#terms} gives them
     */
    public static Wanted of(String search, Function<String, List<Term>> terms) {
        List<List<String>> runs = new ArrayList<>();
        List<List<String>> without = new ArrayList<>();
        int i = 0;
        while (i < search.length()) {
            char c = search.charAt(i);
            if (Character.isWhitespace(c)) {
                i++;
                continue;
            }
            boolean minus = c == '-' && i + 1 < search.length() && !Character.isWhitespace(search.charAt(i + 1));
            int from = minus ? i + 1 : i;
            boolean quoted = QUOTES.indexOf(search.charAt(from)) >= 0;
            int start = quoted ? from + 1 : from;
            int end = start;
            while (end < search.length() && !ends(search.charAt(end), quoted)) {
                end++;
            }
            add(search.substring(start, end), quoted, minus ? without : runs, terms);
            i = quoted ? end + 1 : end;
        }
        return new Wanted(runs, without);
    }

    private static boolean ends(char c, boolean quoted) {
        return QUOTES.indexOf(c) >= 0 || !quoted && Character.isWhitespace(c);
    }

    private static void add(String words, boolean together, List<List<String>> to, Function<String, List<Term>> terms) {
        List<String> stems =
                terms.apply(words).stream().map(Term::stem).map(Words::known).toList();
        if (stems.isEmpty()) {
            return;
        }
        if (together) {
            to.add(stems);
        } else {
            stems.forEach(stem -> to.add(List.of(stem)));
        }
    }

    /** Whether there is nothing to search for. */
    public boolean isEmpty() {
        return runs.isEmpty() && without.isEmpty();
    }
}
