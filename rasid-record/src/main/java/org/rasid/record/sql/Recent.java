package org.rasid.record.sql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rasid.reading.Reader;
import org.rasid.reading.Term;
import org.rasid.record.Filed;
import org.rasid.record.KnownActor;
import org.rasid.record.world.World;

/**
 * What the writer has looked up of late, since a fact's accounts are asked for again with each report of the same days.
 * To be thrown away when a transaction fails. For one thread.
 */
final class Recent {
    private static final int MOST_FINDINGS = 30_000;
    private static final int MOST_REPORTS = 30_000;
    private static final int MOST_GROUPS = 30_000;
    private static final int MOST_ACTORS = 30_000;
    private static final int MOST_NAMES = 20_000;

    final Map<Long, FindingRows.Row> findings = latest(MOST_FINDINGS);
    final Map<Long, Filed> reports = latest(MOST_REPORTS);
    final Map<Long, Members> groups = latest(MOST_GROUPS);
    final Map<String, Optional<KnownActor>> actors = latest(MOST_ACTORS);

    /** Names as they fold. */
    final Map<String, String> folded = latest(MOST_NAMES);

    /** Compares accounts, and remembers what it made of them. */
    final World world;

    private final Reader reader;
    private @Nullable Work current;

    Recent(Reader reader) {
        this.reader = reader;
        this.world = new World(this::actor, reader);
    }

    /** Lets this transaction be the one that looks things up. */
    void serve(Work work) {
        current = work;
    }

    private @Nullable KnownActor actor(String key) {
        return Objects.requireNonNull(current, "somebody asks outside a transaction")
                .actor(key);
    }

    /** The words of a text. */
    List<Term> terms(String text) {
        return reader.terms(text);
    }

    private static <K, V> Map<K, V> latest(int most) {
        return new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }
}
