package org.rasid.record;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rasid.report.Days;
import org.rasid.report.Place;
import org.rasid.report.Quote;

/**
 * One thing that one report says, free of names that only that report knows: actors are told by their keys.
 *
 * @param id UUIDv5 of the report, the kind and where the words stand: the same when the report is read again
 * @param report the id of the report
 * @param kind what it tells of
 * @param coding what kind of thing, in the field's codes
 * @param status of an event whether it happened ({@code actual}, {@code future} …), of an agreement how far it is
 *     ({@code signed} …); empty for a statement
 * @param historical whether it lies more than about three months before the report
 * @param parts who takes part, as what, in the report's order
 * @param days when, as far as the report says
 * @param places where; their ids mean nothing here
 * @param topics ISO alpha-3 codes and topic words
 * @param contexts PLOVER contexts
 * @param said what a statement says, null otherwise
 * @param agreed what an agreement holds, null otherwise
 * @param confidence the probability that it stands, 0 to 1
 * @param evidence the words that carry it
 */
public record Finding(
        UUID id,
        String report,
        FactKind kind,
        Coding coding,
        String status,
        boolean historical,
        List<Part> parts,
        @Nullable Days days,
        List<Place> places,
        List<String> topics,
        List<String> contexts,
        @Nullable Said said,
        @Nullable Agreed agreed,
        double confidence,
        List<Quote> evidence) {
    public Finding {
        parts = List.copyOf(parts);
        places = List.copyOf(places);
        topics = List.copyOf(topics);
        contexts = List.copyOf(contexts);
        evidence = List.copyOf(evidence);
    }

    /** The keys of those who have this role, in the report's order. */
    public List<String> who(Role role) {
        return in(parts, role).toList();
    }

    /** The countries among its topics, by their ISO alpha-3 codes. */
    public Set<String> countries() {
        Set<String> countries = new TreeSet<>(topics);
        countries.removeIf(topic -> !Character.isUpperCase(topic.charAt(0)));
        return countries;
    }

    static Stream<String> in(List<Part> parts, Role role) {
        return parts.stream().filter(part -> part.role() == role).map(Part::actor);
    }
}
