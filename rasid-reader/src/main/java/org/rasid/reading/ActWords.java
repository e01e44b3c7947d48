package org.rasid.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Table;
import org.rasid.text.Analysis;
import org.rasid.text.Folding;
import org.rasid.text.Token;

/**
 * The words that make of a plain saying another act. Read once from {@code lexicon/acts.tsv}, whose head says what its
 * columns mean. Immutable.
 */
final class ActWords {
    private static final int BEHIND = 3;
    private static final int BEGINNING = 4;

    /** Words one behind the other that make an act. */
    private record Way(String act, List<String> words) {}

    private final List<Way> ways = new ArrayList<>();

    /** The ways by the first two letters of their first words, in the order of the table. */
    private final Map<Integer, List<Integer>> byLetters = new HashMap<>();

    /** @param rows the lines of {@code acts.tsv} */
    ActWords(Iterable<Table.Row> rows) {
        for (Table.Row row : rows) {
            for (String way : row.values("words")) {
                List<String> parts = new ArrayList<>();
                for (String part : way.split("\\+")) {
                    parts.add(Folding.fold(part));
                }
                byLetters
                        .computeIfAbsent(letters(parts.get(0), 0), k -> new ArrayList<>())
                        .add(ways.size());
                ways.add(new Way(row.get("act"), List.copyOf(parts)));
            }
        }
    }

    /** The act that the first words of a content make, null where they make none. */
    @Nullable
    String of(Words words, int first, int end) {
        int best = ways.size();
        for (int k = first; k < end; k++) {
            Token t = words.token(k);
            if (t.isWord()) {
                best = first(t.folded(), 0, words, k, end, best);
                best = first(t.folded(), 1, words, k, end, best);
                best = first(t.best().base(), 0, words, k, end, best);
                best = first(t.best().stem(), 0, words, k, end, best);
            }
        }
        return best == ways.size() ? null : ways.get(best).act();
    }

    /** The first of the ways before another one that begins with a token, of those that its letters allow. */
    private int first(String letters, int from, Words words, int k, int end, int before) {
        for (int w : byLetters.getOrDefault(letters(letters, from), List.of())) {
            if (w >= before) {
                break;
            }
            if (fits(ways.get(w).words(), words, k, end)) {
                return w;
            }
        }
        return before;
    }

    private static int letters(String word, int from) {
        int one = from < word.length() ? word.charAt(from) : 0;
        int two = from + 1 < word.length() ? word.charAt(from + 1) : 0;
        return one << 16 | two;
    }

    private static boolean fits(List<String> way, Words words, int k, int end) {
        if (!is(way.get(0), words, k)) {
            return false;
        }
        int reach = way.get(0).length() < BEGINNING ? 1 : BEHIND;
        int at = k;
        for (String word : way.subList(1, way.size())) {
            int next = at + 1;
            while (next < Math.min(end, at + 1 + reach) && !is(word, words, next)) {
                next++;
            }
            if (next >= Math.min(end, at + 1 + reach)) {
                return false;
            }
            at = next;
        }
        return true;
    }

    private static boolean is(String word, Words words, int k) {
        if (!words.token(k).isWord()) {
            return false;
        }
        String whole = words.token(k).folded();
        if (word.length() < BEGINNING) {
            Analysis best = words.token(k).best();
            return whole.equals(word) || best.base().equals(word) || best.stem().equals(word);
        }
        return whole.startsWith(word)
                || whole.startsWith(word, 1) && "وفبل".indexOf(whole.charAt(0)) >= 0
                || words.token(k).best().stem().startsWith(word);
    }
}
