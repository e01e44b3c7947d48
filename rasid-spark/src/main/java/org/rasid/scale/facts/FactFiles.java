package org.rasid.scale.facts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.rasid.export.FactLines;
import org.rasid.export.Told;
import org.rasid.export.parquet.FactColumns;
import org.rasid.record.Fact;
import org.rasid.scale.Shelf;
import scala.Tuple2;

/** Writes facts: a table and all that is known of them, for each month in which they begin. */
final class FactFiles {
    private static final String UNKNOWN = "undated";
    private static final int MONTH = "2020-10".length();

    private FactFiles() {}

    /** Writes the facts that groups tell, in the order in which the first of each came; returns how many. */
    static long write(JavaRDD<List<Saying>> groups, String output, Broadcast<SerializableConfiguration> hadoop)
            throws IOException {
        Path folder = new Path(output);
        if (folder.getFileSystem(hadoop.value().value()).exists(folder)) {
            throw new IOException(output + ": is there already");
        }
        return groups.mapToPair(
                        group -> new Tuple2<>(month(MakeFacts.told(group).fact()), group))
                .groupByKey()
                .map(month -> write(
                        month._1, month._2, new Shelf(output, hadoop.value().value())))
                .reduce(Long::sum);
    }

    /** The month in which a fact begins. */
    private static String month(Fact fact) {
        String first = fact.days() == null ? "-" : fact.days().start();
        return first.startsWith("-") ? UNKNOWN : first.substring(0, Math.min(MONTH, first.length()));
    }

    private static long write(String month, Iterable<List<Saying>> groups, Shelf shelf) throws IOException {
        List<List<Saying>> sorted = new ArrayList<>();
        groups.forEach(sorted::add);
        sorted.sort(Comparator.comparingLong(group -> group.get(0).place()));
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        new FactColumns().write(sorted.stream().map(MakeFacts::told).iterator(), List.of(), table);
        shelf.put(month + ".parquet", table::writeTo);
        shelf.put(month + ".jsonl", out -> {
            for (List<Saying> group : sorted) {
                Told told = MakeFacts.told(group);
                out.write(FactLines.line(told));
            }
        });
        return sorted.size();
    }
}
