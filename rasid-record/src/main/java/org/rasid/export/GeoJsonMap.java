package org.rasid.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.geojson.Feature;
import org.geojson.LngLatAlt;
import org.geojson.MultiPoint;
import org.geojson.Point;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Tombstone;
import org.rasid.report.Place;

/** Facts with coordinates as GeoJSON (RFC 7946): a point each, or several; facts without are left out. */
final class GeoJsonMap implements FactFormat {
    @Override
    public void write(Iterator<Told> facts, List<Tombstone> gone, OutputStream out) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        JsonGenerator json = new JsonFactory()
                // By way of characters: the generator for bytes refuses half a surrogate pair, this makes it "?".
                .createGenerator(new OutputStreamWriter(out, StandardCharsets.UTF_8))
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setCodec(mapper);
        json.writeStartObject();
        json.writeStringField("type", "FeatureCollection");
        json.writeArrayFieldStart("features");
        while (facts.hasNext()) {
            Feature feature = feature(facts.next());
            if (feature != null) {
                json.writeRaw('\n');
                json.writeObject(feature);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    private static @Nullable Feature feature(Told told) {
        MultiPoint points = new MultiPoint();
        for (Place place : told.fact().places()) {
            if (place.lat() != null && place.lon() != null) {
                points.add(new LngLatAlt(place.lon(), place.lat()));
            }
        }
        if (points.getCoordinates().isEmpty()) {
            return null;
        }
        Feature feature = new Feature();
        feature.setId(told.fact().id().toString());
        feature.setGeometry(
                points.getCoordinates().size() == 1
                        ? new Point(points.getCoordinates().get(0))
                        : points);
        feature.setProperties(properties(told));
        return feature;
    }

    private static Map<String, Object> properties(Told told) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("title", told.title());
        properties.put("kind", told.fact().kind().label());
        properties.put("type", told.fact().coding().type());
        properties.put("mode", told.fact().coding().mode());
        properties.put("status", told.fact().status());
        properties.put(
                "first_day",
                told.fact().days() == null ? null : told.fact().days().start());
        properties.put(
                "last_day",
                told.fact().days() == null ? null : told.fact().days().end());
        properties.put("who", told.doers().stream().map(Told::name).toList());
        properties.put("whom", told.others().stream().map(Told::name).toList());
        properties.put("places", told.fact().places().stream().map(Place::name).toList());
        properties.put("precision", told.place() == null ? null : told.place().precision());
        properties.put("topics", told.fact().topics());
        properties.put("sources", told.fact().sources());
        properties.put("confidence", told.fact().confidence());
        properties.put("words", told.evidence());
        properties.put("notes", told.noted());
        return properties;
    }
}
