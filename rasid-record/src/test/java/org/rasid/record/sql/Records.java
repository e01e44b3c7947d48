package org.rasid.record.sql;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Empty records in each of the databases: a file in a folder, or a database of a real PostgreSQL. */
enum Records {
    SQLITE,
    POSTGRESQL;

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static @Nullable EmbeddedPostgres server;

    /** A place where there is no record yet. */
    Location fresh(Path folder) {
        int number = NUMBER.incrementAndGet();
        return this == SQLITE
                ? new Location.File(folder.resolve("record" + number + ".db"))
                : database("record" + number);
    }

    private static Location database(String name) {
        EmbeddedPostgres running = server();
        try (Connection connection = running.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("no database " + name, e);
        }
        return Location.of("postgresql://postgres@localhost:" + running.getPort() + "/" + name);
    }

    /** One server serves all tests of this process, and ends with it. */
    private static synchronized EmbeddedPostgres server() {
        if (server == null) {
            try {
                server = EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL does not start", e);
            }
        }
        return server;
    }
}
