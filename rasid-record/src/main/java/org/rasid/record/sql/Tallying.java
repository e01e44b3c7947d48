package org.rasid.record.sql;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Companion;
import org.rasid.record.FactKind;
import org.rasid.record.Position;
import org.rasid.record.Role;

/** Adds up the facts in which somebody takes part. Who merely passed on what others did or said takes no part here. */
final class Tallying {
    private static final String TAKES_PART = "role <> '" + Role.REPORTER.label() + "'";

    private final Handle handle;

    Tallying(Handle handle) {
        this.handle = handle;
    }

    /** Who takes part beside somebody, most often first. */
    List<Companion> company(Chosen facts, String actor, int most) {
        return facts.bound(handle.createQuery("SELECT o.actor, count(DISTINCT f.number), max(f.last_day) FROM fact f"
                                + " JOIN fact_actor s ON s.fact = f.number AND s.actor = :self AND s." + TAKES_PART
                                + " JOIN fact_actor o ON o.fact = f.number AND o.actor <> :self AND o." + TAKES_PART
                                + facts.where() + " GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT :most")
                        .bind("self", actor)
                        .bind("most", most))
                .map((row, context) -> new Companion(row.getString(1), row.getLong(2), day(row.getString(3))))
                .list();
    }

    /** What somebody has said on each topic, the most frequent first. */
    List<Position> positions(Chosen facts, String speaker, int most) {
        return facts.bound(handle.createQuery("SELECT h.topic, f.type, count(DISTINCT f.number), max(f.last_day)"
                                + " FROM fact f JOIN fact_topic h ON h.fact = f.number"
                                + " JOIN fact_actor s ON s.fact = f.number AND s.actor = :self AND s.role = '"
                                + Role.SPEAKER.label() + "'" + facts.where() + " AND f.kind = '"
                                + FactKind.STATEMENT.label() + "' GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2 LIMIT :most")
                        .bind("self", speaker)
                        .bind("most", most))
                .map((row, context) ->
                        new Position(row.getString(1), row.getString(2), row.getLong(3), day(row.getString(4))))
                .list();
    }

    /** A day without its year is no day that could be the latest. */
    private static @Nullable String day(@Nullable String latest) {
        return latest == null || latest.startsWith("-") ? null : latest;
    }
}
