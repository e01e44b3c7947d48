package org.rasid.record.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.rasid.record.world.Keys;
import org.rasid.record.world.Window;

/**
 * The table {@code fact_key}: under which keys, and for which days, a finding is looked up. Rows are sorted by how long
 * their days can be at most ({@link #LENGTHS}), so that looking for a few days passes over all others.
 */
final class KeyRows {
    /** In days; longer ones are rare. */
    private static final List<Integer> LENGTHS = List.of(4, 32, 128, 256, Integer.MAX_VALUE);

    /** For those that can have been at any time. */
    private static final int ANY = -1;

    private static final List<Integer> ALL_LENGTHS =
            Stream.concat(Stream.of(ANY), LENGTHS.stream()).toList();

    private static final int MOST = 300;

    /** Of those that can have been on any day, so many findings of the latest days. */
    private static final int MOST_LATEST = 120;

    /** Of findings of reports without a day, so many of the latest. */
    private static final int MOST_UNDATED = 20;

    private static final String FIRST = "0000-01-01";
    private static final String LAST = "9999-12-31";

    private static final String GROUPS =
            "SELECT DISTINCT f.same_as FROM finding f WHERE f.withdrawn = 0 AND f.number IN ("
                    + LENGTHS.stream()
                            .map(longest ->
                                    "SELECT finding FROM fact_key WHERE key IN (<keys>) AND longest = " + longest
                                            + " AND first_day >= :earliest" + longest
                                            + " AND first_day <= :to AND last_day >= :from")
                            .collect(Collectors.joining(" UNION ALL "))
                    + ") ORDER BY f.same_as DESC LIMIT :most";

    private final Handle handle;

    KeyRows(Handle handle) {
        this.handle = handle;
    }

    void insert(long finding, Keys keys) {
        Window window = keys.window();
        String first = window == null ? FIRST : window.from().toString();
        String last = window == null ? LAST : window.to().toString();
        List<Object[]> rows = new ArrayList<>();
        keys.keys().stream()
                .distinct()
                .forEach(key -> rows.add(new Object[] {key, longest(window), first, last, finding}));
        Rows.insert(
                handle,
                "INSERT INTO fact_key (key, longest, first_day, last_day, finding) VALUES (?, ?, ?, ?, ?)",
                rows);
    }

    void delete(long finding) {
        handle.execute("DELETE FROM fact_key WHERE finding = ?", finding);
    }

    /**
     * The groups of the findings that could be meant, the earliest founded first: of those that are known to be of the
     * window's days the latest few hundred; where the keys have no window, those of the latest days.
     */
    List<Long> groups(Keys keys) {
        Window window = keys.window();
        if (keys.keys().isEmpty()) {
            return List.of();
        }
        return window == null ? latest(keys.keys()) : within(keys.keys(), window);
    }

    private List<Long> within(List<String> keys, Window window) {
        Query query = Lists.bind(handle.createQuery(GROUPS), "keys", keys)
                .bind("from", window.from().minusDays(1).toString())
                .bind("to", window.to().plusDays(1).toString())
                .bind("most", MOST);
        LENGTHS.forEach(longest -> query.bind("earliest" + longest, earliest(window, longest)));
        List<Long> groups = query.mapTo(Long.class).list();
        return groups.stream().sorted().toList();
    }

    /** Of each key and length so many are fetched, in the order in which they are stored: however many there are. */
    private List<Long> latest(List<String> keys) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            for (int longest : ALL_LENGTHS) {
                parts.add("SELECT finding, first_day FROM (SELECT finding, first_day FROM fact_key WHERE key = :key" + i
                        + " AND longest = " + longest + " ORDER BY first_day DESC, finding DESC LIMIT " + MOST_LATEST
                        + ") of_key");
            }
        }
        Query query = handle.createQuery("SELECT DISTINCT f.same_as FROM (SELECT finding FROM ("
                + String.join(" UNION ALL ", parts) + ") of_all ORDER BY first_day DESC, finding DESC LIMIT "
                + MOST_LATEST
                + ") late JOIN finding f ON f.number = late.finding WHERE f.withdrawn = 0 ORDER BY f.same_as");
        for (int i = 0; i < keys.size(); i++) {
            query.bind("key" + i, keys.get(i));
        }
        return query.mapTo(Long.class).list();
    }

    /** Those of the keys under which a finding is looked up that can have been at any time. */
    Set<String> waiting(Collection<String> keys) {
        return keys.isEmpty()
                ? Set.of()
                : Lists.bind(
                                handle.createQuery("SELECT DISTINCT key FROM fact_key WHERE key IN (<keys>)"
                                        + " AND longest = " + ANY),
                                "keys",
                                keys)
                        .mapTo(String.class)
                        .set();
    }

    /** The latest findings of reports without a day that could be meant; of each key only so many are looked at. */
    List<Long> undated(Keys keys) {
        List<String> wanted = keys.keys();
        if (wanted.isEmpty()) {
            return List.of();
        }
        String late = IntStream.range(0, wanted.size())
                .mapToObj(i -> "SELECT finding FROM (SELECT finding FROM fact_key WHERE key = :key" + i
                        + " AND longest = " + ANY + " ORDER BY first_day DESC, finding DESC LIMIT " + MOST_UNDATED
                        + ") of_key")
                .collect(Collectors.joining(" UNION "));
        Query query =
                handle.createQuery("SELECT f.number FROM (" + late + ") late JOIN finding f ON f.number = late.finding"
                        + " JOIN report r ON r.number = f.report WHERE f.withdrawn = 0 AND r.undated = 1"
                        + " ORDER BY f.number DESC LIMIT " + MOST_UNDATED);
        for (int i = 0; i < wanted.size(); i++) {
            query.bind("key" + i, wanted.get(i));
        }
        return query.mapTo(Long.class).list();
    }

    private static int longest(@Nullable Window window) {
        if (window == null) {
            return ANY;
        }
        long days = window.to().toEpochDay() - window.from().toEpochDay() + 1;
        return LENGTHS.stream().filter(length -> days <= length).findFirst().orElse(Integer.MAX_VALUE);
    }

    private static String earliest(Window window, int longest) {
        return longest == Integer.MAX_VALUE
                ? FIRST
                : window.from().minusDays(longest + 1L).toString();
    }
}
