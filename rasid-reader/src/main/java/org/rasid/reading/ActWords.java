package org.rasid.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Table;
import org.rasid.text.Analysis;
import org.rasid.text.Folding;
import org.rasid.text.Remembered;
import org.rasid.text.Token;
import org.rasid.text.WordTable;

/**
 * The words that make of a plain saying another act. Read once from {@code lexicon/acts.tsv}, whose head says what its
 * columns mean. Safe for use by several threads.
 */
final class ActWords {
    private static final int BEHIND = 3;
    private static final int BEGINNING = 4;

    /** Words one behind the other that make an act. */
    private record Way(String act, List<String> words) {}

    private final List<Way> ways = new ArrayList<>();

    /** The ways that can begin with a word, in the order of the table. */
    private static final class Beginnings extends Remembered {
        final int[] ways;

        Beginnings(int... ways) {
            this.ways = ways;
        }
    }

    /** The ways by the first two letters of their first words, in the order of the table. */
    private final Map<Integer, List<Integer>> byLetters = new HashMap<>();

    private final WordTable<Beginnings> beginning = new WordTable<>(1, this::beginning);

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
            if (words.knownName(k)) {
                continue; // حركة أمل
            }
            for (int w : beginning.of(words.token(k)).ways) {
                if (w >= best) {
                    break;
                }
                if (goesOn(ways.get(w).words(), words, k, end)) {
                    best = w;
                }
            }
        }
        return best == ways.size() ? null : ways.get(best).act();
    }

    private Beginnings beginning(Token t) {
        if (!t.isWord()) {
            return new Beginnings();
        }
        Set<Integer> near = new TreeSet<>();
        near.addAll(byLetters.getOrDefault(letters(t.folded(), 0), List.of()));
        near.addAll(byLetters.getOrDefault(letters(t.folded(), 1), List.of()));
        near.addAll(byLetters.getOrDefault(letters(t.best().base(), 0), List.of()));
        near.addAll(byLetters.getOrDefault(letters(t.best().stem(), 0), List.of()));
        return new Beginnings(near.stream()
                .filter(w -> is(ways.get(w).words().get(0), t))
                .mapToInt(w -> w)
                .toArray());
    }

    private static int letters(String word, int from) {
        int one = from < word.length() ? word.charAt(from) : 0;
        int two = from + 1 < word.length() ? word.charAt(from + 1) : 0;
        return one << 16 | two;
    }

    /** Whether the further words of a way stand behind its first. */
    private static boolean goesOn(List<String> way, Words words, int k, int end) {
        int reach = way.get(0).length() < BEGINNING ? 1 : BEHIND;
        int at = k;
        for (String word : way.subList(1, way.size())) {
            int next = at + 1;
            while (next < Math.min(end, at + 1 + reach) && !is(word, words.token(next))) {
                next++;
            }
            if (next >= Math.min(end, at + 1 + reach)) {
                return false;
            }
            at = next;
        }
        return true;
    }

    private static boolean is(String word, Token t) {
        if (!t.isWord()) {
            return false;
        }
        String whole = t.folded();
        if (word.length() < BEGINNING) {
            Analysis best = t.best();
            return whole.equals(word) || best.base().equals(word) || best.stem().equals(word);
        }
        return whole.startsWith(word)
                || whole.startsWith(word, 1) && "وفبل".indexOf(whole.charAt(0)) >= 0
                || t.best().stem().startsWith(word);
    }
}
