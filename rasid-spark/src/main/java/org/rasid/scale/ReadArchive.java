package org.rasid.scale;

import java.io.IOException;
import java.io.PrintStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.rasid.report.Reading;

/**
 * Reads archives into a folder of readings: {@code spark-submit --class org.rasid.scale.ReadArchive rasid-spark.jar --input
 * 's3a://crawl/*.warc.gz' --output readings/}. What is done stays done: the same command goes on where it was stopped.
 */
public final class ReadArchive {
    private static final String INPUT = "--input";
    private static final String OUTPUT = "--output";
    static final String GROUP = "--group-mb";

    private static final String USAGE = """
            Usage: rasid archive INPUT... --output FOLDER [--group-mb N]
            Reads archives (WARC, JSON Lines, Parquet and whatever else Rasid reads) on Spark, on all cores, into a folder of
            readings. What is done stays done: the same command goes on where it was stopped.
              --input INPUT      a file, a folder or a pattern; what stands without an option is an input too
              --output FOLDER    a new folder, or one that the same settings began
              --group-mb N       so much is read at a time by one core, in megabytes (128)
            Then:  rasid import FOLDER              take what was read into a record
                   rasid archive facts --help       make facts of readings
                   rasid archive follow --help      read what comes into a folder or a topic
            """;

    static final long MEGABYTE = 1_000_000;
    static final long MEGABYTES = 128;

    /** More tasks than this are a burden to Spark; each then reads several groups. */
    private static final int MOST_TASKS = 20_000;

    private final JavaSparkContext spark;
    private final String output;
    private final long groupBytes;

    /**
     * @param output the address of the folder of readings
     * @param groupBytes how large groups are, in bytes of the inputs
     */
    ReadArchive(SparkSession spark, String output, long groupBytes) {
        this.spark = JavaSparkContext.fromSparkContext(spark.sparkContext());
        this.output = output;
        this.groupBytes = groupBytes;
    }

    /** Runs on the cluster that Spark's own settings name, else on this machine, and ends the process. */
    public static void main(String[] args) {
        System.exit(run(args, System.err));
    }

    /**
     * Runs a command.
     *
     * @return 0 where all was read that could be, 1 where it could not begin, 2 for wrong usage
     */
    static int run(String[] args, PrintStream err) {
        return new Command(USAGE, List.of(INPUT, OUTPUT, GROUP), ReadArchive::read).run(args, err);
    }

    private static void read(Options options, PrintStream err) throws IOException {
        options.needed(INPUT);
        String output = options.needed(OUTPUT);
        long megabytes = options.number(GROUP, MEGABYTES);
        try (SparkSession spark = Sessions.open("Rasid: reading")) {
            ReadArchive archive = new ReadArchive(spark, output, megabytes * MEGABYTE);
            err.println("rasid: " + archive.read(options.all(INPUT)).words());
        }
    }

    /**
     * Reads all that is not done yet.
     *
     * @param inputs files, folders or patterns
     * @return what came of it, without what was done before
     * @throws IOException where an input is not there, or the output was begun otherwise
     */
    Counts read(List<String> inputs) throws IOException {
        SerializableConfiguration hadoop = new SerializableConfiguration(spark.hadoopConfiguration());
        Shelf shelf = new Shelf(output, hadoop.value());
        List<Group> groups = new Groups(hadoop.value(), groupBytes).of(inputs);
        begin();
        Set<String> done = shelf.done();
        forget(groups, done, shelf);
        List<Group> open =
                groups.stream().filter(group -> !done.contains(group.name())).toList();
        Counts counts = open.isEmpty() ? Counts.none() : read(open, hadoop);
        shelf.tidy();
        return counts;
    }

    /**
     * Begins the output, or goes on with it.
     *
     * @throws IOException where it was begun otherwise
     */
    void begin() throws IOException {
        new Shelf(output, spark.hadoopConfiguration()).begin(settings());
    }

    private Counts read(List<Group> groups, SerializableConfiguration hadoop) {
        Broadcast<SerializableConfiguration> settings = spark.broadcast(hadoop);
        String folder = output;
        return spark.parallelize(groups, Math.min(groups.size(), MOST_TASKS))
                .map(group -> {
                    Shelf shelf = new Shelf(folder, settings.value().value());
                    return Work.group(group, shelf, settings.value().value());
                })
                .reduce(Counts::plus);
    }

    /** Takes away what was read of inputs that have another size now. */
    private static void forget(List<Group> groups, Set<String> done, Shelf shelf) throws IOException {
        Set<String> now = new HashSet<>();
        Set<String> inputs = new HashSet<>();
        for (Group group : groups) {
            now.add(group.name());
            inputs.add(Group.start(group.path()));
        }
        for (String name : done) {
            int mark = name.lastIndexOf('-', name.lastIndexOf('-') - 1) + 1;
            if (inputs.contains(name.substring(0, mark)) && !now.contains(name)) {
                shelf.remove(name);
            }
        }
    }

    private String settings() {
        String version = ReadArchive.class.getPackage().getImplementationVersion();
        return String.format(
                Locale.ROOT,
                "{\"format\": \"%s\", \"rasid\": \"%s\", \"group_bytes\": %d}%n",
                Reading.FORMAT,
                version == null ? "unpackaged" : version,
                groupBytes);
    }
}
