package org.rasid.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Entity;
import org.rasid.mention.Mention;
import org.rasid.report.Place;

/** Numbers the places of findings, in the order in which findings name them: a name is one place. */
final class Gazetteer {
    private final Words words;
    private final Quotes quotes;
    private final Map<String, String> ids = new LinkedHashMap<>();
    private final List<Place> places = new ArrayList<>();

    Gazetteer(Words words, Quotes quotes) {
        this.words = words;
        this.quotes = quotes;
    }

    /** The numbers of places, given now to those that have none yet. */
    List<String> ids(Collection<Integer> phrases) {
        Set<String> out = new LinkedHashSet<>();
        for (int p : phrases) {
            out.add(id(words.phrase(p)));
        }
        return List.copyOf(out);
    }

    private String id(Mention m) {
        String name = quotes.name(m);
        String known = ids.get(name);
        if (known != null) {
            return known;
        }
        String id = "p" + (ids.size() + 1);
        ids.put(name, id);
        places.add(place(id, name, m.entity(), m.country()));
        return id;
    }

    /** The names of places. */
    List<String> names(Collection<Integer> phrases) {
        Set<String> out = new LinkedHashSet<>();
        phrases.forEach(p -> out.add(quotes.name(words.phrase(p))));
        return List.copyOf(out);
    }

    /** All that were given a number. */
    List<Place> places() {
        return List.copyOf(places);
    }

    /** A place, with what the lexicon knows of it. */
    static Place place(String id, String name, @Nullable Entity entity, @Nullable String country) {
        if (entity == null) {
            return new Place(id, name, null, country, null, null, null);
        }
        boolean fixed = !Float.isNaN(entity.lat());
        return new Place(
                id,
                name,
                entity.en().isEmpty() ? null : entity.en(),
                country,
                fixed ? rounded(entity.lat()) : null,
                fixed ? rounded(entity.lon()) : null,
                entity.type() == Entity.Type.STATE ? "country" : entity.detail());
    }

    private static Double rounded(float degrees) {
        return Math.round(degrees * 10000.0) / 10000.0;
    }
}
