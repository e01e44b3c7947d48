package org.rasid.record.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What was asked for last, as long as the record does not change. Thread-safe.
 *
 * @param <K> by what it is asked for
 * @param <V> what it is
 */
final class Latest<K, V> {
    private final Map<K, V> values;
    private long change = -1;

    /** Keeps so many at most. */
    Latest(int most) {
        this.values = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /**
     * Those with these keys, by key, in this order; those that there are not are not in it.
     *
     * @param now the number of the record's last change
     * @param fetch gets those that are not kept, by key
     */
    Map<K, V> of(long now, Collection<K> keys, Function<Collection<K>, Map<K, V>> fetch) {
        Map<K, V> known = new LinkedHashMap<>();
        List<K> missing = new ArrayList<>();
        synchronized (values) {
            if (now != change) {
                values.clear();
                change = now;
            }
            for (K key : keys) {
                V value = values.get(key);
                if (value == null) {
                    missing.add(key);
                } else {
                    known.put(key, value);
                }
            }
        }
        if (missing.isEmpty()) {
            return known;
        }
        Map<K, V> fetched = fetch.apply(missing);
        synchronized (values) {
            if (now == change) {
                values.putAll(fetched);
            }
        }
        known.putAll(fetched);
        Map<K, V> ordered = new LinkedHashMap<>();
        for (K key : keys) {
            V value = known.get(key);
            if (value != null) {
                ordered.put(key, value);
            }
        }
        return ordered;
    }
}
