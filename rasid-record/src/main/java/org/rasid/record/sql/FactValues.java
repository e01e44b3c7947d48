package org.rasid.record.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.rasid.record.FactKind;
import org.rasid.record.Role;
import org.rasid.record.sets.Changed;
import org.rasid.record.sets.Field;
import org.rasid.record.sets.Matching;
import org.rasid.record.sets.Postings;
import org.rasid.record.world.Happened;
import org.rasid.record.world.PlaceNames;
import org.rasid.record.world.Side;
import org.rasid.report.ActorKind;
import org.rasid.report.Days;
import org.roaringbitmap.RoaringBitmap;

/** Reads by which values facts are looked up. */
final class FactValues {
    /** So many numbers of facts at a time: a server gives each answer as a whole. */
    private static final int RANGE = 50_000;

    private static final int LIST = 500;

    /** After all days. */
    private static final String NO_DAY = "~";

    /** The facts that changed, and those of reports that did: an outlet can change where nothing else does. */
    private static final String CHANGED = """
            SELECT number FROM fact WHERE changed > :change
            UNION SELECT number FROM tombstone WHERE changed > :change
            UNION SELECT t.fact FROM report r JOIN finding i ON i.report = r.number
                  JOIN fact_finding t ON t.finding = i.number
                  WHERE r.changed > :change
            """;

    private final Handle handle;
    private final Postings values = new Postings();

    /** Of agreements without a day the first report's; {@link #NO_DAY} until one is known. */
    private final Map<Integer, String> firstTold = new HashMap<>();

    FactValues(Handle handle) {
        this.handle = handle;
    }

    private interface Row {
        void of(ResultSet row, int fact) throws SQLException;
    }

    /**
     * The values of the facts that are new or other than they were at a change. What is written meanwhile is there or not;
     * it is told again next time.
     *
     * @param change 0 for all facts
     */
    Changed after(long change) {
        long last = Work.lastChange(handle);
        RoaringBitmap facts = new RoaringBitmap();
        if (change == 0) {
            long end = handle.createQuery("SELECT COALESCE(max(number), 0) FROM fact")
                    .mapTo(Long.class)
                    .one();
            for (long from = 0; from <= end; from += RANGE) {
                long first = from;
                load(
                        "BETWEEN :first AND :last",
                        query -> query.bind("first", first).bind("last", first + RANGE - 1));
            }
        } else {
            List<Long> numbers = handle.createQuery(CHANGED)
                    .bind("change", change)
                    .mapTo(Long.class)
                    .list();
            numbers.forEach(number -> facts.add(number.intValue()));
            for (int i = 0; i < numbers.size(); i += LIST) {
                List<Long> some = numbers.subList(i, Math.min(i + LIST, numbers.size()));
                load("IN (<facts>)", query -> Lists.bind(query, "facts", some));
            }
        }
        return new Changed(last, facts, values);
    }

    private void load(String which, UnaryOperator<Query> bound) {
        each(
                "SELECT number, kind, type, review, first_day, last_day, confidence, changed, mode, status, days_text"
                        + " FROM fact WHERE number " + which,
                bound,
                (row, fact) -> {
                    values.add(Field.KIND, row.getString(2), fact);
                    values.add(Field.TYPE, row.getString(3), fact);
                    values.add(Field.REVIEW, row.getString(4), fact);
                    day(row.getString(5), fact);
                    values.add(Field.LAST_DAY, row.getString(6), fact);
                    values.add(Field.CONFIDENCE, Matching.confidence(row.getDouble(7)), fact);
                    values.add(Field.CHANGED, Matching.change(row.getLong(8)), fact);
                    values.add(Field.MODE, row.getString(9), fact);
                    happened(row, fact);
                });
        each(
                "SELECT p.fact, p.actor, a.country, p.role, a.kind, a.sector FROM fact_actor p"
                        + " LEFT JOIN actor a ON a.key = p.actor WHERE p.fact " + which,
                bound,
                this::actor);
        each(
                "SELECT fact, topic FROM fact_topic WHERE fact " + which,
                bound,
                (row, fact) -> values.add(Field.TOPIC, row.getString(2), fact));
        each("SELECT fact, name, name_en, country FROM fact_place WHERE fact " + which, bound, (row, fact) -> {
            values.add(Field.PLACE, row.getString(2), fact);
            values.add(Field.PLACE_ENGLISH, row.getString(3), fact);
            values.add(Field.PLACE_COUNTRY, row.getString(4), fact);
            PlaceNames.words(row.getString(2)).forEach(word -> values.add(Field.PLACE_WORD, word, fact));
        });
        each(
                "SELECT fact, type FROM clause WHERE (deadline IS NOT NULL OR duration IS NOT NULL) AND fact " + which,
                bound,
                (row, fact) -> values.add(Field.TERM, row.getString(2), fact));
        each(
                "SELECT t.fact, i.report, r.outlet, r.published_from FROM fact_finding t JOIN finding i ON i.number = t.finding"
                        + " JOIN report r ON r.number = i.report WHERE t.fact " + which,
                bound,
                (row, fact) -> {
                    values.add(Field.REPORT, row.getString(2), fact);
                    values.add(Field.OUTLET, row.getString(3), fact);
                    String day = row.getString(4);
                    if (day != null && firstTold.containsKey(fact)) {
                        firstTold.merge(fact, day, (one, other) -> one.compareTo(other) <= 0 ? one : other);
                    }
                });
        firstTold.forEach((fact, day) -> values.add(Field.HAPPENED, day.equals(NO_DAY) ? null : day, fact));
        firstTold.clear();
    }

    private void actor(ResultSet row, int fact) throws SQLException {
        String key = row.getString(2);
        String country = row.getString(3);
        values.add(Field.ACTOR, key, fact);
        values.add(Field.ACTOR_COUNTRY, country, fact);
        String kind = row.getString(5);
        String side = kind == null ? key : Side.of(key, ActorKind.of(kind), country, row.getString(6));
        switch (Role.valueOf(row.getString(4).toUpperCase(Locale.ROOT))) {
            case ACTOR, SPEAKER -> values.add(Field.DOER, side, fact);
            case RECIPIENT, ADDRESSEE -> values.add(Field.TARGET, side, fact);
            case PARTY -> {
                values.add(Field.DOER, side, fact);
                values.add(Field.TARGET, side, fact);
            }
            case INITIATOR, REPORTER, SPONSOR -> {}
        }
    }

    /** An agreement of which nobody knows the day counts from when it was first told. */
    private void happened(ResultSet row, int fact) throws SQLException {
        FactKind kind = FactKind.valueOf(row.getString(2).toUpperCase(Locale.ROOT));
        if (!Happened.told(kind, row.getString(10))) {
            return;
        }
        String first = row.getString(5);
        Days days = first == null ? null : new Days(first, row.getString(6), row.getString(11));
        LocalDate day = Happened.day(kind, days, null);
        if (day != null) {
            values.add(Field.HAPPENED, day.toString(), fact);
        } else if (kind == FactKind.AGREEMENT) {
            firstTold.put(fact, NO_DAY);
        }
    }

    private void each(String sql, UnaryOperator<Query> bound, Row what) {
        bound.apply(handle.createQuery(sql))
                .map((row, context) -> {
                    what.of(row, row.getInt(1));
                    return true;
                })
                .forEach(done -> {});
    }

    private void day(@Nullable String day, int fact) {
        values.add(Field.DAY, day == null ? "" : day, fact);
        // A day without its year has no month of its own.
        if (day != null && !day.startsWith("-")) {
            values.add(Field.MONTH, day.substring(0, Math.min(7, day.length())), fact);
        }
    }
}
