package org.rasid.record.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Finding;
import org.rasid.report.Span;

/** The table {@code finding}. Rows are never deleted: what is no longer found is withdrawn. */
final class FindingRows {
    private static final String ROW = """
            SELECT f.number, f.report, f.version, f.same_as, f.withdrawn, f.data, v.text
            FROM finding f JOIN report_version v ON v.report = f.report AND v.version = f.version
            """;

    private final Handle handle;

    FindingRows(Handle handle) {
        this.handle = handle;
    }

    /**
     * A finding as the record keeps it.
     *
     * @param number counts the findings of the record, from 1
     * @param report the number of its report
     * @param version the version of the report in which it was found
     * @param group the number of the finding that first told the same thing
     * @param withdrawn whether the report, as it is and is read now, no longer says it
     * @param finding what it says
     */
    record Row(long number, long report, int version, long group, boolean withdrawn, Finding finding) {
        Row withdrawnNow() {
            return new Row(number, report, version, group, true, finding);
        }
    }

    long last() {
        return handle.createQuery("SELECT COALESCE(max(number), 0) FROM finding")
                .mapTo(Long.class)
                .one();
    }

    List<Row> ofReport(long report) {
        return list(ROW + "WHERE f.report = :value ORDER BY f.number", report);
    }

    @Nullable
    Row byId(UUID id) {
        List<Row> rows = list(ROW + "WHERE f.id = :value", id.toString());
        return rows.isEmpty() ? null : rows.get(0);
    }

    /** The withdrawn findings of a kind, in the order in which they came. */
    List<Row> withdrawn(String kind) {
        return list(ROW + "WHERE f.withdrawn = 1 AND f.kind = :value ORDER BY f.number", kind);
    }

    /** The findings with these ids, in the order in which they came. */
    List<Row> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : Lists.bind(
                                handle.createQuery(ROW + "WHERE f.id IN (<ids>) ORDER BY f.number"),
                                "ids",
                                ids.stream().map(UUID::toString).toList())
                        .map((row, context) -> row(row))
                        .list();
    }

    /** The findings with these numbers, by number. */
    Map<Long, Row> byNumbers(Collection<Long> numbers) {
        Map<Long, Row> rows = new LinkedHashMap<>();
        if (!numbers.isEmpty()) {
            Lists.bind(handle.createQuery(ROW + "WHERE f.number IN (<numbers>) ORDER BY f.number"), "numbers", numbers)
                    .map((row, context) -> row(row))
                    .forEach(row -> rows.put(row.number(), row));
        }
        return rows;
    }

    /** Who belongs to these groups, by group. */
    Map<Long, Members> membersOf(Collection<Long> groups) {
        Map<Long, Members> members = new TreeMap<>();
        if (!groups.isEmpty()) {
            Lists.bind(
                            handle.createQuery("SELECT same_as, number, withdrawn FROM finding"
                                    + " WHERE same_as IN (<groups>) ORDER BY number"),
                            "groups",
                            groups)
                    .map((row, context) -> new long[] {row.getLong(1), row.getLong(2), row.getLong(3)})
                    .forEach(row -> members.computeIfAbsent(row[0], group -> new Members())
                            .add(row[1], row[2] == 1));
        }
        return members;
    }

    /** The group of each of these findings, by finding. */
    Map<Long, Long> groupsOf(Collection<Long> numbers) {
        Map<Long, Long> groups = new TreeMap<>();
        if (!numbers.isEmpty()) {
            Lists.bind(
                            handle.createQuery("SELECT number, same_as FROM finding WHERE number IN (<numbers>)"),
                            "numbers",
                            numbers)
                    .map((row, context) -> new long[] {row.getLong(1), row.getLong(2)})
                    .forEach(pair -> groups.put(pair[0], pair[1]));
        }
        return groups;
    }

    String id(long number) {
        return handle.createQuery("SELECT id FROM finding WHERE number = ?")
                .bind(0, number)
                .mapTo(String.class)
                .one();
    }

    void insert(List<Row> rows) {
        List<Object[]> values = new ArrayList<>();
        for (Row row : rows) {
            Finding f = row.finding();
            Span span = evidence(f);
            values.add(new Object[] {
                row.number(),
                f.id().toString(),
                row.report(),
                row.version(),
                f.kind().label(),
                f.coding().type(),
                span.start(),
                span.end(),
                f.confidence(),
                row.group(),
                row.withdrawn() ? 1 : 0,
                Json.text(f)
            });
        }
        Rows.insert(
                handle,
                "INSERT INTO finding (number, id, report, version, kind, type, evidence_from, evidence_to, confidence,"
                        + " same_as, withdrawn, data) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                values);
    }

    void update(Row row) {
        Finding f = row.finding();
        Span span = evidence(f);
        handle.execute(
                "UPDATE finding SET version = ?, type = ?, evidence_from = ?, evidence_to = ?, confidence = ?,"
                        + " same_as = ?, withdrawn = ?, data = ? WHERE number = ?",
                row.version(),
                f.coding().type(),
                span.start(),
                span.end(),
                f.confidence(),
                row.group(),
                row.withdrawn() ? 1 : 0,
                Json.text(f),
                row.number());
    }

    /** Where its first words stand. */
    static Span evidence(Finding finding) {
        return finding.evidence().isEmpty()
                ? new Span(0, 0)
                : finding.evidence().get(0).span();
    }

    private List<Row> list(String sql, Object value) {
        return handle.createQuery(sql)
                .bind("value", value)
                .map((row, context) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        CodePoints text = new CodePoints(row.getString(7));
        return new Row(
                row.getLong(1),
                row.getLong(2),
                row.getInt(3),
                row.getLong(4),
                row.getInt(5) == 1,
                Json.value(row.getString(6), Finding.class, text));
    }
}
