package org.rasid.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Table;
import org.rasid.text.Folding;

/**
 * Who fights whom, and by what words the fighters of a side are told: المتمردون. Read from {@code lexicon/wars.tsv}. A side
 * is a number; its foe's differs in the last bit.
 */
final class Wars {
    /** Before a country's code: the state itself with its forces. */
    static final String STATE = "state:";

    private static final String PLURAL = "ون";

    private final List<String> years = new ArrayList<>();
    private final List<List<String>> members = new ArrayList<>();
    private final Map<String, List<Integer>> byMember = new HashMap<>();
    private final Map<String, List<Integer>> byWord = new HashMap<>();

    /** @param rows the lines of {@code wars.tsv} */
    Wars(Iterable<Table.Row> rows) {
        for (Table.Row row : rows) {
            side(row, "one");
            side(row, "other");
        }
    }

    private void side(Table.Row row, String column) {
        int side = members.size();
        members.add(List.copyOf(row.values(column)));
        years.add(row.get("years"));
        for (String key : row.values(column)) {
            byMember.computeIfAbsent(key, k -> new ArrayList<>(2)).add(side);
        }
        for (String word : row.values(column + "-called")) {
            String folded = Folding.fold(word);
            put(folded, side);
            int first = folded.indexOf(' ') < 0 ? folded.length() : folded.indexOf(' ');
            if (folded.startsWith(PLURAL, first - PLURAL.length())) {
                String stem = folded.substring(0, first - PLURAL.length());
                String rest = folded.substring(first);
                put(stem + "ين" + rest, side);
                put(stem + "و" + rest, side);
                put(stem + "ي" + rest, side);
            }
        }
    }

    private void put(String word, int side) {
        byWord.computeIfAbsent(word, k -> new ArrayList<>(2)).add(side);
    }

    /** The sides of a key in the wars of a day; of all wars where the day is unknown. */
    List<Integer> sides(String key, @Nullable LocalDate day) {
        List<Integer> out = new ArrayList<>(2);
        for (int side : byMember.getOrDefault(key, List.of())) {
            if (day == null || Offices.spans(years.get(side), day)) {
                out.add(side);
            }
        }
        return out;
    }

    /**
     * Whom a word for fighters means: of the side that it fits the first force that the report names, or its leading one
     * where only the foe is named.
     *
     * @param word folded, without clitics
     * @param named the keys that the report names, without states
     * @return a key; null where the word fits no side, or several of them equally well
     */
    @Nullable
    String called(String word, Set<String> named, @Nullable LocalDate day) {
        String found = null;
        String led = null;
        int wars = 0;
        for (int side : byWord.getOrDefault(word, List.of())) {
            String own = day == null || Offices.spans(years.get(side), day) ? first(side, named) : null;
            if (own != null && found != null && !own.equals(found)) {
                return null;
            }
            found = own == null ? found : own;
            boolean foe = own == null && first(side ^ 1, named) != null;
            wars += foe ? 1 : 0;
            led = foe ? members.get(side).get(0) : led;
        }
        return found != null ? found : wars == 1 ? led : null;
    }

    private @Nullable String first(int side, Set<String> named) {
        for (String key : members.get(side)) {
            if (named.contains(key)) {
                return key;
            }
        }
        return null;
    }
}
