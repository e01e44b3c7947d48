package org.rasid.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.rasid.text.Folding;

/**
 * Looks for what cannot be right in the lexicon's tables and can still be compiled: a thing that stands there twice, two
 * people in one office at one time, a place far from its country, a place that is one of the small words of the
 * language, a country that nobody knows. What a line says of itself is believed: {@code rival} in a person's note allows
 * two in one office, {@code far} in a place's a long way, {@code ambiguous} a small word.
 */
public final class LexiconCheck {
    /** Codes that ISO 3166 does not have: Kosovo, Nagorno-Karabakh, the European Union, and states that are no more. */
    private static final Set<String> OWN_CODES = Set.of("XKX", "NKR", "EUR", "YUG", "CSK");

    /** Marks the titles of an office that one person holds at a time, in their note. */
    private static final String ALONE = "one at a time";

    /** A place lies no farther than this from the nearest other of its country, or this many times what is usual there. */
    private static final double FAR_KM = 200;

    private static final int FAR_TIMES = 20;
    /** A country with fewer places than this tells nothing of what is usual there. */
    private static final int ENOUGH = 10;

    /** Two places of one name and kind in one country are one if they lie no farther apart. */
    private static final double SAME_KM = 25;

    private static final double KM_A_DEGREE = 111.2;

    private record Point(Table.Row row, double lat, double lon) {
        double km(Point o) {
            double east = (lon - o.lon) * Math.cos(Math.toRadians((lat + o.lat) / 2));
            return KM_A_DEGREE * Math.hypot(lat - o.lat, east);
        }
    }

    private final Tables tables;
    private final List<String> problems = new ArrayList<>();

    private LexiconCheck(Tables tables) {
        this.tables = tables;
    }

    /**
     * {@return what is wrong, a line each that begins with the file and the line; empty where nothing is}
     *
     * @param tables the lexicon
     */
    public static List<String> of(Tables tables) {
        LexiconCheck check = new LexiconCheck(tables);
        check.duplicates();
        check.countries();
        check.offices();
        check.places();
        check.commonPlaces();
        check.wars();
        return List.copyOf(check.problems);
    }

    private void tell(Table.Row row, String problem) {
        problems.add(row.where() + ": " + problem);
    }

    // ---- the same thing twice

    private void duplicates() {
        once("people", row -> List.of(row.get("key")));
        once("bodies", row -> List.of(row.get("key")));
        once("people", row -> named(row, row.get("country")));
        once("bodies", row -> named(row, row.get("country")));
        once("states", row -> List.of(row.get("code")));
        once("seats", row -> named(row, row.get("country")));
        once("verbs", row -> List.of(row.get("past") + " " + row.get("present")));
        once("nouns", row -> List.of(row.get("lemma") + " " + row.get("pos") + " " + row.get("plural")));
        once("words", row -> List.of(row.get("lemma") + " " + row.get("pos")));
        once("given-names", row -> row.values("ar"));
        once("surnames", row -> row.values("ar"));
        once(
                "name-lists",
                row -> row.values("ar").stream()
                        .map(ar -> Folding.fold(ar) + " " + row.get("class"))
                        .toList());
        once("demonyms", row -> row.values("nisba"));
        once(
                "titles",
                row -> row.values("ar").stream()
                        .map(ar -> ar + " " + row.get("office") + " " + row.get("type"))
                        .toList());
        once(
                "heads",
                row -> row.values("ar").stream()
                        .map(ar -> ar + " " + row.get("type"))
                        .toList());
        once("topics", row -> named(row, row.get("code")));
        once("frames", row -> List.of(row.get("id")));
    }

    private void once(String table, Function<Table.Row, List<String>> keys) {
        Map<String, Table.Row> seen = new HashMap<>();
        for (Table.Row row : tables.rows(table)) {
            for (String key : new TreeSet<>(keys.apply(row))) {
                Table.Row first = seen.putIfAbsent(key, row);
                if (first != null) {
                    tell(row, "stands in " + first.where() + " already: " + key);
                }
            }
        }
    }

    private static List<String> named(Table.Row row, String with) {
        return row.values("ar").stream()
                .map(ar -> Folding.fold(ar) + " " + with)
                .toList();
    }

    // ---- countries

    private void countries() {
        Set<String> known = new TreeSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
        known.addAll(OWN_CODES);
        for (String table : List.of("states", "seats", "people", "bodies", "places", "demonyms")) {
            for (Table.Row row : tables.rows(table)) {
                String code = row.get(table.equals("states") ? "code" : "country");
                if (!code.isEmpty() && !known.contains(code)) {
                    tell(row, "no code of ISO 3166 alpha-3: " + code);
                }
            }
        }
    }

    // ---- offices

    private void offices() {
        Set<String> alone = new TreeSet<>();
        tables.rows("titles").stream()
                .filter(row -> row.get("note").contains(ALONE))
                .forEach(row -> alone.add(row.get("office")));
        Map<String, List<Term>> held = new TreeMap<>();
        for (Table.Row row : tables.rows("people")) {
            for (String office : row.values("offices")) {
                Term term = Term.of(row, office);
                if (term == null) {
                    tell(row, "no office, @, where, :, from..to: " + office);
                } else if (alone.contains(term.office()) && !row.get("note").contains("rival")) {
                    held.computeIfAbsent(term.office() + "@" + term.where(), k -> new ArrayList<>())
                            .add(term);
                }
            }
        }
        held.forEach(this::contradictions);
    }

    private void contradictions(String office, List<Term> terms) {
        for (int i = 0; i < terms.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (terms.get(i).overlaps(terms.get(j))) {
                    Table.Row other = terms.get(j).row();
                    tell(
                            terms.get(i).row(),
                            other.get("en") + " (" + other.where() + ") is " + office + " at the same time");
                }
            }
        }
    }

    // ---- places

    private void places() {
        Map<String, List<Point>> byCountry = new TreeMap<>();
        Map<String, List<Point>> byName = new TreeMap<>();
        tables.rows("states").forEach(row -> add(byCountry, row.get("code"), row));
        for (Table.Row row : tables.rows("places")) {
            add(byCountry, row.get("country"), row);
            named(row, row.get("country") + " " + row.get("kind")).forEach(name -> add(byName, name, row));
        }
        byCountry.remove("");
        byCountry.values().forEach(this::far);
        byName.forEach(this::samePlace);
    }

    private static void add(Map<String, List<Point>> to, String key, Table.Row row) {
        if (!row.get("lat").isEmpty() && !row.get("lon").isEmpty()) {
            Point point = new Point(row, Double.parseDouble(row.get("lat")), Double.parseDouble(row.get("lon")));
            to.computeIfAbsent(key, k -> new ArrayList<>()).add(point);
        }
    }

    private void far(List<Point> points) {
        if (points.size() < ENOUGH) {
            return;
        }
        double[] nearest = points.stream()
                .mapToDouble(p -> points.stream()
                        .filter(o -> !o.equals(p))
                        .mapToDouble(p::km)
                        .min()
                        .orElse(0))
                .toArray();
        double[] sorted = nearest.clone();
        Arrays.sort(sorted);
        double usual = sorted[sorted.length / 2];
        for (int i = 0; i < nearest.length; i++) {
            Table.Row row = points.get(i).row();
            boolean marked = row.get("note").contains("far");
            if (!marked && nearest[i] > Math.max(FAR_KM, FAR_TIMES * usual)) {
                tell(row, "lies " + Math.round(nearest[i]) + " km from all else of its country");
            }
        }
    }

    private void samePlace(String name, List<Point> points) {
        for (int i = 1; i < points.size(); i++) {
            Point first = points.get(0);
            Point again = points.get(i);
            if (again.row() != first.row() && again.km(first) < SAME_KM) {
                tell(again.row(), "stands in " + first.row().where() + " already: " + name);
            }
        }
    }

    /** Whoever fights must be known. */
    private void wars() {
        Set<String> known = new TreeSet<>();
        tables.rows("people").forEach(row -> known.add(row.get("key")));
        tables.rows("bodies").forEach(row -> known.add(row.get("key")));
        tables.rows("states").forEach(row -> known.add("state:" + row.get("code")));
        for (Table.Row row : tables.rows("wars")) {
            for (String side : List.of("one", "other")) {
                row.values(side).stream()
                        .filter(key -> !known.contains(key))
                        .forEach(key -> tell(row, "nobody has the key " + key));
            }
        }
    }

    private void commonPlaces() {
        Set<String> common = new TreeSet<>();
        for (Table.Row row : tables.rows("function-words")) {
            row.values("form").forEach(form -> common.add(Folding.fold(form)));
        }
        for (Table.Row row : tables.rows("places")) {
            boolean marked = row.get("note").contains("ambiguous");
            for (String ar : row.values("ar")) {
                if (!marked && common.contains(Folding.fold(ar))) {
                    tell(row, "is a small word too; mark it ambiguous in its note: " + ar);
                }
            }
        }
    }
}
