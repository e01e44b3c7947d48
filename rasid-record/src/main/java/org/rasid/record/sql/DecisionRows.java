package org.rasid.record.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Citation;
import org.rasid.record.Decision;
import org.rasid.record.decide.Log;
import org.rasid.record.decide.Ruling;
import org.rasid.report.Quote;
import org.rasid.report.Span;

/** The tables {@code decision} and {@code decision_finding}: rows are only ever added, but for what they rest on now. */
final class DecisionRows {
    private static final String ROW = """
            SELECT d.number, d.at, d.by_whom, d.why, d.action, d.slot, d.value, d.undoes,
                   r.id, d.cited_from, d.cited_to, d.cited
            FROM decision d LEFT JOIN report r ON r.number = d.cited_report
            """;

    private final Handle handle;

    DecisionRows(Handle handle) {
        this.handle = handle;
    }

    /** What a decision names and the finding that this rests on now. */
    private record Anchor(
            long decision,
            int position,
            UUID named,
            @Nullable Long finding) {}

    long last() {
        return handle.createQuery("SELECT COALESCE(max(number), 0) FROM decision")
                .mapTo(Long.class)
                .one();
    }

    List<Decision> all() {
        return list(handle.createQuery(ROW + "ORDER BY d.number")
                .map((row, context) -> row(row))
                .list());
    }

    /** Decisions with these numbers, and every undo that concerns them. */
    List<Decision> withUndos(Collection<Long> numbers) {
        Set<Long> all = new LinkedHashSet<>(numbers);
        Set<Long> more = all;
        while (!more.isEmpty()) {
            more = new LinkedHashSet<>(Lists.bind(
                            handle.createQuery("SELECT number FROM decision WHERE undoes IN (<numbers>)"),
                            "numbers",
                            more)
                    .mapTo(Long.class)
                    .list());
            more.removeAll(all);
            all.addAll(more);
        }
        if (all.isEmpty()) {
            return List.of();
        }
        return list(
                Lists.bind(handle.createQuery(ROW + "WHERE d.number IN (<numbers>) ORDER BY d.number"), "numbers", all)
                        .map((row, context) -> row(row))
                        .list());
    }

    /** The numbers of the decisions that rest on one of these findings. */
    List<Long> restingOn(Collection<Long> findings) {
        return findings.isEmpty()
                ? List.of()
                : Lists.bind(
                                handle.createQuery(
                                        "SELECT DISTINCT decision FROM decision_finding WHERE finding IN (<findings>)"
                                                + " ORDER BY decision"),
                                "findings",
                                findings)
                        .mapTo(Long.class)
                        .list();
    }

    /** The findings that a decision rests on. */
    List<Long> findingsOf(long decision) {
        return handle.createQuery("SELECT finding FROM decision_finding WHERE decision = ? AND finding IS NOT NULL")
                .bind(0, decision)
                .mapTo(Long.class)
                .list();
    }

    boolean any() {
        return handle.createQuery("SELECT count(*) FROM (SELECT 1 FROM decision LIMIT 1) one")
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /** The notes in force on facts, in their order, by fact. */
    Map<UUID, List<Decision>> notes(Collection<UUID> facts) {
        Map<Long, UUID> on = new TreeMap<>();
        if (!facts.isEmpty() && any()) {
            Lists.bind(
                            handle.createQuery("SELECT DISTINCT d.number, f.id FROM fact f"
                                    + " JOIN fact_finding t ON t.fact = f.number"
                                    + " JOIN decision_finding a ON a.finding = t.finding AND a.position = 0"
                                    + " JOIN decision d ON d.number = a.decision AND d.action = 'annotate'"
                                    + " WHERE f.id IN (<facts>)"),
                            "facts",
                            facts.stream().map(UUID::toString).toList())
                    .map((row, context) -> Map.entry(row.getLong(1), UUID.fromString(row.getString(2))))
                    .forEach(entry -> on.put(entry.getKey(), entry.getValue()));
        }
        Map<UUID, List<Decision>> notes = new LinkedHashMap<>();
        for (Decision note : Log.inForce(withUndos(on.keySet()))) {
            UUID fact = on.get(note.number());
            if (fact != null) {
                notes.computeIfAbsent(fact, f -> new ArrayList<>()).add(note);
            }
        }
        return notes;
    }

    /** The last decision in force on each of these commitments, by the commitment's id. */
    Map<UUID, Decision> overruled(Collection<UUID> commitments) {
        Map<UUID, Decision> overruled = new LinkedHashMap<>();
        if (!commitments.isEmpty() && any()) {
            List<Long> numbers = Lists.bind(
                            handle.createQuery("SELECT d.number FROM decision d JOIN decision_finding a"
                                    + " ON a.decision = d.number AND a.position = 0"
                                    + " WHERE d.action = 'overrule' AND a.named IN (<commitments>)"),
                            "commitments",
                            commitments.stream().map(UUID::toString).toList())
                    .mapTo(Long.class)
                    .list();
            for (Decision decision : Log.inForce(withUndos(numbers))) {
                @Nullable UUID target = decision.target();
                if (target != null) {
                    overruled.put(target, decision);
                }
            }
        }
        return overruled;
    }

    /** Those of these decisions that are in force, with what they rest on. */
    List<Ruling> rulings(Collection<Long> numbers) {
        List<Decision> inForce = Log.inForce(withUndos(numbers));
        Map<Long, List<Anchor>> anchors =
                anchors(inForce.stream().map(Decision::number).toList());
        List<Ruling> rulings = new ArrayList<>();
        for (Decision decision : inForce) {
            List<Anchor> own = anchors.getOrDefault(decision.number(), List.of());
            List<Long> others = new ArrayList<>();
            Long target = null;
            for (Anchor anchor : own) {
                if (anchor.position() == 0) {
                    target = anchor.finding();
                } else if (anchor.finding() != null) {
                    others.add(anchor.finding());
                }
            }
            rulings.add(new Ruling(decision, target, others));
        }
        return rulings;
    }

    void insert(Decision decision, Map<UUID, Long> findings) {
        @Nullable Citation cited = decision.citation();
        handle.execute(
                "INSERT INTO decision (number, at, by_whom, why, action, slot, value, undoes, cited_report, cited_from,"
                        + " cited_to, cited)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, (SELECT number FROM report WHERE id = ?), ?, ?, ?)",
                decision.number(),
                decision.at().toString(),
                decision.by(),
                decision.why(),
                decision.action().label(),
                decision.slot(),
                decision.value(),
                decision.undoes(),
                cited == null ? null : cited.report(),
                cited == null ? null : cited.words().span().start(),
                cited == null ? null : cited.words().span().end(),
                cited == null ? null : cited.words().text());
        List<Object[]> rows = new ArrayList<>();
        @Nullable UUID target = decision.target();
        if (target != null) {
            rows.add(new Object[] {decision.number(), 0, target.toString(), findings.get(target)});
        }
        int position = 1;
        for (UUID other : decision.others()) {
            rows.add(new Object[] {decision.number(), position++, other.toString(), findings.get(other)});
        }
        Rows.insert(
                handle, "INSERT INTO decision_finding (decision, position, named, finding) VALUES (?, ?, ?, ?)", rows);
    }

    /** Lets every decision that rests on one finding rest on another. */
    void move(long finding, long to) {
        handle.execute("UPDATE decision_finding SET finding = ? WHERE finding = ?", to, finding);
    }

    private List<Decision> list(List<Decision> bare) {
        Map<Long, List<Anchor>> anchors =
                anchors(bare.stream().map(Decision::number).toList());
        return bare.stream()
                .map(d -> {
                    List<Anchor> own = anchors.getOrDefault(d.number(), List.of());
                    UUID target = own.stream()
                            .filter(anchor -> anchor.position() == 0)
                            .map(Anchor::named)
                            .findFirst()
                            .orElse(null);
                    List<UUID> others = own.stream()
                            .filter(anchor -> anchor.position() > 0)
                            .map(Anchor::named)
                            .toList();
                    return new Decision(
                            d.number(),
                            d.at(),
                            d.by(),
                            d.why(),
                            d.action(),
                            target,
                            others,
                            d.slot(),
                            d.value(),
                            d.undoes(),
                            d.citation());
                })
                .toList();
    }

    private Map<Long, List<Anchor>> anchors(List<Long> decisions) {
        Map<Long, List<Anchor>> anchors = new TreeMap<>();
        if (!decisions.isEmpty()) {
            Lists.bind(
                            handle.createQuery("SELECT decision, position, named, finding FROM decision_finding"
                                    + " WHERE decision IN (<decisions>) ORDER BY decision, position"),
                            "decisions",
                            decisions)
                    .map((row, context) -> anchor(row))
                    .forEach(anchor -> anchors.computeIfAbsent(anchor.decision(), d -> new ArrayList<>())
                            .add(anchor));
        }
        return anchors;
    }

    private static Anchor anchor(ResultSet row) throws SQLException {
        long finding = row.getLong(4);
        return new Anchor(
                row.getLong(1), row.getInt(2), UUID.fromString(row.getString(3)), row.wasNull() ? null : finding);
    }

    private static Decision row(ResultSet row) throws SQLException {
        long undoes = row.getLong(8);
        return new Decision(
                row.getLong(1),
                Instant.parse(row.getString(2)),
                row.getString(3),
                row.getString(4),
                Decision.Action.valueOf(row.getString(5).toUpperCase(Locale.ROOT)),
                null,
                List.of(),
                row.getString(6),
                row.getString(7),
                undoes == 0 ? null : Long.valueOf(undoes),
                citation(row));
    }

    private static @Nullable Citation citation(ResultSet row) throws SQLException {
        String words = row.getString(12);
        return words == null
                ? null
                : new Citation(row.getString(9), new Quote(new Span(row.getInt(10), row.getInt(11)), words));
    }

    /** The numbers of those that rest on words no longer found. */
    List<Long> onWithdrawn() {
        return handle.createQuery("SELECT DISTINCT d.decision FROM decision_finding d"
                        + " JOIN finding f ON f.number = d.finding WHERE f.withdrawn = 1 ORDER BY d.decision")
                .mapTo(Long.class)
                .list();
    }
}
