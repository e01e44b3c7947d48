package org.rasid.export.parquet;

import com.jerolba.carpet.CarpetParquetReader;
import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.ColumnNamingStrategy;
import com.jerolba.carpet.FieldMatchingStrategy;
import com.jerolba.carpet.RecordTypeConversionException;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.NoSuchElementException;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.SeekableInputStream;
import org.jspecify.annotations.Nullable;
import org.rasid.export.ReadingFiles;
import org.rasid.export.ReadingRow;
import org.rasid.report.Reading;

/** Readings as rows of a Parquet file: the columns of {@link ReadingRow}. */
public final class ReadingColumns implements ReadingFiles {
    /** A row group holds some hundreds of reports, so that reading a file takes little memory. */
    private static final long ROW_GROUP = 16 << 20;

    /** With which a Parquet file begins and ends. */
    private static final byte[] MARK = "PAR1".getBytes(StandardCharsets.US_ASCII);

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
        if (!Files.exists(file)) {
            throw new IOException("there is no such file");
        }
        return open(new LocalInputFile(file));
    }

    /**
     * The readings of a file anywhere.
     *
     * @throws IOException where it holds none, says why
     */
    public static Readings open(InputFile file) throws IOException {
        try {
            return new Rows(
                    file,
                    CarpetParquetReader.builder(file, ReadingRow.class)
                            .fieldMatchingStrategy(FieldMatchingStrategy.SNAKE_CASE)
                            .build());
        } catch (RuntimeException e) {
            throw fault(file, e);
        }
    }

    /** What is wrong with a file that the library could not read; the library tells one thing from another in no message. */
    private static IOException fault(InputFile file, RuntimeException e) throws IOException {
        long length = file.getLength();
        try (SeekableInputStream bytes = file.newStream()) {
            if (length < MARK.length || !Arrays.equals(bytes.readNBytes(MARK.length), MARK)) {
                return new IOException("it is no Parquet file", e);
            }
            bytes.seek(length - MARK.length);
            if (!Arrays.equals(bytes.readNBytes(MARK.length), MARK)) {
                return new IOException("it is broken off: the end of the Parquet file is missing", e);
            }
        }
        String why = e instanceof RecordTypeConversionException ? "it holds no readings" : "it is damaged";
        return new IOException(why + ": " + e.getMessage(), e);
    }

    private static final class Rows implements Readings {
        private final InputFile file;
        private final ParquetReader<ReadingRow> rows;
        private @Nullable ReadingRow ahead;
        private boolean ended;

        Rows(InputFile file, ParquetReader<ReadingRow> rows) {
            this.file = file;
            this.rows = rows;
        }

        @Override
        public boolean hasNext() {
            if (ahead == null && !ended) {
                try {
                    ahead = read();
                } catch (IOException e) {
                    throw new UncheckedIOException(e.getMessage(), e);
                }
                ended = ahead == null;
            }
            return ahead != null;
        }

        private @Nullable ReadingRow read() throws IOException {
            try {
                return rows.read();
            } catch (RuntimeException e) {
                throw fault(file, e);
            }
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
