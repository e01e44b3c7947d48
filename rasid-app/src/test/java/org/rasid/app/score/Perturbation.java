package org.rasid.app.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.StreamSupport;

/** Makes output out of gold, with faults of one kind in about a third of the places. */
enum Perturbation {
    NONE,
    DROPPED,
    DOUBLED,
    SHUFFLED,
    WRONG_TYPE,
    WRONG_ACT,
    WRONG_MODE_AND_STATUS,
    SHIFTED_DATE,
    SHORTENED_EVIDENCE,
    OTHER_EVIDENCE,
    RENAMED_ACTOR,
    OTHER_COUNTRY,
    SWAPPED_ACTORS,
    EVERYTHING;

    private static final List<String> FINDINGS = List.of("events", "statements", "agreements", "provisions");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** One line of output. */
    ObjectNode output(JsonNode gold, long seed) {
        Random random = new Random(seed);
        ObjectNode out = gold.deepCopy();
        out.putObject("report").put("id", gold.path("id").asText()).put("text", "");
        out.path("actors").forEach(actor -> actor((ObjectNode) actor, random));
        FINDINGS.forEach(kind -> findings(out, kind, random));
        return out;
    }

    private void actor(ObjectNode actor, Random random) {
        ArrayNode names = (ArrayNode) actor.remove("names");
        actor.set("name", names.remove(0));
        actor.set("aliases", names);
        actor.set("name_en", actor.remove("en"));
        if (hits(RENAMED_ACTOR, random)) {
            actor.put("name", actor.path("name").asText().split(" ")[0]).putNull("name_en");
            names.removeAll();
        }
        if (hits(OTHER_COUNTRY, random)) {
            actor.put("country", random.nextBoolean() ? null : "ISL");
        }
    }

    private void findings(ObjectNode owner, String kind, Random random) {
        ArrayNode changed = NODES.arrayNode();
        for (JsonNode node : owner.path(kind)) {
            ObjectNode finding = (ObjectNode) node;
            findings(finding, "provisions", random);
            change(finding, random);
            if (!hits(DROPPED, random)) {
                changed.add(finding);
            }
            if (hits(DOUBLED, random)) {
                changed.add(finding.deepCopy());
            }
        }
        if (owner.has(kind)) {
            owner.set(kind, hits(SHUFFLED, random) ? shuffled(changed, random) : changed);
        }
    }

    private void change(ObjectNode finding, Random random) {
        evidence(finding, random);
        date(finding, random);
        other(finding, "type", WRONG_TYPE, random, "CONSULT", "ASSAULT", "withdrawal", "other");
        other(finding, "kind", WRONG_TYPE, random, "peace", "other");
        other(finding, "act", WRONG_ACT, random, "say", "request");
        other(finding, "mode", WRONG_MODE_AND_STATUS, random, "phone", "visit");
        other(finding, "status", WRONG_MODE_AND_STATUS, random, "hypothetical", "future", "signed");
        if (hits(SWAPPED_ACTORS, random) && finding.has("recipients")) {
            JsonNode actors = finding.get("actors");
            finding.set("actors", finding.get("recipients"));
            finding.set("recipients", actors);
        }
    }

    private void evidence(ObjectNode finding, Random random) {
        if (!finding.has("quote")) {
            return; // a provision, whose turn was before its agreement's
        }
        String words = finding.remove("quote").asText();
        if (hits(SHORTENED_EVIDENCE, random)) {
            words = words.substring(0, words.length() * (1 + random.nextInt(3)) / 4);
        }
        if (hits(OTHER_EVIDENCE, random)) {
            words = words.substring(words.length() / 2) + " وقال إن ذلك لم يحدث في الماضي بعد";
        }
        finding.putArray("evidence").addObject().put("text", words);
    }

    private void date(ObjectNode finding, Random random) {
        JsonNode date = finding.path("date");
        int days = hits(SHIFTED_DATE, random) ? 1 + random.nextInt(3) : 0;
        if (date.isArray()) {
            finding.putObject("date").put("start", later(date.path(0), days)).put("end", later(date.path(1), 0));
        }
        if (days > 0 && finding.has("deadline")) {
            finding.put("deadline", "2020-12-0" + days);
        }
    }

    private static String later(JsonNode day, int days) {
        return day.asText().length() == 10
                ? LocalDate.parse(day.asText()).plusDays(days).toString()
                : day.asText(null);
    }

    private void other(ObjectNode finding, String field, Perturbation fault, Random random, String... values) {
        if (finding.has(field) && hits(fault, random)) {
            finding.put(field, values[random.nextInt(values.length)]);
        }
    }

    private boolean hits(Perturbation fault, Random random) {
        return this == fault ? random.nextInt(3) == 0 : this == EVERYTHING && random.nextInt(9) == 0;
    }

    private static ArrayNode shuffled(ArrayNode nodes, Random random) {
        List<JsonNode> list =
                new ArrayList<>(StreamSupport.stream(nodes.spliterator(), false).toList());
        Collections.shuffle(list, random);
        return NODES.arrayNode().addAll(list);
    }
}
