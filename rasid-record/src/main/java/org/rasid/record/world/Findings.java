package org.rasid.record.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Agreed;
import org.rasid.record.Clause;
import org.rasid.record.Coding;
import org.rasid.record.FactKind;
import org.rasid.record.Finding;
import org.rasid.record.Part;
import org.rasid.record.Role;
import org.rasid.record.Said;
import org.rasid.report.Actor;
import org.rasid.report.Agreement;
import org.rasid.report.Event;
import org.rasid.report.Place;
import org.rasid.report.Provision;
import org.rasid.report.Quote;
import org.rasid.report.Reading;
import org.rasid.report.Statement;

/**
 * Gives what a reading found names that hold beyond its report: ids made of the report and of where the words stand, and
 * actors by their keys.
 */
public final class Findings {
    private final Reading reading;
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Integer> named = new HashMap<>();

    private Findings(Reading reading) {
        this.reading = reading;
        for (Actor actor : reading.actors()) {
            keys.put(actor.id(), actor.key());
        }
        for (Place place : reading.places()) {
            places.put(place.id(), place);
        }
    }

    /** The findings of a reading: events, statements, agreements, each in the report's order. */
    public static List<Finding> of(Reading reading) {
        Findings findings = new Findings(reading);
        List<Finding> out = new ArrayList<>();
        reading.events().forEach(event -> out.add(findings.event(event)));
        reading.statements().forEach(statement -> out.add(findings.statement(statement)));
        reading.agreements().forEach(agreement -> out.add(findings.agreement(agreement)));
        return out;
    }

    private Finding event(Event e) {
        List<Part> parts = new ArrayList<>();
        add(parts, Role.ACTOR, e.actors());
        add(parts, Role.RECIPIENT, e.recipients());
        add(parts, Role.INITIATOR, e.initiator());
        add(parts, Role.REPORTER, e.reportedBy());
        return new Finding(
                id("event", e.type(), e.evidence()),
                reading.id(),
                FactKind.EVENT,
                new Coding(e.type(), e.mode(), e.channel(), e.cameo(), e.type(), e.quad()),
                e.status().name().toLowerCase(java.util.Locale.ROOT),
                e.historical(),
                parts,
                e.date(),
                e.places().stream().filter(places::containsKey).map(places::get).toList(),
                e.topics(),
                e.contexts(),
                null,
                null,
                e.confidence(),
                e.evidence());
    }

    private Finding statement(Statement s) {
        List<Part> parts = new ArrayList<>();
        add(parts, Role.SPEAKER, s.speaker());
        add(parts, Role.ADDRESSEE, s.addressee());
        add(parts, Role.REPORTER, s.via());
        return new Finding(
                id("statement", s.act(), s.evidence()),
                reading.id(),
                FactKind.STATEMENT,
                new Coding(s.act(), null, null, null, s.plover(), 0),
                "",
                false,
                parts,
                null,
                List.of(),
                s.topics(),
                List.of(),
                new Said(s.content(), s.direct()),
                null,
                s.confidence(),
                s.evidence());
    }

    private Finding agreement(Agreement a) {
        List<Part> parts = new ArrayList<>();
        add(parts, Role.PARTY, a.parties());
        add(parts, Role.SPONSOR, a.sponsors());
        return new Finding(
                id("agreement", a.kind(), a.evidence()),
                reading.id(),
                FactKind.AGREEMENT,
                new Coding(a.kind(), null, null, null, null, 0),
                a.status(),
                false,
                parts,
                a.date(),
                List.of(),
                a.topics(),
                List.of(),
                null,
                new Agreed(a.name(), a.provisions().stream().map(this::clause).toList()),
                a.confidence(),
                a.evidence());
    }

    private Clause clause(Provision p) {
        List<String> obligors =
                p.obligors().stream().filter(keys::containsKey).map(keys::get).toList();
        return new Clause(
                id("clause", p.type(), p.evidence()),
                p.type(),
                obligors,
                p.places(),
                p.deadline(),
                p.duration(),
                p.renewable(),
                p.evidence());
    }

    private void add(List<Part> parts, Role role, @Nullable String id) {
        if (id != null) {
            add(parts, role, List.of(id));
        }
    }

    private void add(List<Part> parts, Role role, List<String> ids) {
        for (String id : ids) {
            String key = keys.get(id);
            if (key != null) {
                parts.add(new Part(role, key));
            }
        }
    }

    /** Two findings of one kind on the same words are told apart by their order. */
    private UUID id(String kind, String type, List<Quote> evidence) {
        String where = evidence.isEmpty()
                ? "-"
                : evidence.get(0).span().start() + "-" + evidence.get(0).span().end();
        String name = reading.id() + "\n" + kind + " " + type + " " + where;
        int before = named.merge(name, 1, Integer::sum) - 1;
        return Uuids.of(before == 0 ? name : name + " " + before);
    }

    /**
     * A finding in which everybody has the key by which all reports know them.
     *
     * @param same that key, for those whose own key is another
     */
    public static Finding known(Finding f, Map<String, String> same) {
        if (same.isEmpty()) {
            return f;
        }
        List<Part> parts = new ArrayList<>();
        for (Part part : f.parts()) {
            parts.add(new Part(part.role(), same.getOrDefault(part.actor(), part.actor())));
        }
        Agreed agreed = f.agreed();
        return new Finding(
                f.id(),
                f.report(),
                f.kind(),
                f.coding(),
                f.status(),
                f.historical(),
                parts,
                f.days(),
                f.places(),
                f.topics(),
                f.contexts(),
                f.said(),
                agreed == null
                        ? null
                        : new Agreed(
                                agreed.name(),
                                agreed.clauses().stream()
                                        .map(c -> known(c, same))
                                        .toList()),
                f.confidence(),
                f.evidence());
    }

    private static Clause known(Clause c, Map<String, String> same) {
        List<String> obligors =
                c.obligors().stream().map(key -> same.getOrDefault(key, key)).toList();
        return new Clause(
                c.id(), c.type(), obligors, c.places(), c.deadline(), c.duration(), c.renewable(), c.evidence());
    }
}
