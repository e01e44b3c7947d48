package org.rasid.app.quality;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rasid.app.score.Miss;
import org.rasid.app.score.Miss.Why;
import org.rasid.app.train.CrossValidation.Held;
import org.rasid.app.train.Lesson;
import org.rasid.reading.Reader;

/** What is missed, counted by kind, by how far the reader came, and by type. */
final class Misses {
    private static final int MOST = 6;

    private final Map<String, Map<Why, Integer>> byKind = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> types = new LinkedHashMap<>();

    Misses(List<Held> held, Reader reader) {
        for (Held h : held) {
            String proposals = Lesson.line(reader.proposals(h.lesson().report()).reading());
            for (Miss miss : h.lesson().gold().missed(h.line(), proposals)) {
                byKind.computeIfAbsent(miss.kind(), k -> new EnumMap<>(Why.class))
                        .merge(miss.why(), 1, Integer::sum);
                types.computeIfAbsent(miss.kind(), k -> new TreeMap<>()).merge(miss.type(), 1, Integer::sum);
            }
        }
    }

    void write(Markdown page) {
        page.columns(
                "missed", "nothing proposed", "proposed with others", "proposed as another type", "dropped", "joined");
        byKind.forEach((kind, why) -> page.row(
                kind,
                why.getOrDefault(Why.NOT_PROPOSED, 0),
                why.getOrDefault(Why.OTHERS, 0),
                why.getOrDefault(Why.OTHER_TYPE, 0),
                why.getOrDefault(Why.DROPPED, 0),
                why.getOrDefault(Why.JOINED, 0)));
        page.line("").line("The types that are missed most:").line("");
        types.forEach((kind, counts) -> page.line("- " + kind + ": " + most(counts)));
    }

    private static String most(Map<String, Integer> counts) {
        List<String> out = counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Integer> e) -> -e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST)
                .map(e -> e.getKey() + " " + e.getValue())
                .toList();
        return String.join(", ", out);
    }
}
