package org.rasid.record.sql;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.rasid.record.RecordException;

/**
 * Lets one program at a time write a record: by a lock on a file beside a SQLite record, by an advisory lock on
 * PostgreSQL. Either goes when the program ends, however it ends.
 */
final class WriterLock implements AutoCloseable {
    /** "rasid" in ASCII, as a number that no other program's locks are likely to use. */
    private static final long ADVISORY = 0x7261736964L;

    /** In nanoseconds: what people decide takes no longer. */
    private static final long PATIENCE = 3_000_000_000L;

    /** In milliseconds. */
    private static final long MOMENT = 50;

    private final @Nullable FileChannel channel;
    private final @Nullable Connection server;

    private WriterLock(@Nullable FileChannel channel, @Nullable Connection server) {
        this.channel = channel;
        this.server = server;
    }

    /**
     * Takes the lock as soon as whoever has it is done.
     *
     * @throws RecordException where that takes longer than some seconds
     */
    static WriterLock take(Location location, Connection connection) throws SQLException {
        long start = System.nanoTime();
        while (true) {
            WriterLock lock = location instanceof Location.File file ? ofFile(file) : ofServer(connection);
            if (lock != null) {
                return lock;
            }
            if (System.nanoTime() - start > PATIENCE || !waited()) {
                throw new RecordException("the record " + location.name()
                        + " is being written by another Rasid; try again when it is done");
            }
        }
    }

    /** Looks again after a moment: whoever lets a file's lock go tells nobody, and Java waits for one only without an end. */
    private static boolean waited() {
        try {
            Thread.sleep(MOMENT);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static @Nullable WriterLock ofFile(Location.File file) {
        try {
            FileChannel channel =
                    FileChannel.open(file.beside("-lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                return null;
            }
            return new WriterLock(channel, null);
        } catch (IOException e) {
            throw new RecordException(
                    "the record " + file.name() + " can only be read: there is no writing beside it", e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static @Nullable WriterLock ofServer(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet taken = statement.executeQuery("SELECT pg_try_advisory_lock(" + ADVISORY + ")")) {
            return taken.next() && taken.getBoolean(1) ? new WriterLock(null, connection) : null;
        }
    }

    /** Lets the next writer in, before the connection is closed: a busy server notices that only after a while. */
    @Override
    public void close() {
        if (server != null) {
            unlock(server);
        }
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            throw new RecordException("the record's lock cannot be let go", e);
        }
    }

    private static void unlock(Connection server) {
        try (Statement statement = server.createStatement()) {
            statement.execute("SELECT pg_advisory_unlock(" + ADVISORY + ")");
        } catch (SQLException e) {
            // Of a connection that broke, the server lets go by itself.
            return;
        }
    }
}
