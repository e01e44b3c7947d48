package org.rasid.scale.facts;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;
import org.rasid.export.Told;
import org.rasid.record.Account;
import org.rasid.record.Fact;
import org.rasid.record.Filed;
import org.rasid.record.Finding;
import org.rasid.record.KnownActor;
import org.rasid.record.Part;
import org.rasid.record.world.Consensus;
import org.rasid.record.world.Findings;
import org.rasid.scale.Command;
import org.rasid.scale.Options;
import org.rasid.scale.Sessions;
import org.rasid.scale.Shelf;
import scala.Tuple2;

/**
 * Makes facts of a folder of readings: {@code spark-submit --class org.rasid.scale.facts.MakeFacts rasid-spark.jar --input
 * readings/ --output facts/}. Each month gets a file of its own.
 */
public final class MakeFacts {
    private static final String INPUT = "--input";
    private static final String OUTPUT = "--output";

    private static final String USAGE = """
            Usage: rasid archive facts READINGS --output FOLDER
            Makes facts of a folder of readings: copies of one text and repeated tellings of one thing come together.
              --input READINGS   the folder that `rasid archive` wrote
              --output FOLDER    a new folder; each month gets a file of its own
            """;

    private final JavaSparkContext spark;
    private final Broadcast<SerializableConfiguration> hadoop;

    MakeFacts(SparkSession session) {
        spark = JavaSparkContext.fromSparkContext(session.sparkContext());
        hadoop = spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration()));
    }

    /** Runs on the cluster that Spark's own settings name, else on this machine, and ends the process. */
    public static void main(String[] args) {
        System.exit(run(args, System.err));
    }

    /**
     * Runs a command.
     *
     * @return 0 where facts were made, 1 where they could not be, 2 for wrong usage
     */
    static int run(String[] args, PrintStream err) {
        return new Command(USAGE, List.of(INPUT, OUTPUT), MakeFacts::make).run(args, err);
    }

    private static void make(Options options, PrintStream err) throws IOException {
        String input = options.needed(INPUT);
        String output = options.needed(OUTPUT);
        try (SparkSession spark = Sessions.open("Rasid: facts")) {
            err.println("rasid: " + new MakeFacts(spark).write(input, output) + " facts");
        }
    }

    /** A file with readings, and which it is of all. */
    private record File(int number, String path) implements Serializable {
        /** A file holds no more readings than this. */
        static final long ROWS = 1L << 32;
    }

    /**
     * Makes facts and writes them.
     *
     * @param input the address of a folder of readings
     * @param output that of a folder of facts, which must not be there
     * @return how many there are
     */
    long write(String input, String output) throws IOException {
        return FactFiles.write(groups(input), output, hadoop);
    }

    /** The groups of accounts that tell one thing each, those of each in their order. */
    JavaRDD<List<Saying>> groups(String input) throws IOException {
        List<File> files = new ArrayList<>();
        for (String path : new Shelf(input, hadoop.value().value()).readings()) {
            files.add(new File(files.size(), path));
        }
        if (files.isEmpty()) {
            throw new IOException(input + ": holds no readings");
        }
        JavaRDD<File> some = spark.parallelize(files, files.size());
        JavaRDD<Telling> tellings = tellings(some).persist(StorageLevel.DISK_ONLY());
        JavaRDD<Saying> sayings = sayings(tellings).persist(StorageLevel.DISK_ONLY());
        JavaPairRDD<Long, Long> components = Components.of(Blocks.pairs(sayings));
        return sayings.mapToPair(saying -> new Tuple2<>(saying.place(), saying))
                .leftOuterJoin(components)
                .mapToPair(one -> new Tuple2<>(one._2._2.orElse(one._1), one._2._1))
                .groupByKey()
                .flatMap(component -> Settling.groups(component._2).iterator());
    }

    /** What the reports tell that count. */
    private JavaRDD<Telling> tellings(JavaRDD<File> files) {
        Broadcast<SerializableConfiguration> settings = hadoop;
        JavaPairRDD<Integer, Tuple2<Arrivals.Kept, Long>> kept = Arrivals.of(
                        files.flatMap(file -> ReadingRows.marks(file.path, file.number * File.ROWS, settings)))
                .mapToPair(one -> new Tuple2<>((int) (one._1.row() / File.ROWS), one));
        return files.mapToPair(file -> new Tuple2<>(file.number, file.path))
                .cogroup(kept)
                .flatMap(one -> {
                    Map<Long, Tuple2<Arrivals.Kept, Long>> rows = new HashMap<>();
                    one._2._2.forEach(row -> rows.put(row._1.row() % File.ROWS, row));
                    return ReadingRows.tellings(one._2._1.iterator().next(), rows, settings);
                });
    }

    /** Their findings, with everybody under the key by which all reports know them, and copies in one family. */
    private JavaRDD<Saying> sayings(JavaRDD<Telling> tellings) {
        Map<String, String> same = People.same(tellings);
        Broadcast<Map<String, String>> sameForAll = spark.broadcast(same);
        JavaPairRDD<Long, Iterable<byte[]>> cast = tellings.flatMapToPair(telling -> telling.cast().stream()
                        .map(player -> sameForAll.value().getOrDefault(player.key(), player.key()))
                        .distinct()
                        .map(key -> new Tuple2<>(key, telling.number()))
                        .iterator())
                .join(People.all(tellings, same))
                .mapToPair(one -> one._2)
                .groupByKey();
        return tellings.mapToPair(telling -> new Tuple2<>(telling.number(), telling))
                .leftOuterJoin(Families.of(tellings))
                .leftOuterJoin(cast)
                .flatMap(one -> sayings(
                        one._2._1._1, one._2._1._2.orElse(one._1), one._2._2.orElse(List.of()), sameForAll.value()));
    }

    private static Iterator<Saying> sayings(
            Telling telling, long family, Iterable<byte[]> cast, Map<String, String> same) {
        Map<String, KnownActor> actors = new TreeMap<>();
        for (byte[] packed : cast) {
            KnownActor actor = Packed.value(packed, KnownActor.class);
            actors.put(actor.key(), actor);
        }
        Filed bare = Packed.value(telling.filed(), Filed.class);
        Filed filed = new Filed(
                bare.number(),
                1,
                bare.id(),
                bare.title(),
                bare.outlet(),
                bare.url(),
                bare.published(),
                bare.added(),
                family);
        List<Saying> sayings = new ArrayList<>();
        for (byte[] packed : telling.findings()) {
            Finding finding = Findings.known(Packed.value(packed, Finding.class), same);
            Map<String, KnownActor> parts = new LinkedHashMap<>();
            for (Part part : finding.parts()) {
                KnownActor actor = actors.get(part.actor());
                if (actor != null) {
                    parts.put(actor.key(), actor);
                }
            }
            long place = Saying.place(telling.number(), sayings.size());
            sayings.add(Saying.of(place, new Account(filed, finding), parts));
        }
        return sayings.iterator();
    }

    /** The fact that a group tells. */
    static Told told(List<Saying> group) {
        List<Account> accounts = new ArrayList<>();
        Map<String, KnownActor> actors = new TreeMap<>();
        for (Saying saying : group) {
            accounts.add(Packed.value(saying.account(), Account.class));
            for (byte[] packed : saying.actors()) {
                KnownActor actor = Packed.value(packed, KnownActor.class);
                actors.put(actor.key(), actor);
            }
        }
        Comparator<Instant> order = Comparator.naturalOrder();
        List<Instant> days = accounts.stream()
                .map(account -> account.report().added())
                .sorted(order)
                .toList();
        Fact fact = Consensus.of(accounts, days.get(0), days.get(days.size() - 1));
        return new Told(fact, accounts, actors, List.of());
    }
}
