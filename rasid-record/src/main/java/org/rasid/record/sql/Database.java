package org.rasid.record.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.rasid.record.RecordException;

/**
 * An open record: any number of readers, and one writer once something is to be written. Every fault of the database comes
 * out as a {@link RecordException}.
 *
 * <p>Reading is thread-safe, writing is for one thread at a time.
 */
public final class Database implements AutoCloseable {
    private final Location location;
    private final Connections connections;
    private final Jdbi readers;
    private @Nullable Connection writing;
    private @Nullable Jdbi writer;
    private @Nullable WriterLock lock;

    private Database(Location location, Connections connections) {
        this.location = location;
        this.connections = connections;
        this.readers = connections.jdbi();
    }

    /**
     * Opens a record; where there is none, it is made.
     *
     * @throws RecordException where that cannot be
     */
    public static Database open(Location location) {
        makeFolder(location);
        Database database = new Database(location, new Connections(location));
        try {
            database.prepare();
        } catch (SQLException e) {
            database.close();
            throw Trouble.of(location, e);
        } catch (RuntimeException e) {
            database.close();
            throw Trouble.with(location, e);
        }
        return database;
    }

    private static void makeFolder(Location location) {
        Path folder = location instanceof Location.File file
                ? file.path().toAbsolutePath().getParent()
                : null;
        try {
            if (folder != null && !Files.exists(folder)) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new RecordException("the record " + location.name() + " cannot be made: no folder " + folder, e);
        }
    }

    private void prepare() throws SQLException {
        int version;
        try (Connection connection = connections.fresh()) {
            version = Migrations.version(location, connection);
        }
        if (version < 0) {
            throw new RecordException("the database " + location.name() + " holds something else than a record");
        }
        if (version > Migrations.CURRENT) {
            throw new RecordException("the record " + location.name()
                    + " was written by a newer Rasid than this one: take the newer one");
        }
        if (version < Migrations.CURRENT) {
            migrate();
        }
    }

    private void migrate() throws SQLException {
        try (Connection connection = connections.fresh()) {
            WriterLock alone = WriterLock.take(location, connection);
            try {
                Migrations.run(location, connections);
            } finally {
                alone.close();
            }
        }
    }

    /** Whether it is a server's, not a file. */
    boolean isServer() {
        return location instanceof Location.Server;
    }

    /** What a question to the record gives; all that it looks at is of one moment. */
    public <T> T read(Function<Handle, T> question) {
        try {
            return readers.inTransaction(question::apply);
        } catch (RuntimeException e) {
            throw Trouble.with(location, e);
        }
    }

    /** What a question to the record gives, or null. */
    public <T> @Nullable T readOrNull(Function<Handle, @Nullable T> question) {
        return read(handle -> Optional.ofNullable(question.apply(handle))).orElse(null);
    }

    /** Does something in one transaction: all of it is on disk when this returns, or nothing of it ever. */
    public <T> T write(Function<Handle, T> work) {
        try {
            return writer().inTransaction(work::apply);
        } catch (SQLException e) {
            throw Trouble.of(location, e);
        } catch (RuntimeException e) {
            throw Trouble.with(location, e);
        }
    }

    /** Lets other programs write, until something is written here again. */
    void letGo() {
        if (lock != null) {
            lock.close();
            lock = null;
        }
    }

    /** The lock is taken with the first thing written, and kept until it is let go. */
    private Jdbi writer() throws SQLException {
        Connection connection = writing == null ? connections.fresh() : writing;
        writing = connection;
        if (lock == null) {
            lock = WriterLock.take(location, connection);
        }
        if (writer == null) {
            Statements statements = new Statements();
            writer = Jdbi.create(connection);
            writer.setStatementBuilderFactory(c -> statements);
        }
        return writer;
    }

    @Override
    public void close() {
        connections.close();
        letGo();
        if (writing != null) {
            Connections.closeQuietly(writing);
            writing = null;
            writer = null;
        }
    }
}
