package org.rasid.scale.facts;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.rasid.record.KnownActor;
import org.rasid.record.world.SamePerson;
import scala.Tuple2;

/**
 * Who is one person under two keys. Keys with different marks ({@link SamePerson#mark}) are never one person's, so each
 * mark's people are gone through by themselves, report by report in their order, as the record's own cast is.
 */
final class People {
    private final Map<String, KnownActor> known = new HashMap<>();
    private final Map<String, String> same = new TreeMap<>();
    private final Map<String, Set<String>> bearers = new HashMap<>();
    private final Map<String, Set<String>> offices = new HashMap<>();

    private People() {}

    /** Somebody in a report. */
    record Appearance(long report, int place, Telling.Player player) implements Serializable {
        static final Comparator<Appearance> IN_ORDER =
                Comparator.comparingLong(Appearance::report).thenComparingInt(Appearance::place);

        static Iterator<Appearance> in(Telling telling) {
            List<Appearance> all = new ArrayList<>();
            for (Telling.Player player : telling.cast()) {
                all.add(new Appearance(telling.number(), all.size(), player));
            }
            return all.iterator();
        }

        static Appearance earlier(Appearance a, Appearance b) {
            return IN_ORDER.compare(a, b) <= 0 ? a : b;
        }
    }

    /** The key by which all reports know somebody, for those whose own key is another. */
    static Map<String, String> same(JavaRDD<Telling> tellings) {
        return new TreeMap<>(tellings.flatMap(Appearance::in)
                .filter(one -> SamePerson.mark(one.player().known()) != null)
                .mapToPair(one -> new Tuple2<>(SamePerson.mark(one.player().known()), one))
                .groupByKey()
                .flatMapToPair(mark -> new People()
                        .meet(mark._2).entrySet().stream()
                                .map(pair -> new Tuple2<>(pair.getKey(), pair.getValue()))
                                .iterator())
                .collectAsMap());
    }

    /** All actors as all reports together know them, packed, by key. */
    static JavaPairRDD<String, byte[]> all(JavaRDD<Telling> tellings, Map<String, String> same) {
        JavaPairRDD<String, Appearance> first = tellings.flatMap(Appearance::in)
                .mapToPair(one -> new Tuple2<>(one.player().key(), one))
                .reduceByKey(Appearance::earlier);
        JavaPairRDD<String, String> name = tellings.flatMapToPair(telling -> names(telling, same))
                .reduceByKey(Long::sum)
                .mapToPair(used -> new Tuple2<>(used._1._1, new Used(used._1._2, used._2)))
                .reduceByKey(Used::better)
                .mapValues(Used::name);
        return first.leftOuterJoin(name)
                .mapValues(one -> Packed.of(called(one._1.player().known(), one._2.orElse(""))));
    }

    /** How many reports use a name: the one used most is the actor's, the fullest among equals. */
    private record Used(String name, long reports) implements Serializable {
        private static final Comparator<Used> BEST = Comparator.comparingLong(Used::reports)
                .thenComparing(used -> used.name.codePointCount(0, used.name.length()))
                .thenComparing(Used::name, Comparator.reverseOrder());

        static Used better(Used a, Used b) {
            return BEST.compare(a, b) >= 0 ? a : b;
        }
    }

    private static Iterator<Tuple2<Tuple2<String, String>, Long>> names(Telling telling, Map<String, String> same) {
        Set<Tuple2<String, String>> names = new HashSet<>();
        for (Telling.Player player : telling.cast()) {
            String key = same.getOrDefault(player.key(), player.key());
            player.names().forEach(name -> names.add(new Tuple2<>(key, name)));
        }
        return names.stream().map(name -> new Tuple2<>(name, 1L)).iterator();
    }

    private static KnownActor called(KnownActor actor, String name) {
        String own = name.isEmpty() ? actor.name() : name;
        return new KnownActor(
                actor.key(),
                own,
                actor.nameEn(),
                List.of(own),
                actor.kind(),
                actor.country(),
                actor.sector(),
                List.of());
    }

    private Map<String, String> meet(Iterable<Appearance> appearances) {
        List<Appearance> sorted = new ArrayList<>();
        appearances.forEach(sorted::add);
        sorted.sort(Appearance.IN_ORDER);
        Map<Long, List<Telling.Player>> reports = new LinkedHashMap<>();
        sorted.forEach(one ->
                reports.computeIfAbsent(one.report(), any -> new ArrayList<>()).add(one.player()));
        for (List<Telling.Player> report : reports.values()) {
            report.forEach(this::introduce);
            report.forEach(this::remember);
        }
        return same;
    }

    private void introduce(Telling.Player player) {
        if (known.containsKey(player.key())) {
            return;
        }
        KnownActor newcomer = player.known();
        Set<String> namesakes = new TreeSet<>();
        player.folded().forEach(name -> namesakes.addAll(bearers.getOrDefault(name, Set.of())));
        KnownActor other = SamePerson.among(
                newcomer, namesakes.stream().map(this::withOffices).toList());
        if (other != null) {
            same.put(player.key(), other.key());
        }
        known.put(player.key(), newcomer);
    }

    private KnownActor withOffices(String key) {
        KnownActor actor = known.get(key);
        if (actor == null) {
            throw new IllegalStateException("nobody introduced " + key);
        }
        List<KnownActor.Office> held = offices.getOrDefault(key, Set.of()).stream()
                .map(title -> new KnownActor.Office(title, null, null))
                .toList();
        return new KnownActor(
                key, actor.name(), actor.nameEn(), actor.names(), actor.kind(), actor.country(), actor.sector(), held);
    }

    private void remember(Telling.Player player) {
        String key = same.getOrDefault(player.key(), player.key());
        player.folded()
                .forEach(name ->
                        bearers.computeIfAbsent(name, any -> new TreeSet<>()).add(key));
        if (player.office() != null) {
            offices.computeIfAbsent(key, any -> new TreeSet<>()).add(player.office());
        }
    }
}
