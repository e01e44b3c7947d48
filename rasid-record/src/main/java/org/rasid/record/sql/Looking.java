package org.rasid.record.sql;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Facets;
import org.rasid.record.Fact;
import org.rasid.record.FactKind;
import org.rasid.record.Page;
import org.rasid.record.Tombstone;
import org.rasid.record.search.WordIndex;

/** Answers questions about facts. */
public final class Looking {
    /** Of each facet but months, so many values are told. */
    private static final int MOST_VALUES = 50;

    private final Handle handle;

    /** Looks by this connection. */
    public Looking(Handle handle) {
        this.handle = handle;
    }

    /** A page's place: the last fact's day and number. */
    private record Place(String day, long number) {
        static Place of(String cursor) {
            int bar = cursor.indexOf('|');
            try {
                return new Place(cursor.substring(0, Math.max(0, bar)), Long.parseLong(cursor.substring(bar + 1)));
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("no place to go on: " + cursor, e);
            }
        }

        @Override
        public String toString() {
            return day + "|" + number;
        }
    }

    Page page(FactQuery query, @Nullable String cursor, int most, boolean newestFirst) {
        if (cursor != null) {
            Place from = Place.of(cursor);
            query.beyond(from.day(), from.number(), newestFirst);
        }
        String order = newestFirst ? " DESC" : "";
        List<Place> places = query.bound(
                        handle.createQuery("SELECT " + FactQuery.DAY + ", f.number FROM fact f" + query.where()
                                        + " ORDER BY " + FactQuery.DAY + order + ", f.number" + order + " LIMIT :most")
                                .bind("most", most))
                .map((row, context) -> new Place(row.getString(1), row.getLong(2)))
                .list();
        List<Fact> facts = List.copyOf(new Facts(handle)
                .byNumbers(places.stream().map(Place::number).toList())
                .values());
        boolean more = places.size() == most;
        return new Page(facts, more ? places.get(places.size() - 1).toString() : null);
    }

    /** Those that changed last; of those that changed together, the latest by day. */
    List<Fact> newest(FactQuery query, int most) {
        List<Long> numbers = query.bound(handle.createQuery("SELECT f.number FROM fact f" + query.where()
                                + " ORDER BY f.changed DESC, " + FactQuery.DAY + " DESC, f.number DESC LIMIT :most")
                        .bind("most", most))
                .mapTo(Long.class)
                .list();
        return List.copyOf(new Facts(handle).byNumbers(numbers).values());
    }

    long count(FactQuery query) {
        return query.bound(handle.createQuery("SELECT count(*) FROM fact f" + query.where()))
                .mapTo(Long.class)
                .one();
    }

    long[] reports(FactQuery query) {
        return query
                .bound(handle.createQuery(
                        "SELECT DISTINCT i.report FROM fact f JOIN fact_finding t ON t.fact = f.number"
                                + " JOIN finding i ON i.number = t.finding" + query.where() + " ORDER BY 1"))
                .mapTo(Long.class)
                .stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    List<WordIndex.Text> texts(long change, long after, int most) {
        return handle.createQuery("""
                        SELECT r.number, v.text FROM report r
                        JOIN report_version v ON v.report = r.number AND v.version = r.version
                        WHERE r.changed > :change AND r.number > :after ORDER BY r.number LIMIT :most
                        """)
                .bind("change", change)
                .bind("after", after)
                .bind("most", most)
                .map((row, context) -> new WordIndex.Text(row.getLong(1), row.getString(2)))
                .list();
    }

    /** The number of the fact with this id, or of the one that a finding or clause with this id belongs to; 0 if none. */
    long number(UUID id) {
        return handle.createQuery("""
                        SELECT number FROM fact WHERE id = :id
                        UNION SELECT t.fact FROM fact_finding t JOIN finding f ON f.number = t.finding WHERE f.id = :id
                        UNION SELECT fact FROM clause WHERE id = :id
                        """)
                .bind("id", id.toString())
                .mapTo(Long.class)
                .findFirst()
                .orElse(0L);
    }

    @Nullable
    Fact fact(UUID id) {
        List<Long> exact = handle.createQuery("SELECT number FROM fact WHERE id = ?")
                .bind(0, id.toString())
                .mapTo(Long.class)
                .list();
        long number = exact.isEmpty() ? number(id) : exact.get(0);
        return number == 0 ? null : new Facts(handle).byNumbers(List.of(number)).get(number);
    }

    /** The ids that begin so, of facts. */
    List<UUID> idsBeginning(String start) {
        return handle.createQuery("SELECT id FROM fact WHERE id >= :start AND id < :end ORDER BY id LIMIT 3")
                .bind("start", start)
                .bind("end", start + "g")
                .map((row, context) -> UUID.fromString(row.getString(1)))
                .list();
    }

    Facets facets(FactQuery query) {
        Map<String, List<Facets.Count>> counts = new LinkedHashMap<>();
        String where = query.where();
        counts.put(
                "month",
                list(
                        query,
                        "SELECT substr(f.first_day, 1, 7), count(*) FROM fact f" + where
                                + (where.isEmpty() ? " WHERE" : " AND") + " f.first_day >= '0' GROUP BY 1 ORDER BY 1"));
        for (String column : List.of("kind", "type", "review")) {
            counts.put(
                    column,
                    list(
                            query,
                            "SELECT f." + column + ", count(*) FROM fact f" + where
                                    + " GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT " + MOST_VALUES));
        }
        counts.put("actor", hanging(query, "fact_actor", "actor"));
        counts.put("topic", hanging(query, "fact_topic", "topic"));
        counts.put("place", hanging(query, "fact_place", "name"));
        counts.put(
                "outlet",
                list(
                        query,
                        "SELECT r.outlet, count(DISTINCT f.number) FROM fact f"
                                + " JOIN fact_finding t ON t.fact = f.number JOIN finding i ON i.number = t.finding"
                                + " JOIN report r ON r.number = i.report" + where
                                + (where.isEmpty() ? " WHERE" : " AND")
                                + " r.outlet IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT " + MOST_VALUES));
        return new Facets(count(query), counts);
    }

    private List<Facets.Count> hanging(FactQuery query, String table, String column) {
        return list(
                query,
                "SELECT h." + column + ", count(DISTINCT f.number) FROM fact f JOIN " + table
                        + " h ON h.fact = f.number" + query.where() + " GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT "
                        + MOST_VALUES);
    }

    private List<Facets.Count> list(FactQuery query, String sql) {
        RowMapper<Facets.Count> count = (row, context) -> new Facets.Count(row.getString(1), row.getLong(2));
        return new ArrayList<>(query.bound(handle.createQuery(sql)).map(count).list());
    }

    /** What is left of facts that went after this change. */
    List<Tombstone> tombstones(long change) {
        return handle.createQuery(
                        "SELECT fact, kind, into_fact, at FROM tombstone WHERE changed > ? ORDER BY changed, number, fact")
                .bind(0, change)
                .map((row, context) -> new Tombstone(
                        UUID.fromString(row.getString(1)),
                        FactKind.valueOf(row.getString(2).toUpperCase(Locale.ROOT)),
                        row.getString(3) == null ? null : UUID.fromString(row.getString(3)),
                        Instant.parse(row.getString(4))))
                .list();
    }

    /** The last change that had happened at this time; 0 where there was none. */
    long changeAt(Instant time) {
        return handle.createQuery("SELECT COALESCE(max(number), 0) FROM change WHERE at <= ?")
                .bind(0, time.toString())
                .mapTo(Long.class)
                .one();
    }

    Instant lastWritten() {
        return handle.createQuery("SELECT at FROM change ORDER BY number DESC LIMIT 1")
                .mapTo(String.class)
                .findOne()
                .map(Instant::parse)
                .orElse(Instant.EPOCH);
    }
}
