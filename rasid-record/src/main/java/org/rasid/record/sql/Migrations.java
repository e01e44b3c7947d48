package org.rasid.record.sql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.rasid.record.RecordException;

/** Brings the tables of a record to the form that this version of Rasid knows. */
final class Migrations {
    /** The number of the last migration. */
    static final int CURRENT = 6;

    private static final String FOLDER = "classpath:org/rasid/record/sql/migrations";
    private static final Map<String, String> SQLITE = Map.of(
            "number",
            "INTEGER",
            "bytes",
            "BLOB",
            "real",
            "REAL",
            "clustered",
            "WITHOUT ROWID",
            "news_begins",
            "date(r.published_from, CASE fact.kind WHEN 'statement' THEN '-1 day' ELSE '-2 days' END)");
    private static final Map<String, String> POSTGRESQL = Map.of(
            "number",
            "BIGINT",
            "bytes",
            "BYTEA",
            "real",
            "DOUBLE PRECISION",
            "clustered",
            "",
            "news_begins",
            "to_char(CAST(r.published_from AS DATE) - CASE fact.kind WHEN 'statement' THEN 1 ELSE 2 END, 'YYYY-MM-DD')");

    private Migrations() {}

    /**
     * Which migration a record was last brought to.
     *
     * @return 0 for an empty database, -1 for one that holds other tables
     */
    static int version(Location location, Connection connection) throws SQLException {
        boolean file = location instanceof Location.File;
        String tables = file
                ? "SELECT name FROM sqlite_master WHERE type = 'table'"
                : "SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema()";
        boolean any = false;
        boolean ours = false;
        try (Statement statement = connection.createStatement();
                ResultSet names = statement.executeQuery(tables)) {
            while (names.next()) {
                any = true;
                ours |= names.getString(1).equals("schema_history");
            }
        }
        return ours ? last(connection) : any ? -1 : 0;
    }

    private static int last(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet last = statement.executeQuery(
                        "SELECT max(CAST(version AS INTEGER)) FROM schema_history WHERE version IS NOT NULL")) {
            return last.next() ? last.getInt(1) : 0;
        }
    }

    /** Runs the migrations that a record has not had. */
    static void run(Location location, Connections connections) {
        try {
            upTo(CURRENT, location, connections).migrate();
        } catch (FlywayException e) {
            RuntimeException told = Trouble.with(location, e);
            throw told instanceof RecordException
                    ? told
                    : new RecordException(
                            "the tables of the record " + location.name() + " cannot be laid out: " + e.getMessage(),
                            e);
        }
    }

    /** What brings a record as far as this migration. */
    static Flyway upTo(int migration, Location location, Connections connections) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(connections.source())
                .locations(FOLDER)
                .table("schema_history")
                .placeholders(location instanceof Location.File ? SQLITE : POSTGRESQL)
                .target(String.valueOf(migration))
                .load();
    }
}
