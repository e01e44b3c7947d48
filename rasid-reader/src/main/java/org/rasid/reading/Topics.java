package org.rasid.reading;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.rasid.mention.Mention;
import org.rasid.mention.Topic;

/**
 * What a stretch of words is about: its topics, then the countries it names. A deed is about the country where it was
 * done and those of who took part too, and about the one that the whole report tells of.
 */
final class Topics {
    private final Words words;
    private final Set<String> report;

    Topics(Words words) {
        this.words = words;
        this.report = mostNamed(words);
    }

    /** The countries in which places lie. */
    Set<String> ofPlaces(Set<Integer> places) {
        Set<String> out = new LinkedHashSet<>();
        for (int phrase : places) {
            String country = words.phrase(phrase).country();
            if (country != null) {
                out.add(country);
            }
        }
        return out;
    }

    /** The country that the report names most, the first of those named alike; none where it names none. */
    Set<String> ofReport() {
        return report;
    }

    private static Set<String> mostNamed(Words words) {
        Map<String, Integer> times = new LinkedHashMap<>();
        for (Mention m : words.mentions.phrases()) {
            if (m.country() != null) {
                times.merge(m.country(), 1, Integer::sum);
            }
        }
        String most = null;
        for (Map.Entry<String, Integer> e : times.entrySet()) {
            most = most == null || e.getValue() > times.getOrDefault(most, 0) ? e.getKey() : most;
        }
        return most == null ? Set.of() : Set.of(most);
    }

    /** The topics from a token to the one before another, without these countries. */
    Set<String> of(int from, int to, Set<String> except) {
        Set<String> out = new LinkedHashSet<>();
        for (Topic t : words.topics(from, to)) {
            out.add(t.code());
        }
        for (int k = from; k < to; k++) {
            Mention m = words.mentionAt(k);
            String country = m == null ? null : m.country();
            if (country != null && !except.contains(country)) {
                out.add(country);
            }
        }
        return out;
    }
}
