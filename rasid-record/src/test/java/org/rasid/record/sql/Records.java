package org.rasid.record.sql;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** Empty records in each of the databases: a file in a folder, or a database of a real PostgreSQL. */
enum Records {
    SQLITE,
    POSTGRESQL;

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static int port;

    /** A place where there is no record yet. */
    Location fresh(Path folder) {
        int number = NUMBER.incrementAndGet();
        return this == SQLITE
                ? new Location.File(folder.resolve("record" + number + ".db"))
                : database("record" + number);
    }

    private static Location database(String name) {
        int running = server();
        String servers = "jdbc:postgresql://localhost:" + running + "/postgres";
        try (Connection connection = DriverManager.getConnection(servers, "postgres", "");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("no database " + name, e);
        }
        return Location.of("postgresql://postgres@localhost:" + running + "/" + name);
    }

    /** The port of one server, which serves all tests of this process and ends with it. */
    @SuppressWarnings("resource") // it ends with the process
    private static synchronized int server() {
        if (port == 0) {
            try {
                port = EmbeddedPostgres.start().getPort();
            } catch (IOException | IllegalStateException refused) {
                port = asNobody(refused);
            }
        }
        return port;
    }

    private static int asNobody(Exception refused) {
        try {
            return ServerAsNobody.start();
        } catch (IOException e) {
            refused.addSuppressed(e);
            throw new IllegalStateException("PostgreSQL does not start, nor as nobody", refused);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
