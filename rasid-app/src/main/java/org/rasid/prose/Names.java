package org.rasid.prose;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rasid.report.Actor;
import org.rasid.report.Place;
import org.rasid.report.Reading;

/** What actors, places and topics of one reading, or of the record, are called in a language. */
final class Names {
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private final Labels labels;
    private final Countries countries;
    private final boolean marks;
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();

    Names(Reading reading, Labels labels, Countries countries, boolean marks) {
        this(reading.actors(), reading.places(), labels, countries, marks);
    }

    /** Names of actors and places, each by its id. */
    Names(List<Actor> actors, List<Place> places, Labels labels, Countries countries, boolean marks) {
        this.labels = labels;
        this.countries = countries;
        this.marks = marks;
        actors.forEach(actor -> this.actors.put(actor.id(), actor));
        places.forEach(place -> this.places.put(place.id(), place));
    }

    /** Actors by their ids, as a list; an id that nobody has stands as it is. */
    String actors(List<String> ids) {
        return labels.list(ids.stream().map(this::actor).toList());
    }

    String actor(String id) {
        Actor actor = actors.get(id);
        if (actor == null) {
            return id;
        }
        if (labels.language() == Language.AR) {
            return "«" + actor.name() + "»";
        }
        return actor.nameEn() == null ? isolated(actor.name()) : actor.nameEn();
    }

    /** Places by their ids, as a list. */
    String places(List<String> ids) {
        return labels.list(ids.stream().map(this::place).toList());
    }

    /** Country codes and topic words, as a list. */
    String topics(List<String> topics) {
        return labels.list(topics.stream().map(this::topic).toList());
    }

    /** Names as the report writes them, as a list. */
    String written(List<String> names) {
        return labels.list(names.stream().map(this::isolated).toList());
    }

    /** Text of either direction, kept apart from what stands around it where marks are in use. */
    String isolated(String text) {
        return isolated(text, marks);
    }

    /** Text of either direction, kept apart if it is to be marked. */
    static String isolated(String text, boolean marks) {
        return marks ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE : text;
    }

    private String place(String id) {
        Place place = places.get(id);
        if (place == null) {
            return id;
        }
        String english = place.nameEn();
        return english == null || labels.language() == Language.AR ? isolated(place.name()) : english;
    }

    private String topic(String topic) {
        if (topic.equals(topic.toUpperCase(Locale.ROOT))) {
            String country = countries.name(topic);
            return country == null ? topic : country;
        }
        return labels.or("topic." + topic, topic.replace('-', ' '));
    }
}
