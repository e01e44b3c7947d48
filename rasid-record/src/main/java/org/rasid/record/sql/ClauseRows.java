package org.rasid.record.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Agreed;
import org.rasid.record.Clause;

/** The table {@code clause}. */
final class ClauseRows {
    private final Handle handle;

    ClauseRows(Handle handle) {
        this.handle = handle;
    }

    void insert(long fact, @Nullable Agreed agreed) {
        List<Object[]> rows = new ArrayList<>();
        if (agreed != null) {
            for (Clause c : agreed.clauses()) {
                rows.add(new Object[] {
                    fact,
                    rows.size(),
                    c.id().toString(),
                    c.type(),
                    Json.text(c.obligors()),
                    Json.text(c.places()),
                    c.deadline(),
                    c.duration(),
                    c.renewable() == null ? null : c.renewable() ? 1 : 0,
                    Json.words(c.evidence())
                });
            }
        }
        Rows.insert(
                handle,
                "INSERT INTO clause (fact, position, id, type, obligors, places, deadline, duration, renewable, evidence)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    /** The clauses of these facts, by fact. */
    Map<Long, List<Clause>> of(Collection<Long> facts) {
        Map<Long, List<Clause>> clauses = new LinkedHashMap<>();
        Lists.bind(
                        handle.createQuery(
                                "SELECT fact, id, type, obligors, places, deadline, duration, renewable, evidence FROM clause"
                                        + " WHERE fact IN (<facts>) ORDER BY fact, position"),
                        "facts",
                        facts)
                .map((row, context) -> Map.entry(row.getLong(1), clause(row)))
                .forEach(entry -> clauses.computeIfAbsent(entry.getKey(), fact -> new ArrayList<>())
                        .add(entry.getValue()));
        return clauses;
    }

    private static Clause clause(ResultSet row) throws SQLException {
        int renewable = row.getInt(8);
        Boolean known = row.wasNull() ? null : renewable == 1;
        return new Clause(
                UUID.fromString(row.getString(2)),
                row.getString(3),
                Json.strings(row.getString(4)),
                Json.strings(row.getString(5)),
                row.getString(6),
                row.getString(7),
                known,
                Json.quotes(row.getString(9)));
    }
}
