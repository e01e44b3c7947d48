package org.rasid.record.sql;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Fact;
import org.rasid.record.FactKind;
import org.rasid.record.Tombstone;
import org.rasid.record.search.WordIndex;

/** Answers questions about facts. */
public final class Looking {
    private final Handle handle;

    /** Looks by this connection. */
    public Looking(Handle handle) {
        this.handle = handle;
    }

    /** The numbers of the facts that changed after a change, by day. */
    long[] changed(long change) {
        return handle
                .createQuery("SELECT number FROM fact WHERE changed > ? ORDER BY COALESCE(first_day, ''), number")
                .bind(0, change)
                .mapTo(Long.class)
                .stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    /** The numbers of the facts with these ids, by id. */
    Map<UUID, Long> numbers(Collection<UUID> ids) {
        Map<UUID, Long> numbers = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            Lists.bind(
                            handle.createQuery("SELECT id, number FROM fact WHERE id IN (<ids>)"),
                            "ids",
                            ids.stream().map(UUID::toString).toList())
                    .map((row, context) -> Map.entry(UUID.fromString(row.getString(1)), row.getLong(2)))
                    .forEach(entry -> numbers.put(entry.getKey(), entry.getValue()));
        }
        return numbers;
    }

    /** The numbers of the reports that changed after a change, in order. */
    List<Long> reportsChanged(long change) {
        return handle
                .createQuery("SELECT number FROM report WHERE changed > ?")
                .bind(0, change)
                .mapTo(Long.class)
                .stream()
                .sorted()
                .toList();
    }

    /** The texts of these reports, in the order of their numbers. */
    List<WordIndex.Text> texts(List<Long> reports) {
        return Lists.bind(handle.createQuery("""
                        SELECT r.number, v.text FROM report r
                        JOIN report_version v ON v.report = r.number AND v.version = r.version
                        WHERE r.number IN (<reports>) ORDER BY r.number
                        """), "reports", reports)
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
