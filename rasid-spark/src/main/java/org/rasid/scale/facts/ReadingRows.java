package org.rasid.scale.facts;

import com.jerolba.carpet.CarpetParquetReader;
import com.jerolba.carpet.FieldMatchingStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.jspecify.annotations.Nullable;
import org.rasid.export.ReadingFiles;
import org.rasid.export.parquet.ReadingColumns;
import org.rasid.report.Reading;
import scala.Tuple2;

/** Reads files of readings: first only the columns by which a report is known, then all of those that count. */
final class ReadingRows {
    private ReadingRows() {}

    /** The columns by which a report is known. */
    record Mark(String id, @Nullable String url, String sha256) {}

    /** The marks of a file's readings, in their order; rows count from a number. */
    static Iterator<Arrivals.Seen> marks(String path, long from, Broadcast<SerializableConfiguration> hadoop)
            throws IOException {
        List<Arrivals.Seen> marks = new ArrayList<>();
        try (ParquetReader<Mark> rows = CarpetParquetReader.builder(file(path, hadoop), Mark.class)
                .fieldMatchingStrategy(FieldMatchingStrategy.SNAKE_CASE)
                .build()) {
            for (Mark mark = rows.read(); mark != null; mark = rows.read()) {
                marks.add(new Arrivals.Seen(from + marks.size(), mark.id, mark.url, mark.sha256));
            }
        }
        return marks.iterator();
    }

    /** What a file's readings tell, of those that count. */
    static Iterator<Telling> tellings(
            String path, Map<Long, Tuple2<Arrivals.Kept, Long>> kept, Broadcast<SerializableConfiguration> hadoop)
            throws IOException {
        List<Telling> tellings = new ArrayList<>();
        try (ReadingFiles.Readings readings = ReadingColumns.open(file(path, hadoop))) {
            for (long row = 0; readings.hasNext(); row++) {
                Reading reading = readings.next();
                Tuple2<Arrivals.Kept, Long> as = kept.get(row);
                if (as != null) {
                    tellings.add(Telling.of(as._2, reading.named(as._1.id())));
                }
            }
        }
        return tellings.iterator();
    }

    private static HadoopInputFile file(String path, Broadcast<SerializableConfiguration> hadoop) throws IOException {
        return HadoopInputFile.fromPath(new Path(path), hadoop.value().value());
    }
}
