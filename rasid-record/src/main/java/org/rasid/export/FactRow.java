package org.rasid.export;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Difference;
import org.rasid.record.KnownActor;
import org.rasid.record.Role;
import org.rasid.report.Place;

/**
 * A fact as a row of a table for people and for statistics: names in place of keys.
 *
 * @param id the fact's id, which never changes
 * @param kind event, statement or agreement
 * @param type the PLOVER type, the act of a statement, the kind of an agreement
 * @param mode the PLOVER mode
 * @param status whether it happened, or how far an agreement is; empty for statements
 * @param firstDay the first day on which it can have been; null where its year is not known
 * @param lastDay the last one
 * @param who who did, said or agreed it, by Arabic names
 * @param whoEn the same, by English names where there are some
 * @param whom to whom
 * @param whomEn the same, by English names where there are some
 * @param initiator who called or asked first
 * @param sponsors who brokered an agreement
 * @param countries of all who take part, ISO 3166 alpha-3
 * @param topics country codes and topic words
 * @param places names as written
 * @param latitude of the most exact place, in degrees
 * @param longitude of the same place
 * @param name what an agreement is called
 * @param words what a statement says, of others the words that carry them
 * @param sources how many independent texts tell it
 * @param outlets who published it
 * @param confidence the probability that it stands
 * @param review open, accepted or rejected
 * @param differences the slots on which accounts differ
 * @param notes what people have noted on it
 * @param url where it can be read
 */
public record FactRow(
        String id,
        String kind,
        String type,
        @Nullable String mode,
        String status,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        List<String> who,
        List<String> whoEn,
        List<String> whom,
        List<String> whomEn,
        List<String> initiator,
        List<String> sponsors,
        List<String> countries,
        List<String> topics,
        List<String> places,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String name,
        String words,
        int sources,
        List<String> outlets,
        double confidence,
        String review,
        List<String> differences,
        List<String> notes,
        @Nullable String url) {
    public FactRow {
        who = List.copyOf(who);
        whoEn = List.copyOf(whoEn);
        whom = List.copyOf(whom);
        whomEn = List.copyOf(whomEn);
        initiator = List.copyOf(initiator);
        sponsors = List.copyOf(sponsors);
        countries = List.copyOf(countries);
        topics = List.copyOf(topics);
        places = List.copyOf(places);
        outlets = List.copyOf(outlets);
        differences = List.copyOf(differences);
        notes = List.copyOf(notes);
    }

    /** The row of a fact. */
    public static FactRow of(Told told) {
        var fact = told.fact();
        Place place = told.place();
        return new FactRow(
                fact.id().toString(),
                fact.kind().label(),
                fact.coding().type(),
                fact.coding().mode(),
                fact.status(),
                told.first(),
                told.last(),
                names(told.doers(), KnownActor::name),
                names(told.doers(), Told::name),
                names(told.others(), KnownActor::name),
                names(told.others(), Told::name),
                names(told.who(Role.INITIATOR), KnownActor::name),
                names(told.who(Role.SPONSOR), KnownActor::name),
                countries(told),
                fact.topics(),
                fact.places().stream().map(Place::name).toList(),
                place == null ? null : place.lat(),
                place == null ? null : place.lon(),
                fact.agreed() == null ? null : fact.agreed().name(),
                fact.said() == null ? told.evidence() : fact.said().content().text(),
                fact.sources(),
                told.outlets(),
                fact.confidence(),
                fact.review().label(),
                fact.differences().stream().map(Difference::slot).toList(),
                told.noted(),
                told.url());
    }

    private static List<String> names(List<KnownActor> actors, Function<KnownActor, String> name) {
        return actors.stream().map(name).toList();
    }

    private static List<String> countries(Told told) {
        return Stream.concat(told.doers().stream(), told.others().stream())
                .flatMap(actor -> Stream.ofNullable(actor.country()))
                .distinct()
                .toList();
    }
}
