package org.rasid.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rasid.reading.Reader;
import org.rasid.record.decide.PlaceText;
import org.rasid.report.Place;

/**
 * Which places a name can mean.
 *
 * @param reader knows places by their Arabic names
 * @param named gives places of the facts that name a place so, in Arabic or English, others of these facts too
 */
record Atlas(Reader reader, Function<String, List<PlaceCount>> named) {
    /** So many places of facts are looked through. */
    static final int MOST = 100;

    private static final Set<String> SETTLED = Set.of("city", "town", "village", "camp", "neighbourhood");

    /** Those of the lexicon, then those of facts, each once. */
    List<Place> called(String name) {
        String wanted = name.strip();
        Map<String, Place> places = new LinkedHashMap<>();
        for (Place place : reader.places(wanted)) {
            places.putIfAbsent(identity(place), place);
        }
        for (PlaceCount known : named.apply(wanted)) {
            if (known.name().equals(wanted) || wanted.equalsIgnoreCase(known.nameEn())) {
                Place place = new Place(
                        "",
                        known.name(),
                        known.nameEn(),
                        known.country(),
                        known.latitude(),
                        known.longitude(),
                        known.precision());
                places.putIfAbsent(identity(place), place);
            }
        }
        return List.copyOf(places.values());
    }

    /** Under whatever Arabic name. */
    private static String identity(Place place) {
        return place.nameEn() == null ? place.name() : place.nameEn() + place.country() + place.precision();
    }

    /**
     * The value of a slot that holds places, with each of them in full.
     *
     * @throws RecordException where nobody knows a name, or it can mean several places
     */
    String whole(String value) {
        List<String> whole = new ArrayList<>();
        Stream.of(value.split("\\|"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .forEach(one -> {
                    whole.add(PlaceText.isWhole(one) ? PlaceText.of(PlaceText.place(one)) : PlaceText.of(only(one)));
                });
        return String.join("|", whole);
    }

    /** The place that a name means; where a town and the region round it have one name, the town. */
    private Place only(String name) {
        List<Place> places = called(name);
        List<Place> towns = places.stream()
                .filter(place -> SETTLED.contains(String.valueOf(place.precision())))
                .toList();
        if (towns.size() == 1
                && places.stream()
                        .allMatch(place ->
                                Objects.equals(place.country(), towns.get(0).country()))) {
            return towns.get(0);
        }
        if (places.isEmpty()) {
            throw new RecordException("nobody knows a place " + name
                    + "; write it in full: name;English name;country;latitude longitude;city");
        }
        if (places.size() > 1) {
            throw new RecordException("there are several places " + name + "; write which: "
                    + places.stream().map(PlaceText::of).collect(Collectors.joining(", or ")));
        }
        return places.get(0);
    }
}
