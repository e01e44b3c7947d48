package org.rasid.serve;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rasid.prose.Language;
import org.rasid.prose.Sentences;
import org.rasid.record.Filter;
import org.rasid.record.PlaceCount;
import org.rasid.serve.view.MapView;
import org.rasid.serve.view.MapView.Spot;

/** {@code /map}: where the facts of a filter lie; also as data. */
final class PlaceMap implements Handler {
    static final String PATH = "/map";

    /** How far from its coordinates a place may reach that is no spot, in kilometres. */
    private static final Map<String, Integer> RADII = Map.ofEntries(
            Map.entry("country", 250),
            Map.entry("sea", 200),
            Map.entry("desert", 150),
            Map.entry("region", 60),
            Map.entry("governorate", 50),
            Map.entry("river", 50),
            Map.entry("mountain", 30),
            Map.entry("lake", 25),
            Map.entry("line", 25),
            Map.entry("road", 25),
            Map.entry("strait", 25),
            Map.entry("canal", 25),
            Map.entry("district", 20),
            Map.entry("island", 20));

    private final Served served;

    PlaceMap(Served served) {
        this.served = served;
    }

    @Override
    public void handle(Context ctx) {
        Visit visit = Visit.of(ctx, served);
        Filter filter = visit.filter();
        List<Spot> spots = served.overviews().places().of(filter).stream()
                .map(place -> spot(visit, place))
                .toList();
        switch (Data.ending(ctx)) {
            case "json" -> Data.json(ctx, Map.of("places", spots), "application/json");
            case "geojson" -> Data.json(ctx, collection(spots), "application/geo+json");
            case "csv" ->
                Data.csv(
                        ctx,
                        List.of("name", "name_en", "country", "latitude", "longitude", "precision", "facts"),
                        spots.stream()
                                .map(s -> Arrays.<@Nullable Object>asList(
                                        s.name(),
                                        s.nameEn(),
                                        s.country(),
                                        s.latitude(),
                                        s.longitude(),
                                        s.precision(),
                                        s.facts()))
                                .toList());
            default ->
                served.show(
                        ctx,
                        "map.jte",
                        new MapView(
                                visit.layout(visit.words().say("view.map")),
                                Panel.of(visit, served.registry().facets(filter)),
                                visit.words().count("map.places", spots.size()),
                                spots,
                                spots.size() == Overviews.MOST_PLACES,
                                FilterQuery.address(PATH + ".json", filter),
                                Data.links(visit, PATH, "json", "geojson", "csv")));
        }
    }

    private static Spot spot(Visit visit, PlaceCount place) {
        String country = place.country();
        Sentences sentences = new Sentences(visit.words().labels());
        String countryName = country == null ? "" : sentences.topic(country);
        boolean whole = "country".equals(place.precision()) && country != null;
        boolean english = visit.words().language() == Language.EN && place.nameEn() != null;
        String precision = place.precision();
        String called = place.nameEn() == null ? place.name() : place.nameEn();
        return new Spot(
                place.name(),
                place.nameEn(),
                whole ? countryName : english ? String.valueOf(place.nameEn()) : place.name(),
                whole || english ? visit.words().language().toString() : "ar",
                country,
                countryName,
                place.latitude(),
                place.longitude(),
                precision,
                precision == null ? "" : visit.words().labels().or("precision." + precision, precision),
                precision == null ? 0 : RADII.getOrDefault(precision, 0),
                place.facts(),
                visit.words().count("record.facts", place.facts()),
                FilterQuery.address("/facts", visit.filter().at(List.of(called))));
    }

    /** GeoJSON (RFC 7946); places without coordinates are left out. */
    private static Map<String, Object> collection(List<Spot> spots) {
        List<Map<String, Object>> features = new ArrayList<>();
        for (Spot spot : spots) {
            if (spot.latitude() != null && spot.longitude() != null) {
                Map<String, @Nullable Object> properties = new LinkedHashMap<>();
                properties.put("name", spot.name());
                properties.put("name_en", spot.nameEn());
                properties.put("country", spot.country());
                properties.put("precision", spot.precision());
                properties.put("radius_km", spot.radius());
                properties.put("facts", spot.facts());
                features.add(Map.of(
                        "type",
                        "Feature",
                        "geometry",
                        Map.of("type", "Point", "coordinates", List.of(spot.longitude(), spot.latitude())),
                        "properties",
                        properties));
            }
        }
        return Map.of("type", "FeatureCollection", "features", features);
    }
}
