package org.rasid.record.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Agreed;
import org.rasid.record.Clause;
import org.rasid.record.Coding;
import org.rasid.record.Difference;
import org.rasid.record.Fact;
import org.rasid.record.FactKind;
import org.rasid.record.Part;
import org.rasid.record.Review;
import org.rasid.record.Role;
import org.rasid.record.Said;
import org.rasid.report.Days;
import org.rasid.report.Place;
import org.rasid.report.Quote;
import org.rasid.report.Span;

/** Reads facts with all that hangs on them, many at a time. */
final class Facts {
    private static final String ROW = """
            SELECT number, id, kind, type, mode, channel, cameo, plover, quad, status, historical, first_day, last_day,
                   days_text, contexts, said, said_from, said_to, direct, agreement_name, confidence, sources, review,
                   first_seen, last_changed
            FROM fact WHERE number IN (<facts>)
            """;

    private final Handle handle;

    Facts(Handle handle) {
        this.handle = handle;
    }

    /** What hangs on some facts, by fact. */
    private record Parts(
            Map<Long, List<UUID>> accounts,
            Map<Long, List<Part>> parts,
            Map<Long, List<Place>> places,
            Map<Long, List<String>> topics,
            Map<Long, List<Difference>> differences,
            Map<Long, List<Clause>> clauses) {}

    /** The facts with these numbers, by number, in the order given; those that are no more are not in it. */
    Map<Long, Fact> byNumbers(Collection<Long> numbers) {
        Map<Long, Fact> facts = new LinkedHashMap<>();
        if (numbers.isEmpty()) {
            return facts;
        }
        List<Long> wanted = List.copyOf(numbers);
        Parts parts = new Parts(
                lists(
                        wanted,
                        "SELECT t.fact, f.id FROM fact_finding t JOIN finding f ON f.number = t.finding"
                                + " WHERE t.fact IN (<facts>) ORDER BY t.fact, t.position",
                        row -> UUID.fromString(row.getString(2))),
                lists(
                        wanted,
                        "SELECT fact, role, actor FROM fact_actor WHERE fact IN (<facts>) ORDER BY fact, position",
                        row -> new Part(Role.valueOf(row.getString(2).toUpperCase(Locale.ROOT)), row.getString(3))),
                lists(
                        wanted,
                        "SELECT fact, name, name_en, country, latitude, longitude, precision FROM fact_place"
                                + " WHERE fact IN (<facts>) ORDER BY fact, position",
                        Facts::place),
                lists(
                        wanted,
                        "SELECT fact, topic FROM fact_topic WHERE fact IN (<facts>) ORDER BY fact, position",
                        row -> row.getString(2)),
                differences(wanted),
                new ClauseRows(handle).of(wanted));
        Map<Long, Fact> found = new LinkedHashMap<>();
        Lists.bind(handle.createQuery(ROW), "facts", wanted)
                .map((row, context) -> Map.entry(row.getLong(1), fact(row, parts)))
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        for (Long number : wanted) {
            @Nullable Fact fact = found.get(number);
            if (fact != null) {
                facts.put(number, fact);
            }
        }
        return facts;
    }

    private interface Column<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> Map<Long, List<T>> lists(List<Long> facts, String sql, Column<T> column) {
        RowMapper<Map.Entry<Long, T>> mapper = (row, context) -> Map.entry(row.getLong(1), column.of(row));
        Map<Long, List<T>> lists = new LinkedHashMap<>();
        Lists.bind(handle.createQuery(sql), "facts", facts)
                .map(mapper)
                .forEach(entry -> lists.computeIfAbsent(entry.getKey(), fact -> new ArrayList<>())
                        .add(entry.getValue()));
        return lists;
    }

    private record Told(String slot, Difference.Version version) {}

    private Map<Long, List<Difference>> differences(List<Long> facts) {
        Map<Long, List<Told>> told = lists(
                facts,
                "SELECT fact, slot, value, reports FROM fact_difference WHERE fact IN (<facts>) ORDER BY fact, position",
                row -> new Told(
                        row.getString(2), new Difference.Version(row.getString(3), Json.strings(row.getString(4)))));
        Map<Long, List<Difference>> differences = new LinkedHashMap<>();
        told.forEach((fact, versions) -> {
            Map<String, List<Difference.Version>> bySlot = new LinkedHashMap<>();
            versions.forEach(version -> bySlot.computeIfAbsent(version.slot(), slot -> new ArrayList<>())
                    .add(version.version()));
            List<Difference> list = new ArrayList<>();
            bySlot.forEach((slot, all) -> list.add(new Difference(slot, all)));
            differences.put(fact, list);
        });
        return differences;
    }

    private static Place place(ResultSet row) throws SQLException {
        double lat = row.getDouble(5);
        boolean placed = !row.wasNull();
        double lon = row.getDouble(6);
        return new Place(
                "",
                row.getString(2),
                row.getString(3),
                row.getString(4),
                placed ? lat : null,
                placed ? lon : null,
                row.getString(7));
    }

    private static Fact fact(ResultSet row, Parts parts) throws SQLException {
        long number = row.getLong(1);
        FactKind kind = FactKind.valueOf(row.getString(3).toUpperCase(Locale.ROOT));
        String firstDay = row.getString(12);
        String contexts = row.getString(15);
        String said = row.getString(16);
        return new Fact(
                UUID.fromString(row.getString(2)),
                kind,
                new Coding(
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        row.getInt(9)),
                row.getString(10),
                row.getInt(11) == 1,
                parts.parts().getOrDefault(number, List.of()),
                firstDay == null ? null : new Days(firstDay, row.getString(13), row.getString(14)),
                parts.places().getOrDefault(number, List.of()),
                parts.topics().getOrDefault(number, List.of()),
                contexts.isEmpty() ? List.of() : List.of(contexts.split(" ")),
                said == null
                        ? null
                        : new Said(new Quote(new Span(row.getInt(17), row.getInt(18)), said), row.getInt(19) == 1),
                kind == FactKind.AGREEMENT
                        ? new Agreed(row.getString(20), parts.clauses().getOrDefault(number, List.of()))
                        : null,
                row.getDouble(21),
                parts.accounts().getOrDefault(number, List.of()),
                row.getInt(22),
                parts.differences().getOrDefault(number, List.of()),
                Review.valueOf(row.getString(23).toUpperCase(Locale.ROOT)),
                Instant.parse(row.getString(24)),
                Instant.parse(row.getString(25)));
    }
}
