package org.rasid.scale.facts;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaPairRDD;
import scala.Tuple2;

/**
 * What pairs connect, by the alternating algorithm of Kiveris, Lattanzi, Mirrokni, Rastogi and Vassilvitskii ("Connected
 * components in MapReduce and beyond", 2014): each round hangs neighbours on the smallest of them, first the larger ones,
 * then the smaller ones, until all hang on the smallest of their component. Rounds grow with the logarithm of the size.
 */
final class Components {
    private Components() {}

    /** The smallest member of each one's component; who is in no pair, and the smallest themselves, are not in it. */
    static JavaPairRDD<Long, Long> of(JavaPairRDD<Long, Long> pairs) {
        JavaPairRDD<Long, Long> now = pairs.cache();
        while (true) {
            JavaPairRDD<Long, Long> large = now.flatMapToPair(
                            pair -> List.of(pair, pair.swap()).iterator())
                    .groupByKey()
                    .flatMapToPair(Components::large)
                    .distinct();
            JavaPairRDD<Long, Long> next = large.mapToPair(pair -> pair._1 > pair._2 ? pair : pair.swap())
                    .groupByKey()
                    .flatMapToPair(Components::small)
                    .distinct()
                    .cache();
            if (next.subtract(now).isEmpty() && now.subtract(next).isEmpty()) {
                return next;
            }
            now = next;
        }
    }

    private static Iterator<Tuple2<Long, Long>> large(Tuple2<Long, Iterable<Long>> node) {
        NavigableSet<Long> neighbours = sorted(node._2);
        long smallest = Math.min(node._1, neighbours.first());
        List<Tuple2<Long, Long>> hung = new ArrayList<>();
        neighbours.tailSet(node._1, false).forEach(larger -> hung.add(new Tuple2<>(larger, smallest)));
        return hung.iterator();
    }

    private static Iterator<Tuple2<Long, Long>> small(Tuple2<Long, Iterable<Long>> node) {
        NavigableSet<Long> smaller = sorted(node._2);
        long smallest = smaller.first();
        smaller.add(node._1);
        smaller.remove(smallest);
        List<Tuple2<Long, Long>> hung = new ArrayList<>();
        smaller.forEach(one -> hung.add(new Tuple2<>(one, smallest)));
        return hung.iterator();
    }

    private static NavigableSet<Long> sorted(Iterable<Long> some) {
        NavigableSet<Long> sorted = new TreeSet<>();
        some.forEach(sorted::add);
        return sorted;
    }
}
