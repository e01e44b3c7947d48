package org.rasid.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Account;
import org.rasid.record.KnownActor;
import org.rasid.record.Tombstone;
import org.rasid.record.world.Uuids;
import org.rasid.report.ActorKind;
import org.rasid.report.Place;

/**
 * Facts and their actors as entities of FollowTheMoney (the schemata Event, Person, PublicBody and Organization of
 * followthemoney 3), one a line, as Aleph and OpenSanctions read them. An actor stands before the first fact that it takes
 * part in.
 */
final class FollowTheMoney implements FactFormat {
    @Override
    public void write(Iterator<Told> facts, List<Tombstone> gone, OutputStream out) throws IOException {
        JsonGenerator json = new JsonFactory()
                // By way of characters: the generator for bytes refuses half a surrogate pair, this makes it "?".
                .createGenerator(new OutputStreamWriter(out, StandardCharsets.UTF_8))
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setRootValueSeparator(null);
        Set<String> written = new HashSet<>();
        while (facts.hasNext()) {
            Told told = facts.next();
            for (KnownActor actor :
                    Stream.concat(told.doers().stream(), told.others().stream()).toList()) {
                if (written.add(actor.key())) {
                    entity(json, id(actor), schema(actor), properties(actor));
                }
            }
            entity(json, told.fact().id().toString(), "Event", properties(told));
        }
        json.flush();
    }

    private static void entity(JsonGenerator json, String id, String schema, Map<String, List<String>> properties)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeStringField("schema", schema);
        json.writeObjectFieldStart("properties");
        for (Map.Entry<String, List<String>> property : properties.entrySet()) {
            if (!property.getValue().isEmpty()) {
                json.writeArrayFieldStart(property.getKey());
                for (String value : property.getValue()) {
                    json.writeString(value);
                }
                json.writeEndArray();
            }
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private static String id(KnownActor actor) {
        return "rasid-" + Uuids.of("actor " + actor.key());
    }

    private static String schema(KnownActor actor) {
        return actor.kind() == ActorKind.PERSON
                ? "Person"
                : actor.kind() == ActorKind.STATE || actor.kind() == ActorKind.GOVERNMENT
                        ? "PublicBody"
                        : "Organization";
    }

    private static Map<String, List<String>> properties(KnownActor actor) {
        Map<String, List<String>> properties = new LinkedHashMap<>();
        properties.put(
                "name", Stream.of(actor.name(), Told.name(actor)).distinct().toList());
        properties.put(
                "alias",
                actor.names().stream()
                        .filter(name -> !name.equals(actor.name()))
                        .toList());
        properties.put("country", country(actor.country()).toList());
        if (actor.kind() == ActorKind.PERSON) {
            properties.put(
                    "position",
                    actor.offices().stream()
                            .map(KnownActor.Office::title)
                            .distinct()
                            .toList());
        }
        return properties;
    }

    private static Map<String, List<String>> properties(Told told) {
        Map<String, List<String>> properties = new LinkedHashMap<>();
        properties.put("name", List.of(told.title()));
        properties.put("summary", List.of(told.evidence()));
        properties.put(
                "startDate",
                Stream.ofNullable(told.first()).map(Object::toString).toList());
        properties.put(
                "endDate", Stream.ofNullable(told.last()).map(Object::toString).toList());
        properties.put(
                "keywords",
                Stream.concat(Stream.of(told.fact().coding().type()), told.fact().topics().stream())
                        .distinct()
                        .toList());
        properties.put(
                "involved",
                Stream.concat(told.doers().stream(), told.others().stream())
                        .map(FollowTheMoney::id)
                        .distinct()
                        .toList());
        properties.put(
                "country",
                told.fact().places().stream()
                        .flatMap(place -> country(place.country()))
                        .distinct()
                        .toList());
        properties.put(
                "location",
                told.fact().places().stream().map(Place::name).distinct().toList());
        properties.put(
                "sourceUrl",
                told.accounts().stream()
                        .map(Account::report)
                        .flatMap(report -> Stream.ofNullable(report.url()))
                        .distinct()
                        .toList());
        properties.put("publisher", told.outlets());
        properties.put("notes", told.noted());
        return properties;
    }

    /** FollowTheMoney's countries are ISO 3166 alpha-2 in lower case, and {@code eu}. */
    private static Stream<String> country(@Nullable String three) {
        String two = three == null ? null : three.equals("EUR") ? "EU" : Countries.alpha2(three);
        return Stream.ofNullable(two).map(code -> code.toLowerCase(Locale.ROOT));
    }
}
