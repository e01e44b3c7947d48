package org.rasid.record.sql;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Agreed;
import org.rasid.record.Difference;
import org.rasid.record.Fact;
import org.rasid.record.Part;
import org.rasid.record.Said;
import org.rasid.report.Days;
import org.rasid.report.Place;

/** Writes the table {@code fact} and what hangs on it. */
final class FactRows {
    private static final List<String> PARTS =
            List.of("fact_finding", "fact_actor", "fact_place", "fact_topic", "fact_difference", "clause");

    private final Handle handle;

    FactRows(Handle handle) {
        this.handle = handle;
    }

    /** Which fact each of these findings tells; findings that tell none are not in it. */
    Map<Long, Long> ofFindings(Collection<Long> findings) {
        Map<Long, Long> facts = new LinkedHashMap<>();
        if (!findings.isEmpty()) {
            Lists.bind(
                            handle.createQuery("SELECT finding, fact FROM fact_finding WHERE finding IN (<findings>)"),
                            "findings",
                            findings)
                    .map((row, context) -> new long[] {row.getLong(1), row.getLong(2)})
                    .forEach(pair -> facts.put(pair[0], pair[1]));
        }
        return facts;
    }

    void insert(Fact fact, long number, List<Long> findings, long change) {
        handle.execute("""
                INSERT INTO fact (id, kind, type, mode, channel, cameo, plover, quad, status, historical, first_day,
                    last_day, days_text, contexts, said, said_from, said_to, direct, agreement_name, confidence, sources,
                    review, first_seen, last_changed, changed, number)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, values(fact, number, change));
        insertParts(fact, number, findings);
    }

    /** Deletes those parts of a fact that are to be others; of two facts that exchange findings both come before {@link #update}. */
    void clear(long number, Fact before, Fact now) {
        if (kept(before, now) == 0) {
            delete("fact_finding", number);
        }
        if (!before.parts().equals(now.parts())) {
            delete("fact_actor", number);
        }
        if (!before.places().equals(now.places())) {
            delete("fact_place", number);
        }
        if (!before.topics().equals(now.topics())) {
            delete("fact_topic", number);
        }
        if (!before.differences().equals(now.differences())) {
            delete("fact_difference", number);
        }
        if (!Objects.equals(before.agreed(), now.agreed())) {
            delete("clause", number);
        }
    }

    /** How many tellings stay: all where only others came, else none. */
    private static int kept(Fact before, Fact now) {
        int size = before.accounts().size();
        return size <= now.accounts().size() && now.accounts().subList(0, size).equals(before.accounts()) ? size : 0;
    }

    /** Writes a fact over what was there before, which must have been cleared. */
    void update(Fact before, Fact fact, long number, List<Long> findings, long change) {
        handle.execute("""
                UPDATE fact SET id = ?, kind = ?, type = ?, mode = ?, channel = ?, cameo = ?, plover = ?, quad = ?,
                    status = ?, historical = ?, first_day = ?, last_day = ?, days_text = ?, contexts = ?, said = ?,
                    said_from = ?, said_to = ?, direct = ?, agreement_name = ?, confidence = ?, sources = ?, review = ?,
                    first_seen = ?, last_changed = ?, changed = ?
                WHERE number = ?
                """, values(fact, number, change));
        insertTellings(number, findings, kept(before, fact));
        if (!before.parts().equals(fact.parts())) {
            insertActors(fact, number);
        }
        if (!before.places().equals(fact.places())) {
            insertPlaces(fact, number);
        }
        if (!before.topics().equals(fact.topics())) {
            insertTopics(fact, number);
        }
        if (!before.differences().equals(fact.differences())) {
            insertDifferences(fact, number);
        }
        if (!Objects.equals(before.agreed(), fact.agreed())) {
            new ClauseRows(handle).insert(number, fact.agreed());
        }
    }

    void delete(long number) {
        PARTS.forEach(table -> delete(table, number));
        handle.execute("DELETE FROM fact WHERE number = ?", number);
    }

    private void delete(String table, long number) {
        handle.execute("DELETE FROM " + table + " WHERE fact = ?", number);
    }

    /**
     * Notes that a fact is no more.
     *
     * @param into the fact that it was merged into; null where no report tells it any more
     */
    void bury(long number, Fact fact, @Nullable UUID into, Instant at, long change) {
        handle.execute(
                "INSERT INTO tombstone (fact, number, kind, why, into_fact, at, changed) VALUES (?, ?, ?, ?, ?, ?, ?)",
                fact.id().toString(),
                number,
                fact.kind().label(),
                into == null ? "withdrawn" : "merged",
                into == null ? null : into.toString(),
                at.toString(),
                change);
    }

    /** Takes a tombstone away; false where there was none. */
    boolean unbury(UUID fact) {
        return handle.execute("DELETE FROM tombstone WHERE fact = ?", fact.toString()) > 0;
    }

    private static Object[] values(Fact f, long number, long change) {
        @Nullable Days days = f.days();
        @Nullable Said said = f.said();
        @Nullable Agreed agreed = f.agreed();
        return new Object[] {
            f.id().toString(),
            f.kind().label(),
            f.coding().type(),
            f.coding().mode(),
            f.coding().channel(),
            f.coding().cameo(),
            f.coding().plover(),
            f.coding().quad(),
            f.status(),
            f.historical() ? 1 : 0,
            days == null ? null : days.start(),
            days == null ? null : days.end(),
            days == null ? null : days.text(),
            String.join(" ", f.contexts()),
            said == null ? null : said.content().text(),
            said == null ? null : said.content().span().start(),
            said == null ? null : said.content().span().end(),
            said == null ? null : said.direct() ? 1 : 0,
            agreed == null ? null : agreed.name(),
            f.confidence(),
            f.sources(),
            f.review().label(),
            f.firstSeen().toString(),
            f.lastChanged().toString(),
            change,
            number
        };
    }

    private void insertParts(Fact fact, long number, List<Long> findings) {
        insertTellings(number, findings, 0);
        insertActors(fact, number);
        insertPlaces(fact, number);
        insertTopics(fact, number);
        insertDifferences(fact, number);
        new ClauseRows(handle).insert(number, fact.agreed());
    }

    /** The tellings from a place on, from 0. */
    private void insertTellings(long number, List<Long> findings, int from) {
        List<Object[]> tellings = new ArrayList<>();
        for (int i = from; i < findings.size(); i++) {
            tellings.add(new Object[] {number, i, findings.get(i)});
        }
        Rows.insert(handle, "INSERT INTO fact_finding (fact, position, finding) VALUES (?, ?, ?)", tellings);
    }

    private void insertActors(Fact fact, long number) {
        List<Object[]> actors = new ArrayList<>();
        for (Part part : fact.parts()) {
            actors.add(new Object[] {number, actors.size(), part.role().label(), part.actor()});
        }
        Rows.insert(handle, "INSERT INTO fact_actor (fact, position, role, actor) VALUES (?, ?, ?, ?)", actors);
    }

    private void insertPlaces(Fact fact, long number) {
        List<Object[]> places = new ArrayList<>();
        for (Place p : fact.places()) {
            places.add(new Object[] {
                number, places.size(), p.name(), p.nameEn(), p.country(), p.lat(), p.lon(), p.precision()
            });
        }
        Rows.insert(
                handle,
                "INSERT INTO fact_place (fact, position, name, name_en, country, latitude, longitude, precision)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                places);
    }

    private void insertTopics(Fact fact, long number) {
        List<Object[]> topics = new ArrayList<>();
        fact.topics().forEach(topic -> topics.add(new Object[] {number, topics.size(), topic}));
        Rows.insert(handle, "INSERT INTO fact_topic (fact, position, topic) VALUES (?, ?, ?)", topics);
    }

    private void insertDifferences(Fact fact, long number) {
        List<Object[]> versions = new ArrayList<>();
        for (Difference difference : fact.differences()) {
            for (Difference.Version version : difference.versions()) {
                versions.add(new Object[] {
                    number, versions.size(), difference.slot(), version.value(), Json.text(version.reports())
                });
            }
        }
        Rows.insert(
                handle,
                "INSERT INTO fact_difference (fact, position, slot, value, reports) VALUES (?, ?, ?, ?, ?)",
                versions);
    }
}
