package org.rasid.scale.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;

/**
 * Finds the pairs that tell one thing, among those that share a key and days: a block is a key (an actor, a pair of actors
 * or a place, with the type) in some days. Of what a block holds only so many pairs are told as connect all that belongs
 * together in it.
 */
final class Blocks {
    /** A block's days; what lies in several is in several blocks. */
    private static final int DAYS = 8;

    /** Of those that share a key and days the record looks at no more than the latest few hundred. */
    private static final int MOST = 300;

    private final Saying.Unpacked unpacked = new Saying.Unpacked();
    private final Map<Long, Long> joined = new HashMap<>();
    private final List<Tuple2<Long, Long>> pairs = new ArrayList<>();

    private Blocks() {}

    /** Pairs of places, the earlier first. */
    static JavaPairRDD<Long, Long> pairs(JavaRDD<Saying> sayings) {
        return sayings.flatMapToPair(saying ->
                        blocks(saying).map(block -> new Tuple2<>(block, saying)).iterator())
                .groupByKey()
                .flatMapToPair(block -> new Blocks().within(block._2))
                .distinct();
    }

    private static Stream<String> blocks(Saying saying) {
        long first = Math.floorDiv(saying.from() - 1, DAYS);
        long last = Math.floorDiv(saying.to() + 1, DAYS);
        return saying.keys().stream()
                .flatMap(key -> LongStream.rangeClosed(first, last).mapToObj(days -> days + " " + key));
    }

    private Iterator<Tuple2<Long, Long>> within(Iterable<Saying> block) {
        List<Saying> sorted = new ArrayList<>();
        block.forEach(sorted::add);
        sorted.sort(Comparator.comparingLong(Saying::place));
        for (int i = 1; i < sorted.size(); i++) {
            connect(sorted.get(i), sorted.subList(0, i));
        }
        return pairs.iterator();
    }

    private void connect(Saying later, List<Saying> before) {
        int near = 0;
        for (int i = before.size() - 1; i >= 0 && near < MOST; i--) {
            Saying earlier = before.get(i);
            if (earlier.report() == later.report() || !earlier.near(later)) {
                continue;
            }
            near++;
            if (root(earlier.place()) != root(later.place())
                    && unpacked.world().alike(unpacked.account(later), unpacked.account(earlier))) {
                pairs.add(new Tuple2<>(earlier.place(), later.place()));
                joined.put(root(later.place()), root(earlier.place()));
            }
        }
    }

    private long root(long place) {
        long root = place;
        for (Long next = joined.get(root); next != null; next = joined.get(root)) {
            root = next;
        }
        return root;
    }
}
