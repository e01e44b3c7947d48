package org.rasid.record.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rasid.record.KnownActor;
import org.rasid.report.ActorKind;

/** The tables {@code actor}, {@code actor_name} and {@code actor_office}. */
final class ActorRows {
    private static final String ROW = "SELECT key, name, name_en, kind, country, sector FROM actor ";

    private final Handle handle;

    ActorRows(Handle handle) {
        this.handle = handle;
    }

    /** An actor's own row, without the names and offices. */
    private record Row(
            String key,
            String name,
            @Nullable String nameEn,
            ActorKind kind,
            @Nullable String country,
            @Nullable String sector) {
        KnownActor known(List<String> names, List<KnownActor.Office> offices) {
            return new KnownActor(key, name, nameEn, names, kind, country, sector, offices);
        }
    }

    /** The actors with these keys, by key; those that nobody knows are not in it. */
    Map<String, KnownActor> byKeys(Collection<String> keys) {
        Map<String, KnownActor> actors = new LinkedHashMap<>();
        if (keys.isEmpty()) {
            return actors;
        }
        List<String> wanted = List.copyOf(keys);
        List<Row> rows = Lists.bind(handle.createQuery(ROW + "WHERE key IN (<keys>) ORDER BY key"), "keys", wanted)
                .map((row, context) -> row(row))
                .list();
        Map<String, List<String>> names = names(wanted);
        Map<String, List<KnownActor.Office>> offices = offices(wanted);
        for (Row row : rows) {
            actors.put(
                    row.key(),
                    row.known(
                            names.getOrDefault(row.key(), List.of(row.name())),
                            offices.getOrDefault(row.key(), List.of())));
        }
        return actors;
    }

    /** Those with these keys, by key, under their own name alone and without their offices. */
    Map<String, KnownActor> plain(Collection<String> keys) {
        Map<String, KnownActor> actors = new LinkedHashMap<>();
        if (!keys.isEmpty()) {
            Lists.bind(handle.createQuery(ROW + "WHERE key IN (<keys>) ORDER BY key"), "keys", keys)
                    .map((row, context) -> row(row))
                    .forEach(row -> actors.put(row.key(), row.known(List.of(row.name()), List.of())));
        }
        return actors;
    }

    private Map<String, List<String>> names(List<String> keys) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        Lists.bind(
                        handle.createQuery("SELECT actor, name FROM actor_name WHERE actor IN (<keys>) AND reports > 0"
                                + " ORDER BY actor, reports DESC, length(name) DESC, name"),
                        "keys",
                        keys)
                .map((row, context) -> List.of(row.getString(1), row.getString(2)))
                .forEach(pair -> names.computeIfAbsent(pair.get(0), key -> new ArrayList<>())
                        .add(pair.get(1)));
        return names;
    }

    private Map<String, List<KnownActor.Office>> offices(List<String> keys) {
        Map<String, List<KnownActor.Office>> offices = new LinkedHashMap<>();
        Lists.bind(
                        handle.createQuery(
                                "SELECT actor, office, min(NULLIF(day, '')), max(NULLIF(day, '')) FROM actor_office"
                                        + " WHERE actor IN (<keys>) AND reports > 0 GROUP BY actor, office ORDER BY actor, 3, office"),
                        "keys",
                        keys)
                .map((row, context) -> Map.entry(
                        row.getString(1), new KnownActor.Office(row.getString(2), row.getString(3), row.getString(4))))
                .forEach(entry -> offices.computeIfAbsent(entry.getKey(), key -> new ArrayList<>())
                        .add(entry.getValue()));
        return offices;
    }

    /** The key under which the record knows those who have had another one. */
    Map<String, String> sameAs(Collection<String> keys) {
        Map<String, String> same = new LinkedHashMap<>();
        if (!keys.isEmpty()) {
            Lists.bind(
                            handle.createQuery(
                                    "SELECT key, same_as FROM actor WHERE key IN (<keys>) AND same_as IS NOT NULL"),
                            "keys",
                            keys)
                    .map((row, context) -> List.of(row.getString(1), row.getString(2)))
                    .forEach(pair -> same.put(pair.get(0), pair.get(1)));
        }
        return same;
    }

    /** The keys of those who bear one of these names, as they fold. */
    Set<String> named(Collection<String> folded) {
        Set<String> keys = new LinkedHashSet<>();
        if (!folded.isEmpty()) {
            Lists.bind(
                            handle.createQuery(
                                    "SELECT DISTINCT actor FROM actor_name WHERE folded IN (<names>) AND reports > 0"
                                            + " ORDER BY actor"),
                            "names",
                            folded)
                    .mapTo(String.class)
                    .forEach(keys::add);
        }
        return keys;
    }

    /** The keys of those with a name that holds all of these words, those told of most first. */
    List<String> withWords(List<String> words, int most) {
        StringBuilder sql = new StringBuilder("SELECT actor FROM actor_name WHERE reports > 0");
        for (int i = 0; i < words.size(); i++) {
            sql.append(" AND ' ' || folded || ' ' LIKE :word").append(i);
        }
        sql.append(" GROUP BY actor ORDER BY sum(reports) DESC, actor LIMIT :most");
        var query = handle.createQuery(sql.toString()).bind("most", most);
        for (int i = 0; i < words.size(); i++) {
            query.bind("word" + i, "% " + words.get(i) + " %");
        }
        return query.mapTo(String.class).list();
    }

    /** The keys of those whose English name holds this. */
    List<String> calledInEnglish(String name, int most) {
        return handle.createQuery("SELECT key FROM actor WHERE lower(name_en) LIKE ? AND same_as IS NULL"
                        + " ORDER BY length(name_en), key LIMIT ?")
                .bind(0, "%" + name.toLowerCase(Locale.ROOT) + "%")
                .bind(1, most)
                .mapTo(String.class)
                .list();
    }

    void insert(KnownActor actor, @Nullable String sameAs) {
        handle.execute(
                "INSERT INTO actor (key, name, name_en, kind, country, sector, same_as) VALUES (?, ?, ?, ?, ?, ?, ?)",
                actor.key(),
                actor.name(),
                actor.nameEn(),
                actor.kind().label(),
                actor.country(),
                actor.sector(),
                sameAs);
    }

    /**
     * Counts a report more or less that uses these names.
     *
     * @param names key, name, name as it folds
     */
    void countNames(List<String[]> names, int more) {
        List<Object[]> rows = new ArrayList<>();
        names.forEach(name -> rows.add(new Object[] {name[0], name[1], name[2], more}));
        Rows.insert(
                handle,
                "INSERT INTO actor_name (actor, name, folded, reports) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (actor, name) DO UPDATE SET reports = actor_name.reports + excluded.reports",
                rows);
    }

    /**
     * Counts a report more or less that gives these offices.
     *
     * @param offices key, office, the report's day or an empty string
     */
    void countOffices(List<String[]> offices, int more) {
        List<Object[]> rows = new ArrayList<>();
        offices.forEach(office -> rows.add(new Object[] {office[0], office[1], office[2], more}));
        Rows.insert(
                handle,
                "INSERT INTO actor_office (actor, office, day, reports) VALUES (?, ?, ?, ?) ON CONFLICT"
                        + " (actor, office, day) DO UPDATE SET reports = actor_office.reports + excluded.reports",
                rows);
    }

    /** The name used most is the actor's, the fullest among equals. */
    void rename(Collection<String> keys) {
        List<Object[]> rows = new ArrayList<>();
        keys.forEach(key -> rows.add(new Object[] {key, key}));
        Rows.insert(handle, """
                UPDATE actor SET name = COALESCE(
                    (SELECT n.name FROM actor_name n WHERE n.actor = ? AND n.reports > 0
                     ORDER BY n.reports DESC, length(n.name) DESC, n.name LIMIT 1), name)
                WHERE key = ?
                """, rows);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                ActorKind.of(row.getString(4)),
                row.getString(5),
                row.getString(6));
    }
}
