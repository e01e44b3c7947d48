package org.rasid.export;

import java.io.IOException;
import org.rasid.report.Actor;
import org.rasid.report.Mention;
import org.rasid.report.Place;

/** Who and where: actors, places, and every name in the text. */
final class ActorJson {
    /** Decimal places of a degree; the fifth is about a metre. */
    private static final int DEGREE_PLACES = 5;

    private ActorJson() {}

    static void write(Actor actor, Fields out) throws IOException {
        out.text("id", actor.id());
        out.text("name", actor.name());
        out.text("name_en", actor.nameEn());
        out.texts("aliases", actor.aliases());
        out.text("kind", actor.kind().label());
        out.text("country", actor.country());
        out.text("sector", actor.sector());
        out.text("office", actor.office());
        out.text("key", actor.key());
        out.quotes("mentions", actor.mentions());
    }

    static void write(Place place, Fields out) throws IOException {
        out.text("id", place.id());
        out.text("name", place.name());
        out.text("name_en", place.nameEn());
        out.text("country", place.country());
        out.number("lat", place.lat(), DEGREE_PLACES);
        out.number("lon", place.lon(), DEGREE_PLACES);
        out.text("precision", place.precision());
    }

    static void write(Mention mention, Fields out) throws IOException {
        out.quote(mention.quote());
        out.text("kind", mention.kind());
        out.text("actor", mention.actor());
    }
}
