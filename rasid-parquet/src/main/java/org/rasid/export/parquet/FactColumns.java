package org.rasid.export.parquet;

import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.ColumnNamingStrategy;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.rasid.export.FactFormat;
import org.rasid.export.FactRow;
import org.rasid.export.Told;
import org.rasid.record.Tombstone;

/** Facts as rows of a Parquet file: the columns of {@link FactRow}, lists as lists and days as days. */
public final class FactColumns implements FactFormat {
    @Override
    public void write(Iterator<Told> facts, List<Tombstone> gone, OutputStream out) throws IOException {
        try (CarpetWriter<FactRow> writer = new CarpetWriter.Builder<>(new Unclosed(out), FactRow.class)
                .withColumnNamingStrategy(ColumnNamingStrategy.SNAKE_CASE)
                // The codecs that compress better are native libraries of some tens of megabytes.
                .withCompressionCodec(CompressionCodecName.GZIP)
                .build()) {
            while (facts.hasNext()) {
                writer.write(FactRow.of(facts.next()));
            }
        }
    }

    /** A stream that whoever gave it closes. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
