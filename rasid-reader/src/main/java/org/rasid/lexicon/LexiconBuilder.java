package org.rasid.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rasid.report.ActorKind;
import org.rasid.text.Folding;
import org.rasid.text.Furniture;
import org.rasid.text.Vocabulary;

/** Compiles the lexicon's tables: inflects words, builds the trie of names, lays everything out in arrays. */
final class LexiconBuilder {
    /** A title of so few letters is abbreviated, with a dot or without, and has one form: د. */
    private static final int ABBREVIATION = 2;

    private final Tables tables;
    private final WordTable words = new WordTable();
    private final NameTable names = new NameTable(words);

    LexiconBuilder(Tables tables) {
        this.tables = tables;
    }

    LexiconData build() {
        functionWords();
        verbs();
        nouns("nouns");
        nouns("words");
        states();
        seats();
        demonyms();
        people();
        bodies();
        places();
        titles();
        heads();
        placeHeads();
        topics();
        personNames("given-names", Entity.Type.GIVEN_NAME);
        personNames("surnames", Entity.Type.SURNAME);
        nameLists();
        Map<String, List<Table>> kept = new TreeMap<>();
        for (String name : LexiconData.KEPT) {
            kept.put(name, tables.named(name));
        }
        return Layout.of(words, names, furniture(), kept);
    }

    private void functionWords() {
        for (Table.Row row : tables.rows("function-words")) {
            int lemma = words.lemma(row.get("lemma"), row.get("pos"), row.get("gloss"));
            for (String form : row.values("form")) {
                words.form(form, lemma, 0, Vocabulary.FUNCTION);
            }
        }
    }

    private void verbs() {
        for (Table.Row row : tables.rows("verbs")) {
            String past = row.get("past");
            String present = row.get("present");
            int lemma = words.lemma(past, "VERB", row.get("gloss"));
            for (Inflections.Inflected f : Inflections.verb(past, present)) {
                words.form(f.form(), lemma, f.features(), f.flags());
            }
            for (Inflections.Inflected f : Inflections.participles(past, present)) {
                words.form(f.form(), lemma, f.features(), f.flags());
            }
            for (String masdar : row.values("masdar")) {
                int noun = words.lemma(masdar.split("/", -1)[0], "NOUN", row.get("gloss"));
                for (Inflections.Inflected f : Inflections.verbalNoun(masdar)) {
                    words.form(f.form(), noun, f.features(), f.flags());
                }
            }
        }
    }

    private void nouns(String table) {
        for (Table.Row row : tables.rows(table)) {
            String lemma = row.get("lemma");
            String pos = row.get("pos");
            if (pos.equals("PROPN")) {
                words.form(lemma, words.lemma(lemma, pos, ""), 0, Vocabulary.NAME);
                continue;
            }
            int number = words.lemma(lemma, pos, row.get("gloss"));
            NounGender gender = NounGender.parse(row.has("gender") ? row.get("gender") : "", lemma);
            for (Inflections.Inflected f : Inflections.noun(lemma, row.values("plural"), pos, gender)) {
                words.form(f.form(), number, f.features(), f.flags());
            }
        }
    }

    private void states() {
        for (Table.Row row : tables.rows("states")) {
            String code = row.get("code");
            if (row.values("ar").isEmpty()) {
                throw row.problem("a state without a name");
            }
            int state = names.entity(
                    Entity.Type.STATE,
                    "state:" + code,
                    row.values("ar").get(0),
                    row.get("en"),
                    code,
                    ActorKind.STATE,
                    "country",
                    coordinate(row, "lat"),
                    coordinate(row, "lon"),
                    false);
            row.values("ar").forEach(n -> names.name(n, state, 0));
            row.values("capital").forEach(n -> names.name(n, state, Match.SHORT | Match.CAPITAL));
            nisba(row.values("nisba"), row.values("people"), code, "");
        }
    }

    private void seats() {
        for (Table.Row row : tables.rows("seats")) {
            if (row.values("ar").isEmpty()) {
                throw row.problem("a seat without a name");
            }
            String first = row.values("ar").get(0);
            int seat = names.entity(
                    Entity.Type.BODY,
                    "seat:" + row.get("country") + ":" + Folding.fold(first).replace(' ', '-'),
                    first,
                    row.get("en"),
                    row.get("country"),
                    ActorKind.GOVERNMENT,
                    "",
                    Float.NaN,
                    Float.NaN,
                    false);
            row.values("ar").forEach(n -> names.name(n, seat, Match.SEAT));
        }
    }

    private void demonyms() {
        for (Table.Row row : tables.rows("demonyms")) {
            nisba(row.values("nisba"), List.of(), row.get("country"), row.has("body") ? row.get("body") : "");
        }
    }

    /** @param body the key of the body that the adjective belongs to, empty where it belongs to a people */
    private void nisba(List<String> forms, List<String> people, String country, String body) {
        if (forms.isEmpty()) {
            return;
        }
        int entity = names.entity(
                Entity.Type.NISBA,
                "nisba:" + forms.get(0),
                forms.get(0),
                "",
                country,
                null,
                body,
                Float.NaN,
                Float.NaN,
                false);
        for (String form : forms) {
            int lemma = words.lemma(form, "ADJ", country);
            for (Inflections.Inflected f : Inflections.noun(form, List.of(), "ADJ", NounGender.PAIRED)) {
                words.form(f.form(), lemma, f.features(), f.flags());
                names.name(f.form(), entity, Inflections.matchFlags(f.features()));
            }
        }
        for (String plural : people) {
            int lemma = words.lemma(forms.get(0), "ADJ", country);
            words.form(plural, lemma, Features.PLURAL | Features.MASCULINE, Vocabulary.NOUN | Vocabulary.ADJECTIVE);
            names.name(plural, entity, Match.PLURAL | Match.PEOPLE);
        }
    }

    private void people() {
        for (Table.Row row : tables.rows("people")) {
            boolean common = row.get("note").contains("common");
            int person = names.entity(
                    Entity.Type.PERSON,
                    row.get("key"),
                    first(row),
                    row.get("en"),
                    row.get("country"),
                    ActorKind.PERSON,
                    row.get("offices"),
                    Float.NaN,
                    Float.NaN,
                    common);
            row.values("ar").forEach(n -> names.name(n, person, 0));
            row.values("short").forEach(n -> names.name(n, person, Match.SHORT));
        }
    }

    private void bodies() {
        for (Table.Row row : tables.rows("bodies")) {
            int body = names.entity(
                    Entity.Type.BODY,
                    row.get("key"),
                    first(row),
                    row.get("en"),
                    row.get("country"),
                    kind(row),
                    "",
                    Float.NaN,
                    Float.NaN,
                    row.get("note").contains("ambiguous"));
            row.values("ar").forEach(n -> names.name(n, body, 0));
            row.values("short").forEach(n -> names.name(n, body, Match.SHORT));
        }
    }

    private void places() {
        for (Table.Row row : tables.rows("places")) {
            int place = names.entity(
                    Entity.Type.PLACE,
                    "place:" + row.get("en").toLowerCase(Locale.ROOT).replace(' ', '-'),
                    first(row),
                    row.get("en"),
                    row.get("country"),
                    null,
                    row.get("kind"),
                    coordinate(row, "lat"),
                    coordinate(row, "lon"),
                    row.get("note").contains("ambiguous"));
            row.values("ar").forEach(n -> names.name(n, place, 0));
        }
    }

    private void titles() {
        Set<String> all = new HashSet<>();
        for (Table.Row row : tables.rows("titles")) {
            row.values("ar").forEach(ar -> all.add(Inflections.withoutArticle(ar)));
        }
        for (Table.Row row : tables.rows("titles")) {
            ActorKind kind = row.get("kind").isEmpty() ? ActorKind.PERSON : kind(row);
            int title = names.entity(
                    Entity.Type.TITLE,
                    row.get("type"),
                    first(row),
                    row.get("office"),
                    "",
                    kind,
                    "",
                    Float.NaN,
                    Float.NaN,
                    false);
            for (String ar : row.values("ar")) {
                inflectedName(ar, row.values("plural"), title, row.get("type").equals("honour") && either(ar, all));
            }
        }
    }

    private void heads() {
        for (Table.Row row : tables.rows("heads")) {
            int head = names.entity(
                    Entity.Type.HEAD, row.get("type"), first(row), "", "", kind(row), "", Float.NaN, Float.NaN, false);
            for (String ar : row.values("ar")) {
                inflectedName(ar, row.values("plural"), head, false);
            }
        }
    }

    private void placeHeads() {
        for (Table.Row row : tables.rows("place-heads")) {
            int head = names.entity(
                    Entity.Type.PLACE_HEAD,
                    row.get("kind"),
                    first(row),
                    "",
                    "",
                    null,
                    row.get("kind"),
                    Float.NaN,
                    Float.NaN,
                    false);
            for (String ar : row.values("ar")) {
                inflectedName(ar, row.values("plural"), head, false);
            }
        }
    }

    /** فخامة، سعادة: an honour that is feminine itself says nothing of who bears it; السيدة stands beside السيد. */
    private static boolean either(String title, Set<String> all) {
        String head = Inflections.withoutArticle(title.split(" ", 2)[0]);
        return head.endsWith("ة") && !all.contains(head.substring(0, head.length() - 1));
    }

    /** A phrase whose first word is inflected: وزير الخارجية، وزيرا الخارجية، وزراء خارجية. */
    private void inflectedName(String phrase, List<String> plurals, int entity, boolean either) {
        String[] parts = phrase.split(" ", 2);
        String head = Inflections.withoutArticle(parts[0]);
        if (head.length() <= ABBREVIATION) {
            names.name(phrase, entity, 0);
            return;
        }
        Set<String> rests = new LinkedHashSet<>();
        if (parts.length > 1) {
            rests.add(parts[1]);
            if (!parts[1].contains(" ")) {
                rests.add(Inflections.withoutArticle(parts[1]));
            }
        } else {
            rests.add("");
        }
        List<String> heads = plurals.stream()
                .map(p -> Inflections.withoutArticle(p.split(" ", 2)[0]))
                .toList();
        int lemma = words.lemma(head, "NOUN", "");
        for (Inflections.Inflected f : Inflections.noun(head, heads, "NOUN", paired(head))) {
            words.form(f.form(), lemma, f.features(), f.flags());
            if ((f.features() & Features.BEFORE_SUFFIX) != 0) {
                continue;
            }
            for (String rest : rests) {
                int flags = Inflections.matchFlags(f.features());
                names.name((f.form() + " " + rest).strip(), entity, either ? flags & ~Match.FEMININE : flags);
            }
        }
    }

    /** A person's title has a feminine of its own. */
    private static NounGender paired(String head) {
        return head.endsWith("ة") ? NounGender.FEMININE : NounGender.PAIRED;
    }

    private void topics() {
        for (Table.Row row : tables.rows("topics")) {
            int topic = names.entity(
                    Entity.Type.TOPIC, row.get("code"), first(row), "", "", null, "", Float.NaN, Float.NaN, false);
            row.values("ar").forEach(n -> names.name(n, topic, 0));
        }
    }

    private void personNames(String table, Entity.Type type) {
        List<Table.Row> rows = tables.rows(table);
        if (rows.isEmpty()) {
            return;
        }
        int entity = names.entity(type, type.name(), type.name(), "", "", null, "", Float.NaN, Float.NaN, false);
        for (Table.Row row : rows) {
            row.values("ar").forEach(n -> names.name(n, entity, 0));
        }
    }

    private void nameLists() {
        Map<String, Integer> classes = new TreeMap<>();
        for (Table.Row row : tables.rows("name-lists")) {
            ActorKind kind = row.get("kind").isEmpty() ? null : kind(row);
            int entity = classes.computeIfAbsent(
                    row.get("class"),
                    c -> names.entity(
                            Entity.Type.LISTED, c, first(row), "", "", kind, "", Float.NaN, Float.NaN, false));
            row.values("ar").forEach(n -> names.name(n, entity, 0));
        }
    }

    private Furniture furniture() {
        List<Furniture.Line> lines = new ArrayList<>();
        for (Table.Row row : tables.rows("furniture")) {
            Furniture.Where where = Furniture.Where.valueOf(
                    row.get("where").toUpperCase(Locale.ROOT).replace('-', '_'));
            lines.add(new Furniture.Line(List.of(Folding.fold(row.get("words")).split(" ")), row.get("why"), where));
        }
        Collections.sort(lines, (a, b) -> b.words().size() - a.words().size());
        return new Furniture(lines);
    }

    private static String first(Table.Row row) {
        List<String> names = row.values("ar");
        if (names.isEmpty()) {
            throw row.problem("no Arabic name");
        }
        return names.get(0);
    }

    private static ActorKind kind(Table.Row row) {
        try {
            return ActorKind.of(row.get("kind"));
        } catch (IllegalArgumentException e) {
            throw row.problem(String.valueOf(e.getMessage()));
        }
    }

    private static float coordinate(Table.Row row, String column) {
        String cell = row.get(column);
        try {
            return cell.isEmpty() ? Float.NaN : Float.parseFloat(cell);
        } catch (NumberFormatException e) {
            throw row.problem("no coordinate: " + cell);
        }
    }
}
