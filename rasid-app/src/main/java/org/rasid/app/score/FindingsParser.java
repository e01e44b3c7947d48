package org.rasid.app.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasid.app.score.Findings.Agreement;
import org.rasid.app.score.Findings.Event;
import org.rasid.app.score.Findings.Provision;
import org.rasid.app.score.Findings.Statement;

/** Takes findings out of one report's JSON, with each actor's id followed to the actor. */
final class FindingsParser {
    private final Map<String, Actor> actors = new HashMap<>();
    private final EvidenceParser evidence;

    private FindingsParser(EvidenceParser evidence) {
        this.evidence = evidence;
    }

    /** A line of Rasid's own output. */
    static Findings predicted(JsonNode root) {
        JsonNode report = root.path("report");
        String id = Fields.required(report, "id", "report");
        FindingsParser parser = new FindingsParser(EvidenceParser.spans(Fields.text(report, "text")));
        for (JsonNode actor : Fields.list(root, "actors")) {
            List<@Nullable String> names = new ArrayList<>();
            names.add(Fields.name(actor, "name"));
            names.addAll(Fields.texts(actor, "aliases"));
            names.add(Fields.name(actor, "name_en"));
            parser.addActor(actor, names);
        }
        return parser.findings(id, root);
    }

    /** A gold file: named alike, but with {@code names}, {@code en}, {@code quote} and days as a pair. */
    static Findings gold(JsonNode root) {
        String id = Fields.required(root, "id", "gold");
        FindingsParser parser = new FindingsParser(EvidenceParser.QUOTE);
        for (JsonNode actor : Fields.list(root, "actors")) {
            List<@Nullable String> names = new ArrayList<>(Fields.texts(actor, "names"));
            names.add(Fields.name(actor, "en"));
            parser.addActor(actor, names);
        }
        return parser.findings(id, root);
    }

    private void addActor(JsonNode node, List<@Nullable String> names) {
        List<String> known = names.stream()
                .filter(Objects::nonNull)
                .filter(name -> !name.isEmpty())
                .toList();
        Actor actor = Actor.of(known, Fields.text(node, "kind"), Fields.name(node, "country"));
        actors.put(Fields.required(node, "id", "actor"), actor);
    }

    private Findings findings(String id, JsonNode root) {
        return new Findings(
                id,
                Fields.list(root, "events").stream().map(this::event).toList(),
                Fields.list(root, "statements").stream().map(this::statement).toList(),
                Fields.list(root, "agreements").stream().map(this::agreement).toList());
    }

    private Event event(JsonNode node) {
        return new Event(
                Fields.text(node, "type"),
                Fields.text(node, "mode"),
                Fields.text(node, "status"),
                pick(node, "actors"),
                pick(node, "recipients"),
                days(node.path("date")),
                Set.copyOf(Fields.texts(node, "topics")),
                evidence.of(node, "event"));
    }

    private Statement statement(JsonNode node) {
        String speaker = Fields.text(node, "speaker");
        return new Statement(
                speaker == null ? null : actors.get(speaker), Fields.text(node, "act"), evidence.of(node, "statement"));
    }

    private Agreement agreement(JsonNode node) {
        return new Agreement(
                Fields.text(node, "kind"),
                Fields.text(node, "status"),
                pick(node, "parties"),
                Fields.list(node, "provisions").stream().map(this::provision).toList(),
                evidence.of(node, "agreement"));
    }

    private Provision provision(JsonNode node) {
        Set<List<String>> places = new HashSet<>();
        Fields.texts(node, "places").forEach(place -> places.add(Words.of(place)));
        return new Provision(
                Fields.text(node, "type"),
                pick(node, "obligors"),
                places,
                Fields.text(node, "deadline"),
                Fields.text(node, "duration"),
                evidence.of(node, "provision"));
    }

    /** The actors that a list of ids names; an id that no actor has is passed over. */
    private List<Actor> pick(JsonNode node, String field) {
        return Fields.texts(node, field).stream()
                .map(actors::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** First and last day, empty where the date is unknown; a day that is open reads {@code null}. */
    private static List<String> days(JsonNode date) {
        if (date.isObject()) {
            String start = Fields.name(date, "start");
            String end = Fields.name(date, "end");
            return start == null && end == null ? List.of() : List.of(String.valueOf(start), String.valueOf(end));
        }
        List<String> days = new ArrayList<>();
        date.forEach(day -> days.add(day.asText("null")));
        return days;
    }
}
