package org.rasid.app.quality;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rasid.app.train.CrossValidation.Held;
import org.rasid.app.train.Judged;

/** What each frame proposes, and what weights that have not seen it make of that. */
final class Constructions {
    private static final String FRAME = "×frame:";

    /** Counts of candidates. */
    record Count(int proposed, int right, int kept, int keptRight) {
        private Count plus(Count o) {
            return new Count(proposed + o.proposed, right + o.right, kept + o.kept, keptRight + o.keptRight);
        }
    }

    private final Map<String, Count> counts = new TreeMap<>();

    Constructions(List<Held> held) {
        for (Held h : held) {
            for (Judged judged : h.lesson().judged()) {
                int right = judged.right() ? 1 : 0;
                int kept = h.weights().stands(judged.target(), judged.features()) ? 1 : 0;
                counts.merge(frame(judged), new Count(1, right, kept, right * kept), Count::plus);
            }
        }
    }

    private static String frame(Judged judged) {
        return judged.features().stream()
                .filter(f -> f.contains(FRAME))
                .map(f -> f.substring(f.indexOf(FRAME) + FRAME.length()))
                .findFirst()
                .orElse("?");
    }

    /** The frames with at least so many proposals, those with most first. */
    List<Map.Entry<String, Count>> most(int least) {
        return counts.entrySet().stream()
                .filter(e -> e.getValue().proposed() >= least)
                .sorted(Comparator.comparing(
                                (Map.Entry<String, Count> e) -> -e.getValue().proposed())
                        .thenComparing(Map.Entry::getKey))
                .toList();
    }
}
