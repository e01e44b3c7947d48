package org.rasid.record.sql;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Opens connections to a record and keeps those that are free for the next reader. Thread-safe. */
final class Connections implements ConnectionFactory, AutoCloseable {
    /** How long a reader waits for a file that is locked for a moment. */
    private static final int BUSY_MILLISECONDS = 10_000;

    /**
     * How much of the file a writer and a reader keep in memory, in kibibytes: the indexes are written to all over, and
     * what is not kept is read again from the system for each row.
     */
    private static final int WRITER_CACHE = 96 << 10;

    private static final int READER_CACHE = 8 << 10;

    /**
     * So many pages of 4 KiB in the log are brought into the file together: a page that changes with every few reports
     * goes there once for all of them.
     */
    private static final int LOGGED_PAGES = 8_000;

    private final DataSource source;
    private final DataSource readers;
    private final ConcurrentLinkedQueue<Connection> free = new ConcurrentLinkedQueue<>();
    private final Map<Connection, Statements> statements = new ConcurrentHashMap<>();

    Connections(Location location) {
        this.source = source(location, SQLiteConfig.TransactionMode.IMMEDIATE);
        this.readers = source(location, SQLiteConfig.TransactionMode.DEFERRED);
    }

    /** What asks over these connections; each keeps its statements. */
    Jdbi jdbi() {
        Jdbi jdbi = Jdbi.create(this);
        jdbi.setStatementBuilderFactory(connection -> statements.computeIfAbsent(connection, c -> new Statements()));
        return jdbi;
    }

    @Override
    public Connection openConnection() throws SQLException {
        Connection kept = free.poll();
        return kept == null ? reader() : kept;
    }

    @Override
    public void closeConnection(Connection connection) {
        free.add(connection);
    }

    @Override
    public void close() {
        for (Connection connection = free.poll(); connection != null; connection = free.poll()) {
            closeQuietly(connection);
        }
        statements.clear();
    }

    static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            // Nothing that was promised depends on it.
            return;
        }
    }

    /** One whose transactions see the record as it was when they began, and keep nobody from writing. */
    private Connection reader() throws SQLException {
        Connection reader = readers.getConnection();
        reader.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        return reader;
    }

    /** A connection of the caller's own. */
    Connection fresh() throws SQLException {
        return source.getConnection();
    }

    /** Opens connections, each the caller's own. */
    DataSource source() {
        return source;
    }

    private static DataSource source(Location location, SQLiteConfig.TransactionMode mode) {
        if (location instanceof Location.File file) {
            return sqlite(file.path(), mode);
        }
        PGSimpleDataSource server = new PGSimpleDataSource();
        server.setURL("jdbc:" + jdbcName(((Location.Server) location).url()));
        return server;
    }

    /** libpq also calls it {@code postgres://}, and knows {@code user:password@host}; JDBC has parameters for that. */
    private static String jdbcName(String url) {
        String rest = url.substring(url.indexOf("//") + 2);
        int at = rest.indexOf('@');
        String login = at < 0 ? "" : rest.substring(0, at);
        String place = rest.substring(at + 1);
        String more = (place.contains("?") ? "&" : "?") + "reWriteBatchedInserts=true&ApplicationName=rasid";
        int colon = login.indexOf(':');
        String user = colon < 0 ? login : login.substring(0, colon);
        return "postgresql://" + place + more + (user.isEmpty() ? "" : "&user=" + user)
                + (colon < 0 ? "" : "&password=" + login.substring(colon + 1));
    }

    private static DataSource sqlite(Path file, SQLiteConfig.TransactionMode mode) {
        boolean writable = isWritable(file);
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLISECONDS);
        config.enforceForeignKeys(true);
        config.setTransactionMode(mode);
        boolean writes = mode == SQLiteConfig.TransactionMode.IMMEDIATE;
        config.setCacheSize(-(writes ? WRITER_CACHE : READER_CACHE));
        config.setReadOnly(!writable);
        if (writable) {
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
            config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
            config.setPragma(SQLiteConfig.Pragma.WAL_AUTOCHECKPOINT, String.valueOf(LOGGED_PAGES));
        }
        SQLiteDataSource source = new SQLiteDataSource(config);
        String name = writable ? file.toString() : "file:" + file.toUri().getRawPath() + unchanging(file);
        source.setUrl("jdbc:sqlite:" + name);
        return source;
    }

    /** Whoever cannot write beside a file cannot take part in its log either; without a log it is read as it lies. */
    private static String unchanging(Path file) {
        boolean log = Files.exists(new Location.File(file).beside("-wal"));
        return log ? "?mode=ro" : "?immutable=1";
    }

    static boolean isWritable(Path file) {
        @Nullable Path folder = file.toAbsolutePath().getParent();
        boolean room = folder != null && Files.isWritable(folder);
        return room && (!Files.exists(file) || Files.isWritable(file));
    }
}
