package org.rasid.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rasid.record.Tombstone;

/** What formats write, and what DuckDB makes of it. */
final class Written {
    private Written() {}

    static String text(FactFormat format, List<Told> facts, List<Tombstone> gone) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(facts.iterator(), gone, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    static Path file(Path folder, String name, FactFormat format, List<Told> facts) throws IOException {
        return Files.writeString(folder.resolve(name), text(format, facts, MadeFacts.gone()), StandardCharsets.UTF_8);
    }

    /** The rows that DuckDB answers with, each by column. */
    static List<Map<String, Object>> rows(String sql) throws SQLException {
        List<Map<String, Object>> rows = new ArrayList<>();
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            ResultSetMetaData columns = answer.getMetaData();
            while (answer.next()) {
                Map<String, Object> row = new LinkedHashMap<>();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    row.put(columns.getColumnName(i), answer.getObject(i));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    /** The types that DuckDB sees, by column. */
    static Map<String, String> types(String from) throws SQLException {
        Map<String, String> types = new LinkedHashMap<>();
        rows("DESCRIBE SELECT * FROM " + from)
                .forEach(row ->
                        types.put(String.valueOf(row.get("column_name")), String.valueOf(row.get("column_type"))));
        return types;
    }
}
