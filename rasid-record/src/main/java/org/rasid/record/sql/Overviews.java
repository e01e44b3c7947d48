package org.rasid.record.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import org.rasid.record.FactKind;
import org.rasid.record.PlaceCount;
import org.rasid.record.Spans;
import org.rasid.record.Tie;

/** Counts facts by day, by place and by who stands across from whom; however many there are, the answers stay short. */
final class Overviews {
    private static final String YEAR_KNOWN = "f.first_day >= '0'";

    private static final String AND = " AND ";

    /** More steps than this are no overview. */
    private static final int MOST_STEPS = 2000;

    /**
     * The closest pairs, by what there is between them. SQLite joins in the order written where it says CROSS, and that
     * order goes through facts as they lie on disk.
     */
    private static final String TIES = """
            WITH told AS MATERIALIZED (
              SELECT DISTINCT f.number, p.actor AS one, q.actor AS other, f.kind, f.type, f.mode, f.channel,
                CASE WHEN f.type = 'CONSULT' THEN
                       (SELECT min(CASE WHEN i.actor IN (p.actor, q.actor) THEN i.actor END) FROM fact_actor i
                        WHERE i.fact = f.number AND i.role = 'initiator')
                     WHEN p.role IN ('actor', 'speaker') THEN p.actor
                     WHEN q.role IN ('actor', 'speaker') THEN q.actor END AS began
              FROM fact f CROSS JOIN fact_actor p CROSS JOIN fact_actor q
              %s p.fact = f.number AND q.fact = f.number AND p.actor < q.actor AND %s),
            closest AS (
              SELECT one, other, count(DISTINCT number) AS facts FROM told
              GROUP BY one, other ORDER BY 3 DESC, 1, 2 LIMIT :most)
            SELECT c.one, c.other, c.facts, t.kind, t.type, t.mode, t.channel, t.began, count(*)
            FROM closest c JOIN told t ON t.one = c.one AND t.other = c.other
            GROUP BY 1, 2, 3, 4, 5, 6, 7, 8 ORDER BY 3 DESC, 1, 2, 9 DESC, 4, 5, 6, 7, 8
            """;

    private final Handle handle;

    Overviews(Handle handle) {
        this.handle = handle;
    }

    Spans spans(Chosen facts, Spans.Step step, int mostAcross) {
        String first = "substr(f.first_day, 1, " + step.letters() + ")";
        String last = "substr(f.last_day, 1, " + step.letters() + ")";
        String from = " FROM fact f" + facts.where() + AND + YEAR_KNOWN;
        return new Spans(
                spans(
                        facts,
                        "SELECT " + first + ", " + last + ", f.kind, count(*)" + from + " AND " + first + " = " + last
                                + " GROUP BY 1, 2, 3 ORDER BY 1, 3 LIMIT " + MOST_STEPS),
                spans(
                        facts,
                        "SELECT f.first_day, f.last_day, f.kind, count(*)" + from + " AND " + first + " <> " + last
                                + " GROUP BY 1, 2, 3 ORDER BY 4 DESC, 1, 2, 3 LIMIT " + mostAcross));
    }

    private List<Spans.Span> spans(Chosen facts, String sql) {
        RowMapper<Spans.Span> span = (row, context) ->
                new Spans.Span(row.getString(1), row.getString(2), kind(row.getString(3)), row.getLong(4));
        return facts.bound(handle.createQuery(sql)).map(span).list();
    }

    /** The places that most facts name. One place may be written in many ways: the English name holds them together. */
    List<PlaceCount> places(Chosen facts, int most) {
        return facts.bound(handle.createQuery(
                                "SELECT min(h.name), h.name_en, h.country, h.latitude, h.longitude, h.precision,"
                                        + " count(DISTINCT f.number) FROM fact f JOIN fact_place h ON h.fact = f.number"
                                        + facts.where() + " GROUP BY COALESCE(h.name_en, h.name), h.name_en, h.country,"
                                        + " h.latitude, h.longitude, h.precision ORDER BY 7 DESC, 1 LIMIT :most")
                        .bind("most", most))
                .map((row, context) -> new PlaceCount(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        number(row, 4),
                        number(row, 5),
                        row.getString(6),
                        row.getLong(7)))
                .list();
    }

    private static @Nullable Double number(ResultSet row, int column) throws SQLException {
        double number = row.getDouble(column);
        return row.wasNull() ? null : number;
    }

    private record Pair(String one, String other, long facts) {}

    /** The pairs between whom there is most. */
    List<Tie> ties(Chosen facts, int most) {
        Map<Pair, List<Tie.Strand>> strands = new LinkedHashMap<>();
        facts.bound(handle.createQuery(TIES.formatted(facts.where() + AND, Across.CONDITION))
                        .bind("most", most))
                .map((row, context) -> Map.entry(
                        new Pair(row.getString(1), row.getString(2), row.getLong(3)),
                        new Tie.Strand(
                                kind(row.getString(4)),
                                row.getString(5),
                                row.getString(6),
                                row.getString(7),
                                row.getString(8),
                                row.getLong(9))))
                .forEach(entry -> strands.computeIfAbsent(entry.getKey(), pair -> new ArrayList<>())
                        .add(entry.getValue()));
        List<Tie> ties = new ArrayList<>();
        strands.forEach((pair, list) -> ties.add(new Tie(pair.one(), pair.other(), pair.facts(), list)));
        return ties;
    }

    private static FactKind kind(String label) {
        return FactKind.valueOf(label.toUpperCase(Locale.ROOT));
    }
}
