package org.rasid.scale.facts;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.jspecify.annotations.Nullable;
import org.rasid.record.world.Uuids;
import scala.Tuple2;

/**
 * Which reports count. A text that came before is known. An address, or an id where an address is missing, has the last of
 * its texts, in the place of the first; the record, which has told of the first already, may keep facts that only the first
 * texts tell. Two addresses with one id get two ids.
 */
final class Arrivals {
    private Arrivals() {}

    /**
     * A reading, as it lies in a folder.
     *
     * @param row counts the readings of all files in their order
     */
    record Seen(long row, String id, @Nullable String url, String sha256) implements Serializable {}

    /**
     * A report that counts.
     *
     * @param row the reading that tells it
     * @param place the row in whose place it stands
     * @param id the report's own
     */
    record Kept(long row, long place, String id, @Nullable String url) implements Serializable {
        static Kept of(Seen seen) {
            return new Kept(seen.row, seen.row, seen.id, seen.url);
        }

        /** The later text in the earlier place. */
        static Kept together(Kept a, Kept b) {
            Kept first = a.place <= b.place ? a : b;
            return new Kept(Math.max(a.row, b.row), first.place, first.id, first.url);
        }
    }

    /** The reports that count, each with its number, from 1. */
    static JavaRDD<Tuple2<Kept, Long>> of(JavaRDD<Seen> seen) {
        JavaRDD<Kept> texts = seen.mapToPair(one -> new Tuple2<>(one.sha256, one))
                .reduceByKey((a, b) -> a.row <= b.row ? a : b)
                .values()
                .map(Kept::of);
        JavaRDD<Kept> addressed = texts.filter(kept -> kept.url != null)
                .mapToPair(kept -> new Tuple2<>(kept.url, kept))
                .reduceByKey(Kept::together)
                .values();
        return texts.filter(kept -> kept.url == null)
                .union(addressed)
                .mapToPair(kept -> new Tuple2<>(kept.id, kept))
                .groupByKey()
                .flatMap(same -> named(same._2))
                .sortBy(Kept::place, true, seen.getNumPartitions())
                .zipWithIndex()
                .map(numbered -> new Tuple2<>(numbered._1, numbered._2 + 1));
    }

    /** Reports of one id. */
    private static Iterator<Kept> named(Iterable<Kept> namesakes) {
        List<Kept> sorted = new ArrayList<>();
        namesakes.forEach(sorted::add);
        sorted.sort(Comparator.comparingLong(Kept::place));
        List<Kept> named = new ArrayList<>(sorted.subList(0, 1));
        for (Kept later : sorted.subList(1, sorted.size())) {
            Kept first = named.get(0);
            if (later.url == null || first.url == null) {
                named.set(0, Kept.together(first, later));
            } else {
                String mark = Uuids.of(later.url).toString().substring(0, 8);
                named.add(new Kept(later.row, later.place, later.id + "~" + mark, later.url));
            }
        }
        return named.iterator();
    }
}
