package org.rasid.prose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Agreed;
import org.rasid.record.Coding;
import org.rasid.record.Fact;
import org.rasid.record.KnownActor;
import org.rasid.record.Role;
import org.rasid.report.Actor;
import org.rasid.report.Agreement;
import org.rasid.report.Event;
import org.rasid.report.Place;
import org.rasid.report.Provision;
import org.rasid.report.Statement;

/** Facts in the form in which readings are told: actors are called by their keys, places by their position. */
final class Told {
    private Told() {}

    static Event event(Fact f) {
        Coding c = f.coding();
        return new Event(
                f.id().toString(),
                c.type(),
                c.mode(),
                c.channel(),
                c.cameo(),
                c.quad(),
                Event.Status.valueOf(f.status().toUpperCase(Locale.ROOT)),
                f.historical(),
                f.who(Role.ACTOR),
                f.who(Role.RECIPIENT),
                first(f, Role.INITIATOR),
                f.days(),
                places(f).stream().map(Place::id).toList(),
                f.topics(),
                f.contexts(),
                f.who(Role.REPORTER),
                f.confidence(),
                List.of());
    }

    static Statement statement(Fact f) {
        var said = Objects.requireNonNull(f.said(), "a statement says something");
        return new Statement(
                f.id().toString(),
                Objects.requireNonNullElse(first(f, Role.SPEAKER), ""),
                f.coding().type(),
                f.coding().plover(),
                first(f, Role.ADDRESSEE),
                f.topics(),
                said.direct(),
                f.who(Role.REPORTER),
                said.content(),
                f.confidence(),
                List.of(said.content()));
    }

    static Agreement agreement(Fact f) {
        Agreed agreed = Objects.requireNonNull(f.agreed(), "an agreement holds something");
        return new Agreement(
                f.id().toString(),
                f.coding().type(),
                f.status(),
                agreed.name(),
                f.who(Role.PARTY),
                f.who(Role.SPONSOR),
                f.days(),
                f.topics(),
                f.confidence(),
                List.of(),
                agreed.clauses().stream()
                        .map(c -> new Provision(
                                c.id().toString(),
                                c.type(),
                                c.obligors(),
                                c.places(),
                                c.deadline(),
                                c.duration(),
                                c.renewable(),
                                c.evidence()))
                        .toList());
    }

    /** The actors that the record knows, by their keys. */
    static List<Actor> actors(Collection<KnownActor> known) {
        return known.stream()
                .map(k -> new Actor(
                        k.key(),
                        k.key(),
                        k.name(),
                        k.nameEn(),
                        k.names(),
                        k.kind(),
                        k.country(),
                        k.sector(),
                        null,
                        List.of()))
                .toList();
    }

    /** A fact's places, by their position. */
    static List<Place> places(Fact fact) {
        List<Place> places = new ArrayList<>();
        for (Place p : fact.places()) {
            places.add(new Place(
                    String.valueOf(places.size()), p.name(), p.nameEn(), p.country(), p.lat(), p.lon(), p.precision()));
        }
        return places;
    }

    private static @Nullable String first(Fact fact, Role role) {
        List<String> who = fact.who(role);
        return who.isEmpty() ? null : who.get(0);
    }
}
