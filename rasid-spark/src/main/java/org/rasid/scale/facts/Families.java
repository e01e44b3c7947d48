package org.rasid.scale.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.jspecify.annotations.Nullable;
import org.rasid.record.world.Sketch;
import scala.Tuple2;

/**
 * Which reports are copies of one text. Only those are compared that share one of the smallest hashes of their sketches,
 * and of those no more than the record compares: the earliest of each.
 */
final class Families {
    /** Boilerplate that a great many texts share tells little of whose copies they are. */
    private static final int MOST_CANDIDATES = 50;

    private Families() {}

    /** For each report that is a copy, by its number, the number of the first report of its family. */
    static JavaPairRDD<Long, Long> of(JavaRDD<Telling> tellings) {
        JavaPairRDD<Long, byte[]> sketches = tellings.mapToPair(one -> new Tuple2<>(one.number(), one.sketch()));
        JavaPairRDD<Long, Long> keys = tellings.flatMapToPair(one -> Sketch.of(one.sketch()).keys().stream()
                .distinct()
                .map(key -> new Tuple2<>(key, one.number()))
                .iterator());
        NavigableSet<Long> none = new TreeSet<>();
        JavaPairRDD<Long, NavigableSet<Long>> earliest = keys.aggregateByKey(none, Families::with, Families::with);
        JavaPairRDD<Long, Long> pairs = keys.join(earliest)
                .mapToPair(meeting -> meeting._2)
                .aggregateByKey(none, Families::with, Families::with)
                .flatMapToPair(meeting -> meeting._2.headSet(meeting._1).stream()
                        .limit(MOST_CANDIDATES)
                        .map(other -> new Tuple2<>(other, meeting._1))
                        .iterator());
        JavaPairRDD<Long, Long> original = pairs.join(sketches)
                .mapToPair(pair -> new Tuple2<>(pair._2._1, new Other(pair._1, pair._2._2)))
                .groupByKey()
                .join(sketches)
                .flatMapToPair(report -> {
                    Long copied = copied(Sketch.of(report._2._2), report._2._1);
                    List<Tuple2<Long, Long>> found = new ArrayList<>();
                    if (copied != null) {
                        found.add(new Tuple2<>(report._1, copied));
                    }
                    return found.iterator();
                });
        return firsts(original.cache());
    }

    private record Other(long number, byte[] sketch) implements java.io.Serializable {}

    private static NavigableSet<Long> with(NavigableSet<Long> some, Long number) {
        some.add(number);
        return cut(some);
    }

    private static NavigableSet<Long> with(NavigableSet<Long> some, NavigableSet<Long> others) {
        some.addAll(others);
        return cut(some);
    }

    private static NavigableSet<Long> cut(NavigableSet<Long> some) {
        while (some.size() > MOST_CANDIDATES) {
            some.pollLast();
        }
        return some;
    }

    /** The earliest of these of which the text is a copy. */
    private static @Nullable Long copied(Sketch text, Iterable<Other> others) {
        List<Other> sorted = new ArrayList<>();
        others.forEach(sorted::add);
        sorted.sort(Comparator.comparingLong(Other::number));
        for (Other other : sorted) {
            if (text.copies(Sketch.of(other.sketch()))) {
                return other.number();
            }
        }
        return null;
    }

    /** Goes from copy to copied until nobody is left that is a copy himself; each round doubles the steps. */
    private static JavaPairRDD<Long, Long> firsts(JavaPairRDD<Long, Long> original) {
        JavaPairRDD<Long, Long> now = original;
        while (true) {
            JavaPairRDD<Long, Long> next = now.mapToPair(Tuple2::swap)
                    .leftOuterJoin(now)
                    .mapToPair(step -> new Tuple2<>(step._2._1, step._2._2.orElse(step._1)))
                    .cache();
            if (next.join(now).filter(both -> !both._2._1.equals(both._2._2)).isEmpty()) {
                return next;
            }
            now = next;
        }
    }
}
