package org.rasid.scale;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQueryException;
import org.apache.spark.sql.streaming.Trigger;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import org.rasid.source.Input;
import org.rasid.source.Item;
import org.rasid.source.Limits;
import org.rasid.source.Sources;
import scala.Tuple2;

/**
 * Follows a folder, or a topic of Kafka, and reads what comes into a folder of readings: {@code spark-submit --class
 * org.rasid.scale.FollowArchive rasid-spark.jar --input crawl/ --output readings/}. Spark notes what it has given out
 * before it is read, and a group is committed once: whatever fails, each thing is in the readings exactly once.
 */
public final class FollowArchive {
    private static final String INPUT = "--input";
    private static final String KAFKA = "--kafka";
    private static final String TOPIC = "--topic";
    private static final String OUTPUT = "--output";
    private static final String EVERY = "--every-s";
    private static final String USAGE = """
            Usage: rasid archive follow FOLDER --output FOLDER [--every-s N] [--group-mb N]
                   rasid archive follow --kafka SERVERS --topic TOPIC --output FOLDER [--every-s N]
            Reads what comes into a folder or a Kafka topic until it is stopped, and goes on where it was when started again.
              --input FOLDER     files must come whole, as by being moved there
              --kafka SERVERS    host:port, several with commas; messages are lines of JSON Lines
              --topic TOPIC      which topic
              --output FOLDER    a new folder, or one that the same settings began
              --every-s N        looked every so many seconds (60)
              --group-mb N       so much of a file is read at a time by one core, in megabytes (128)
            """;
    private static final long SECONDS = 60;
    private static final String NOTES = "_stream";

    /** So many messages of a topic are read at a time. */
    private static final int MESSAGES = 10_000;

    private static final StructType FILES = new StructType()
            .add("path", "string")
            .add("modificationTime", "timestamp")
            .add("length", "long")
            .add("content", "binary");

    private final SparkSession spark;
    private final String output;
    private final ReadArchive archive;

    /**
     * @param output the address of the folder of readings
     * @param groupBytes how large groups are, in bytes of the inputs
     */
    FollowArchive(SparkSession spark, String output, long groupBytes) {
        this.spark = spark;
        this.output = output;
        this.archive = new ReadArchive(spark, output, groupBytes);
    }

    /** Runs until it is stopped. */
    public static void main(String[] args) {
        System.exit(run(args, System.err));
    }

    static int run(String[] args, PrintStream err) {
        List<String> options = List.of(INPUT, OUTPUT, KAFKA, TOPIC, EVERY, ReadArchive.GROUP);
        return new Command(USAGE, options, (given, to) -> follow(given)).run(args, err);
    }

    private static void follow(Options options) throws IOException, StreamingQueryException, TimeoutException {
        String folder = options.one(INPUT, "");
        String servers = options.one(KAFKA, "");
        if (folder.isEmpty() == servers.isEmpty()) {
            throw new IllegalArgumentException("either " + INPUT + " or " + KAFKA + " says what is followed");
        }
        String topic = servers.isEmpty() ? "" : options.needed(TOPIC);
        String output = options.needed(OUTPUT);
        if (!servers.isEmpty()) {
            Servers.look(servers);
        }
        long bytes = options.number(ReadArchive.GROUP, ReadArchive.MEGABYTES) * ReadArchive.MEGABYTE;
        Trigger trigger = Trigger.ProcessingTime(options.number(EVERY, SECONDS) * 1000);
        try (SparkSession spark = Sessions.open("Rasid: following")) {
            FollowArchive follower = new FollowArchive(spark, output, bytes);
            if (folder.isEmpty()) {
                follower.topic(servers, topic, trigger);
            } else {
                follower.folder(folder, trigger);
            }
        }
    }

    /** Reads the files that come into a folder; they must come whole, as by being moved there. */
    void folder(String folder, Trigger trigger) throws IOException, StreamingQueryException, TimeoutException {
        Dataset<String> paths = spark.readStream()
                .format("binaryFile")
                .schema(FILES)
                .option("recursiveFileLookup", true)
                .load(folder)
                .select("path")
                .as(Encoders.STRING());
        archive.begin();
        paths.writeStream()
                .option("checkpointLocation", output + "/" + NOTES)
                .trigger(trigger)
                .foreachBatch((batch, number) -> {
                    archive.read(batch.collectAsList());
                })
                .start()
                .awaitTermination();
    }

    /** Reads the messages of a topic: a JSON object each, or a page, or a text. */
    void topic(String servers, String topic, Trigger trigger)
            throws IOException, StreamingQueryException, TimeoutException {
        Dataset<Row> messages = spark.readStream()
                .format("kafka")
                .option("kafka.bootstrap.servers", servers)
                .option("subscribe", topic)
                .option("startingOffsets", "earliest")
                .option("maxOffsetsPerTrigger", MESSAGES)
                .load();
        archive.begin();
        messages.writeStream()
                .option("checkpointLocation", output + "/" + NOTES)
                .trigger(trigger)
                .foreachBatch((batch, number) -> {
                    messages(batch);
                })
                .start()
                .awaitTermination();
    }

    /** A message, and where in its part of the topic it stands. */
    private record Message(long offset, byte[] value) implements Serializable {}

    /** Reads messages with the columns that Spark gives those of Kafka; those that were read before are left. */
    Counts messages(Dataset<Row> batch) throws IOException {
        Shelf driver = new Shelf(output, spark.sparkContext().hadoopConfiguration());
        java.util.Set<String> done = driver.done();
        Broadcast<SerializableConfiguration> hadoop = org.apache.spark.api.java.JavaSparkContext.fromSparkContext(
                        spark.sparkContext())
                .broadcast(new SerializableConfiguration(spark.sparkContext().hadoopConfiguration()));
        String folder = output;
        return batch.select("topic", "partition", "offset", "value")
                .javaRDD()
                .filter(row -> !row.isNullAt(3))
                .mapToPair(row -> new Tuple2<>(
                        row.getString(0) + "/" + row.getInt(1), new Message(row.getLong(2), row.<byte[]>getAs(3))))
                .groupByKey()
                .map(part ->
                        read(part._1, part._2, new Shelf(folder, hadoop.value().value()), done))
                .fold(Counts.none(), Counts::plus);
    }

    private static Counts read(String part, Iterable<Message> messages, Shelf shelf, java.util.Set<String> done)
            throws IOException {
        List<Message> sorted = new ArrayList<>();
        messages.forEach(sorted::add);
        sorted.sort(Comparator.comparingLong(Message::offset));
        String name = String.format(
                Locale.ROOT, "kafka-%s-%019d", part.replaceAll("[^A-Za-z0-9.-]", "-"), sorted.get(0).offset);
        if (done.contains(name)) {
            return Counts.none();
        }
        List<Input> inputs = new ArrayList<>();
        for (Message message : sorted) {
            inputs.add(new Input.Stream(new ByteArrayInputStream(message.value), part + "@" + message.offset, null));
        }
        try (Sources items = Sources.of(inputs, Limits.DEFAULT)) {
            Iterator<Item> each = items;
            return Work.items(each, name, shelf);
        }
    }
}
