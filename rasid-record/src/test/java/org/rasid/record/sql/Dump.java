package org.rasid.record.sql;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** All that a record holds, as lines in a stable order, but for the numbers of changes: they count transactions. */
final class Dump {
    private static final List<String> TABLES = List.of(
            "report",
            "report_version",
            "report_copy",
            "report_sketch",
            "finding",
            "fact",
            "fact_finding",
            "fact_actor",
            "fact_place",
            "fact_topic",
            "fact_difference",
            "clause",
            "fact_key",
            "actor",
            "actor_name",
            "actor_office",
            "decision",
            "decision_finding",
            "tombstone");

    private Dump() {}

    static List<String> of(Location location) {
        try (Database database = Database.open(location)) {
            return database.read(Dump::lines);
        }
    }

    private static List<String> lines(Handle handle) {
        List<String> lines = new ArrayList<>();
        for (String table : TABLES) {
            List<String> rows = new ArrayList<>(handle.createQuery("SELECT * FROM " + table)
                    .mapToMap()
                    .map(row -> table + " " + line(new TreeMap<>(row)))
                    .list());
            rows.sort(null);
            lines.addAll(rows);
        }
        return lines;
    }

    private static String line(Map<String, Object> row) {
        row.remove("changed");
        row.replaceAll((column, value) -> value instanceof byte[] bytes
                ? HexFormat.of().formatHex(bytes)
                : value instanceof Number number && !(value instanceof Double)
                        ? Long.valueOf(number.longValue())
                        : value);
        return row.toString();
    }
}
