package org.rasid.mention;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rasid.report.ActorKind;

/**
 * The participants of a report so far: by what they are called, and in the order in which they were last mentioned. Only
 * the latest are kept in order, so that the cost of looking back does not grow with the report.
 */
final class Figures {
    private static final int REMEMBERED = 40;

    private final List<Figure> all = new ArrayList<>();
    private final Map<String, Figure> byKey = new HashMap<>();
    private final Map<String, List<Figure>> byPart = new HashMap<>();
    private final Deque<Figure> latest = new ArrayDeque<>();

    Figure make(ActorKind kind) {
        Figure f = new Figure(all.size(), kind);
        all.add(f);
        return f;
    }

    List<Figure> all() {
        return all;
    }

    @Nullable
    Figure get(String key) {
        return byKey.get(key);
    }

    void put(String key, Figure f) {
        byKey.putIfAbsent(key, f);
    }

    /** The people whose name has this word. */
    List<Figure> withPart(String part) {
        return byPart.getOrDefault(part, List.of());
    }

    void putPart(String part, Figure f) {
        List<Figure> list = byPart.computeIfAbsent(part, k -> new ArrayList<>(2));
        if (!list.contains(f)) {
            list.add(f);
        }
    }

    /** Notes that a phrase stands for this one. */
    void touch(Figure f) {
        latest.remove(f);
        latest.addFirst(f);
        if (latest.size() > REMEMBERED) {
            latest.removeLast();
        }
    }

    /** The one mentioned last of those that fit. */
    @Nullable
    Figure last(Predicate<Figure> fits) {
        for (Figure f : latest) {
            if (fits.test(f)) {
                return f;
            }
        }
        return null;
    }

    /** The last so many that fit, in the order of the text; fewer where there are no more. */
    List<Figure> last(int number, Predicate<Figure> fits) {
        List<Figure> out = new ArrayList<>();
        for (Figure f : latest) {
            if (out.size() < number && fits.test(f)) {
                out.add(f);
            }
        }
        Collections.reverse(out);
        return out;
    }
}
