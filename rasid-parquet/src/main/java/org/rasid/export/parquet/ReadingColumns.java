package org.rasid.export.parquet;

import com.jerolba.carpet.CarpetParquetReader;
import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.ColumnNamingStrategy;
import com.jerolba.carpet.FieldMatchingStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.jspecify.annotations.Nullable;
import org.rasid.export.ReadingFiles;
import org.rasid.export.ReadingRow;
import org.rasid.report.Reading;

/** Readings as rows of a Parquet file: the columns of {@link ReadingRow}. */
public final class ReadingColumns implements ReadingFiles {
    /** A row group holds some hundreds of reports, so that reading a file takes little memory. */
    private static final long ROW_GROUP = 16 << 20;

    /** Writes readings to a file, in their order. Closing it closes the stream. */
    public static final class Writer implements Closeable {
        private final CarpetWriter<ReadingRow> rows;

        public Writer(OutputStream out) throws IOException {
            rows = new CarpetWriter.Builder<>(out, ReadingRow.class)
                    .withColumnNamingStrategy(ColumnNamingStrategy.SNAKE_CASE)
                    .withCompressionCodec(CompressionCodecName.GZIP)
                    .withRowGroupSize(ROW_GROUP)
                    .build();
        }

        public void write(Reading reading) throws IOException {
            rows.write(ReadingRow.of(reading));
        }

        @Override
        public void close() throws IOException {
            rows.close();
        }
    }

    @Override
    public Readings open(Path file) throws IOException {
        return open(new LocalInputFile(file));
    }

    /** The readings of a file anywhere. */
    public static Readings open(InputFile file) throws IOException {
        try {
            return new Rows(CarpetParquetReader.builder(file, ReadingRow.class)
                    .fieldMatchingStrategy(FieldMatchingStrategy.SNAKE_CASE)
                    .build());
        } catch (RuntimeException e) {
            throw new IOException("it holds no readings: " + e.getMessage(), e);
        }
    }

    private static final class Rows implements Readings {
        private final ParquetReader<ReadingRow> rows;
        private @Nullable ReadingRow ahead;
        private boolean ended;

        Rows(ParquetReader<ReadingRow> rows) {
            this.rows = rows;
        }

        @Override
        public boolean hasNext() {
            if (ahead == null && !ended) {
                try {
                    ahead = rows.read();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } catch (RuntimeException e) {
                    throw new UncheckedIOException(new IOException("it holds no readings: " + e.getMessage(), e));
                }
                ended = ahead == null;
            }
            return ahead != null;
        }

        @Override
        public Reading next() {
            if (!hasNext() || ahead == null) {
                throw new NoSuchElementException("no more readings");
            }
            ReadingRow row = ahead;
            ahead = null;
            return row.reading();
        }

        @Override
        public void close() throws IOException {
            rows.close();
        }
    }
}
