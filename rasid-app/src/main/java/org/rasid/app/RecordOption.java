package org.rasid.app;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rasid.reading.Reader;
import org.rasid.record.Fact;
import org.rasid.record.RecordException;
import org.rasid.record.Registry;
import org.rasid.record.sql.Location;
import picocli.CommandLine.Option;

/** Which record a command works on. */
final class RecordOption {
    @Option(
            names = "--record",
            paramLabel = "RECORD",
            description = "The record: a file, or postgresql://USER@HOST/DATABASE; else the one among your own data.")
    private @Nullable String record;

    /** Opens the record. */
    Registry open(Streams streams, Reader reader) {
        return Registry.open(location(streams), reader, Clock.systemUTC());
    }

    /** Where the record is. */
    Location location(Streams streams) {
        return record == null ? Location.standard(streams.around().environment()) : Location.of(record);
    }

    /** The fact that an id, or its first eight digits or more, stands for. */
    static Fact fact(Registry registry, String id) {
        Fact fact = id.length() == 36 ? registry.fact(uuid(id)) : registry.fact(id);
        if (fact == null) {
            throw new RecordException("the record has no fact " + id + ", or more than one that begins so");
        }
        return fact;
    }

    /** An id in full. */
    static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new RecordException("'" + id + "' is no id", e);
        }
    }
}
