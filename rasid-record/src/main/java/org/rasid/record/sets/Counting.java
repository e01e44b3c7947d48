package org.rasid.record.sets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Extent;
import org.rasid.record.Facets;
import org.roaringbitmap.RoaringBitmap;

/** Counts facts by the values that they have. */
final class Counting {
    /** Of each facet but months, so many values are told. */
    private static final int MOST_VALUES = 50;

    /** Before all days whose year is known, and behind all others. */
    private static final String YEAR_KNOWN = "0";

    private Counting() {}

    static Facets facets(Postings sets, RoaringBitmap matching) {
        Map<String, List<Facets.Count>> counts = new LinkedHashMap<>();
        counts.put("month", months(sets, matching));
        Map<String, Field> others = Map.of(
                "kind", Field.KIND,
                "type", Field.TYPE,
                "review", Field.REVIEW,
                "actor", Field.ACTOR,
                "topic", Field.TOPIC,
                "place", Field.PLACE,
                "outlet", Field.OUTLET);
        others.forEach((name, field) -> counts.put(name, most(sets.frequent(field), matching)));
        return new Facets(matching.getLongCardinality(), counts);
    }

    static List<Facets.Count> months(Postings sets, RoaringBitmap matching) {
        List<Facets.Count> months = new ArrayList<>();
        sets.values(Field.MONTH).forEach((month, facts) -> {
            int count = RoaringBitmap.andCardinality(facts, matching);
            if (count > 0) {
                months.add(new Facets.Count(month, count));
            }
        });
        return months;
    }

    static Extent extent(Postings sets, RoaringBitmap matching) {
        NavigableMap<String, RoaringBitmap> days = sets.values(Field.DAY).tailMap(YEAR_KNOWN, true);
        RoaringBitmap dated = RoaringBitmap.and(matching, Postings.union(days));
        return new Extent(
                matching.getLongCardinality(),
                dated.getLongCardinality(),
                first(days, dated),
                first(sets.values(Field.LAST_DAY).descendingMap(), dated));
    }

    private static @Nullable String first(NavigableMap<String, RoaringBitmap> values, RoaringBitmap facts) {
        return values.entrySet().stream()
                .filter(value -> RoaringBitmap.intersects(value.getValue(), facts))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** The most frequent values. */
    private static List<Facets.Count> most(List<Map.Entry<String, RoaringBitmap>> values, RoaringBitmap matching) {
        Comparator<Facets.Count> best =
                Comparator.comparingLong(Facets.Count::facts).reversed().thenComparing(Facets.Count::value);
        PriorityQueue<Facets.Count> most = new PriorityQueue<>(best.reversed());
        for (Map.Entry<String, RoaringBitmap> value : values) {
            RoaringBitmap facts = value.getValue();
            if (most.size() == MOST_VALUES
                    && facts.getLongCardinality() < most.element().facts()) {
                // No later one is more frequent.
                break;
            }
            int count = RoaringBitmap.andCardinality(facts, matching);
            if (count > 0) {
                most.add(new Facets.Count(value.getKey(), count));
            }
            if (most.size() > MOST_VALUES) {
                most.remove();
            }
        }
        return most.stream().sorted(best).toList();
    }
}
