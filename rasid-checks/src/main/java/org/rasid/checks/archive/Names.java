package org.rasid.checks.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names out of the lexicon's tables.
 *
 * @param states states
 * @param people those whom the lexicon knows
 * @param cities cities
 * @param given given names
 * @param surnames surnames
 * @param sorts what each name is, however it is written; a nisba without the article
 */
record Names(
        List<State> states,
        List<String> people,
        List<String> cities,
        List<String> given,
        List<String> surnames,
        Map<String, Piece.Sort> sorts) {
    /** The surnames that come first in the lexicon are the common ones. */
    private static final int SURNAMES = 2000;

    private static final int GIVEN = 400;

    /** A state and its adjective. */
    record State(String name, String nisba) {}

    static Names of(Path lexicon) throws IOException {
        Map<String, Piece.Sort> sorts = new HashMap<>();
        List<State> states = new ArrayList<>();
        for (Map<String, String> row : Table.rows(lexicon.resolve("states.tsv"))) {
            String[] nisbas = forms(row, "nisba", Piece.Sort.NISBA, sorts);
            String[] names = forms(row, "ar", Piece.Sort.STATE, sorts);
            if (!nisbas[0].isEmpty()) {
                states.add(new State(names[0], nisbas[0]));
            }
        }
        List<String> cities = new ArrayList<>();
        for (Map<String, String> row : Table.below(lexicon.resolve("places"))) {
            if ("city".equals(row.get("kind"))) {
                cities.add(forms(row, "ar", Piece.Sort.CITY, sorts)[0]);
            }
        }
        List<String> people = new ArrayList<>();
        for (Map<String, String> row : Table.below(lexicon.resolve("people"))) {
            people.add(forms(row, "ar", Piece.Sort.PERSON, sorts)[0]);
            forms(row, "short", Piece.Sort.PERSON, sorts);
        }
        return new Names(
                states,
                people,
                cities,
                column(lexicon.resolve("given-names.tsv"), GIVEN),
                column(lexicon.resolve("surnames.tsv"), SURNAMES),
                sorts);
    }

    private static String[] forms(
            Map<String, String> row, String column, Piece.Sort sort, Map<String, Piece.Sort> sorts) {
        String[] forms = row.getOrDefault(column, "").split("\\|");
        for (String form : forms) {
            sorts.putIfAbsent(form, sort);
        }
        return forms;
    }

    private static List<String> column(Path file, int most) throws IOException {
        List<String> names = new ArrayList<>();
        for (Map<String, String> row : Table.rows(file)) {
            if (names.size() < most) {
                names.add(row.getOrDefault("ar", "").split("\\|")[0]);
            }
        }
        return names;
    }
}
