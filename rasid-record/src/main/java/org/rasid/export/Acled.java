package org.rasid.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rasid.record.FactKind;
import org.rasid.record.KnownActor;
import org.rasid.report.ActorKind;
import org.rasid.report.Place;

/**
 * Violent events, protests and strategic developments in the columns of ACLED's exports ("ACLED Codebook", 2023). ACLED's
 * people choose sub-types by more than a report's words say; where PLOVER's mode does not decide, the sub-type is the
 * broadest. Contacts, statements and agreements are none of ACLED's.
 */
final class Acled {
    /** PLOVER's type and mode in ACLED's event type and sub-event type; a type alone where the mode says no more. */
    private static final Map<String, List<String>> TYPES = Map.ofEntries(
            Map.entry("ASSAULT", List.of("Battles", "Armed clash")),
            Map.entry("ASSAULT aerial", List.of("Explosions/Remote violence", "Air/drone strike")),
            Map.entry("ASSAULT drone", List.of("Explosions/Remote violence", "Air/drone strike")),
            Map.entry(
                    "ASSAULT heavy-weapons",
                    List.of("Explosions/Remote violence", "Shelling/artillery/missile attack")),
            Map.entry("ASSAULT explosives", List.of("Explosions/Remote violence", "Remote explosive/landmine/IED")),
            Map.entry("ASSAULT suicide-attack", List.of("Explosions/Remote violence", "Suicide bomb")),
            Map.entry("ASSAULT unconventional", List.of("Explosions/Remote violence", "Chemical weapon")),
            Map.entry("ASSAULT abduct", List.of("Violence against civilians", "Abduction/forced disappearance")),
            Map.entry("ASSAULT sexual", List.of("Violence against civilians", "Sexual violence")),
            Map.entry("ASSAULT beat", List.of("Violence against civilians", "Attack")),
            Map.entry("ASSAULT torture", List.of("Violence against civilians", "Attack")),
            Map.entry("ASSAULT targeted", List.of("Violence against civilians", "Attack")),
            Map.entry("ASSAULT crowd-control", List.of("Protests", "Excessive force against protesters")),
            Map.entry("PROTEST", List.of("Protests", "Peaceful protest")),
            Map.entry("PROTEST riot", List.of("Riots", "Violent demonstration")),
            Map.entry("PROTEST vandalize", List.of("Riots", "Mob violence")),
            Map.entry("COERCE arrest", List.of("Strategic developments", "Arrests")),
            Map.entry("COERCE seize", List.of("Strategic developments", "Non-violent transfer of territory")),
            Map.entry("RETREAT withdraw", List.of("Strategic developments", "Non-violent transfer of territory")),
            Map.entry("RETREAT", List.of("Strategic developments", "Other")),
            Map.entry("MOBILIZE", List.of("Strategic developments", "Change to group/activity")));

    private Acled() {}

    static FactTable table() {
        return new FactTable(
                List.of(
                        new Column("event_id_cnty", told -> told.fact().id()),
                        new Column("event_date", Told::firstOrTold),
                        new Column("year", Acled::year),
                        new Column("time_precision", Acled::timePrecision),
                        new Column("disorder_type", told -> disorder(type(told))),
                        new Column("event_type", told -> part(type(told), 0)),
                        new Column("sub_event_type", told -> part(type(told), 1)),
                        new Column("actor1", told -> actor(told.doers())),
                        new Column("assoc_actor_1", told -> rest(told.doers())),
                        new Column("inter1", told -> side(told.doers())),
                        new Column("actor2", told -> actor(told.others())),
                        new Column("assoc_actor_2", told -> rest(told.others())),
                        new Column("inter2", told -> side(told.others())),
                        Column.empty("interaction"),
                        Column.empty("civilian_targeting"),
                        Column.empty("iso"),
                        Column.empty("region"),
                        new Column("country", Acled::country),
                        Column.empty("admin1"),
                        Column.empty("admin2"),
                        Column.empty("admin3"),
                        new Column("location", told -> of(told, Acled::english)),
                        new Column("latitude", told -> of(told, Place::lat)),
                        new Column("longitude", told -> of(told, Place::lon)),
                        new Column("geo_precision", told -> of(told, Acled::precision)),
                        new Column("source", told -> String.join("; ", told.outlets())),
                        Column.empty("source_scale"),
                        new Column("notes", Told::evidence),
                        Column.empty("fatalities"),
                        Column.empty("tags"),
                        new Column(
                                "timestamp", told -> told.fact().lastChanged().getEpochSecond())),
                ',',
                true,
                false,
                told -> told.fact().kind() == FactKind.EVENT
                        && told.fact().status().equals("actual")
                        && type(told) != null
                        && told.firstOrTold() != null);
    }

    private static @Nullable List<String> type(Told told) {
        String type = told.fact().coding().type();
        List<String> exact = TYPES.get(type + " " + told.fact().coding().mode());
        return exact != null ? exact : TYPES.get(type);
    }

    private static @Nullable String part(@Nullable List<String> type, int i) {
        return type == null ? null : type.get(i);
    }

    private static @Nullable String disorder(@Nullable List<String> type) {
        if (type == null) {
            return null;
        }
        return switch (type.get(0)) {
            case "Protests", "Riots" -> "Demonstrations";
            case "Strategic developments" -> "Strategic developments";
            default -> "Political violence";
        };
    }

    private static @Nullable Object year(Told told) {
        LocalDate day = told.firstOrTold();
        return day == null ? null : day.getYear();
    }

    private static @Nullable Object of(Told told, Function<Place, @Nullable Object> part) {
        Place place = told.place();
        return place == null ? null : part.apply(place);
    }

    /** 1 for a day, 2 for a week, 3 for longer. */
    private static int timePrecision(Told told) {
        LocalDate first = told.first();
        LocalDate last = told.last();
        long days = first == null || last == null ? 2 : last.toEpochDay() - first.toEpochDay();
        return days == 0 ? 1 : days < 7 ? 2 : 3;
    }

    /** 1 for a town, 2 for a part of a region, 3 for more. */
    private static int precision(Place place) {
        String precision = place.precision() == null ? "" : place.precision();
        return precision.equals("city") ? 1 : precision.equals("region") ? 2 : 3;
    }

    private static @Nullable String country(Told told) {
        Place place = told.place();
        return place == null || place.country() == null ? null : Countries.english(place.country());
    }

    private static String english(Place place) {
        return place.nameEn() == null ? place.name() : place.nameEn();
    }

    private static @Nullable String actor(List<KnownActor> actors) {
        return actors.isEmpty() ? null : Told.name(actors.get(0));
    }

    private static String rest(List<KnownActor> actors) {
        return String.join("; ", actors.stream().skip(1).map(Told::name).toList());
    }

    /** ACLED's sort of actor, where sector or kind decide it. */
    private static @Nullable String side(List<KnownActor> actors) {
        if (actors.isEmpty()) {
            return null;
        }
        KnownActor actor = actors.get(0);
        String sector = actor.sector() == null ? "" : actor.sector();
        return switch (sector) {
            case "GOV", "MIL", "COP", "SPY" -> "State forces";
            case "REB" -> "Rebel group";
            case "CVL" -> "Civilians";
            default -> actor.kind() == ActorKind.ARMED_GROUP ? "Rebel group" : null;
        };
    }
}
