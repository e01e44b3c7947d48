package org.rasid.export;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rasid.record.KnownActor;
import org.rasid.report.Place;

/**
 * Events in the columns of POLECAT, whose ontology is PLOVER (Halterman et al., "PLOVER and POLECAT", 2023; columns as in
 * the files on Harvard Dataverse, doi:10.7910/DVN/AJGVIT). What POLECAT takes from Wikipedia and GeoNames stays empty.
 */
final class Polecat {
    /** Events that were, and statements, which have no status. */
    private static final Set<String> HAPPENED = Set.of("actual", "");

    private Polecat() {}

    static FactTable table() {
        return new FactTable(
                List.of(
                        new Column("Event ID", told -> told.fact().id()),
                        new Column("Event Date", Told::firstOrTold),
                        new Column("Event Type", told -> told.fact().coding().plover()),
                        new Column("Event Mode", told -> told.fact().coding().mode()),
                        Column.empty("Intensity"),
                        new Column(
                                "Quad Code", told -> quad(told.fact().coding().quad())),
                        new Column(
                                "Contexts", told -> String.join(";", told.fact().contexts())),
                        new Column("Actor Name", told -> of(told.doers(), Told::name)),
                        new Column("Actor Country", told -> of(told.doers(), KnownActor::country)),
                        Column.empty("Actor COW"),
                        new Column("Primary Actor Sector", told -> first(told.doers(), KnownActor::sector)),
                        new Column("Actor Sectors", told -> of(told.doers(), KnownActor::sector)),
                        new Column("Actor Title", told -> of(told.doers(), Polecat::office)),
                        new Column("Actor Name Raw", told -> of(told.doers(), KnownActor::name)),
                        Column.empty("Wikipedia Actor ID"),
                        new Column("Recipient Name", told -> of(told.others(), Told::name)),
                        new Column("Recipient Country", told -> of(told.others(), KnownActor::country)),
                        Column.empty("Recipient COW"),
                        new Column("Primary Recipient Sector", told -> first(told.others(), KnownActor::sector)),
                        new Column("Recipient Sectors", told -> of(told.others(), KnownActor::sector)),
                        new Column("Recipient Title", told -> of(told.others(), Polecat::office)),
                        new Column("Recipient Name Raw", told -> of(told.others(), KnownActor::name)),
                        Column.empty("Wikipedia Recipient ID"),
                        new Column("Placename", told -> place(told, Polecat::english)),
                        new Column("City", told -> place(told, p -> "city".equals(p.precision()) ? english(p) : null)),
                        Column.empty("District"),
                        new Column(
                                "Province",
                                told -> place(told, p -> "region".equals(p.precision()) ? english(p) : null)),
                        new Column("Country", told -> place(told, Place::country)),
                        new Column("Latitude", told -> place(told, Place::lat)),
                        new Column("Longitude", told -> place(told, Place::lon)),
                        Column.empty("GeoNames ID"),
                        new Column("Raw Placename", told -> place(told, Place::name)),
                        Column.empty("Feature Type"),
                        new Column("Source", told -> String.join(";", told.outlets())),
                        new Column("Publication Date", Polecat::published),
                        new Column("Story People", told -> story(told, "person")),
                        new Column("Story Organizations", told -> story(told, null)),
                        new Column(
                                "Story Locations",
                                told -> String.join(
                                        ";",
                                        told.fact().places().stream()
                                                .map(Place::name)
                                                .toList())),
                        new Column("Language", told -> "Arabic"),
                        new Column("Version", told -> "RASID1")),
                '\t',
                true,
                false,
                told -> told.fact().coding().plover() != null
                        && HAPPENED.contains(told.fact().status()));
    }

    private static @Nullable String quad(int quad) {
        return switch (quad) {
            case 1 -> "VERBAL COOPERATION";
            case 2 -> "MATERIAL COOPERATION";
            case 3 -> "VERBAL CONFLICT";
            case 4 -> "MATERIAL CONFLICT";
            default -> null;
        };
    }

    private static String english(Place place) {
        return place.nameEn() == null ? place.name() : place.nameEn();
    }

    private static @Nullable Object place(Told told, Function<Place, @Nullable Object> part) {
        Place place = told.place();
        return place == null ? null : part.apply(place);
    }

    private static @Nullable String office(KnownActor actor) {
        return actor.offices().isEmpty() ? null : actor.offices().get(0).title();
    }

    private static @Nullable Object published(Told told) {
        return told.accounts().isEmpty()
                ? null
                : told.accounts().get(0).report().published().start();
    }

    private static String of(List<KnownActor> actors, Function<KnownActor, @Nullable String> part) {
        return String.join(
                ";",
                actors.stream()
                        .map(part)
                        .filter(value -> value != null)
                        .distinct()
                        .toList());
    }

    private static @Nullable String first(List<KnownActor> actors, Function<KnownActor, @Nullable String> part) {
        return actors.stream()
                .map(part)
                .filter(value -> value != null)
                .findFirst()
                .orElse(null);
    }

    /** The names of the people, or with null of everybody else, who take part. */
    private static String story(Told told, @Nullable String kind) {
        return String.join(
                ";",
                told.actors().values().stream()
                        .filter(actor -> told.fact().parts().stream()
                                .anyMatch(p -> p.actor().equals(actor.key())))
                        .filter(actor -> "person".equals(actor.kind().label()) == "person".equals(kind))
                        .map(Told::name)
                        .sorted()
                        .toList());
    }
}
