package org.rasid.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rasid.reading.Reader;
import org.rasid.record.Registry;
import org.rasid.record.sql.Location;

/** What comes by and by is written as it comes. */
@Timeout(120)
class SlowInputTest {
    @TempDir
    Path folder;

    @Test
    void reportsAreInTheRecordBeforeTheNextOnesCome() throws IOException, InterruptedException {
        Path record = folder.resolve("record.db");
        Run.withInput(Run.line(0).getBytes(StandardCharsets.UTF_8), "add", "-", "--record", record);
        PipedInputStream in = new PipedInputStream(1 << 16);
        CompletableFuture<Run> adding;
        try (PipedOutputStream writer = new PipedOutputStream(in)) {
            adding = CompletableFuture.supplyAsync(
                    () -> Run.with(in, Surroundings.NONE, "add", "-", "--record", record));
            write(writer, 1, 4);
            await(record, 1 + 4);
            write(writer, 5, 7);
            await(record, 1 + 7);
        }
        assertThat(adding.join().out()).startsWith("7 ");
    }

    private static void write(PipedOutputStream writer, int from, int to) throws IOException {
        for (int i = from; i <= to; i++) {
            writer.write(Run.line(i).getBytes(StandardCharsets.UTF_8));
        }
        writer.flush();
    }

    private static void await(Path record, int reports) throws InterruptedException {
        try (Registry registry = Registry.open(new Location.File(record), Reader.shipped(), Clock.systemUTC())) {
            while (registry.reports(0, 100).size() < reports) {
                Thread.sleep(100);
            }
        }
    }
}
