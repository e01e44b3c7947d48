package org.rasid.record.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rasid.record.Fact;

/** The facts that were asked for last, as long as the record does not change. Thread-safe. */
final class RecentFacts {
    private static final int MOST = 20_000;

    private final Map<Long, Fact> facts = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Fact> eldest) {
            return size() > MOST;
        }
    };
    private long change = -1;

    /**
     * The facts with these numbers, by number, in this order; those that are no more are not in it.
     *
     * @param now the number of the record's last change
     * @param fetch gets those that are not there, by number
     */
    Map<Long, Fact> of(long now, Collection<Long> numbers, Function<Collection<Long>, Map<Long, Fact>> fetch) {
        Map<Long, Fact> known = new LinkedHashMap<>();
        List<Long> missing = new ArrayList<>();
        synchronized (facts) {
            if (now != change) {
                facts.clear();
                change = now;
            }
            for (Long number : numbers) {
                Fact fact = facts.get(number);
                if (fact == null) {
                    missing.add(number);
                } else {
                    known.put(number, fact);
                }
            }
        }
        if (!missing.isEmpty()) {
            Map<Long, Fact> fetched = fetch.apply(missing);
            synchronized (facts) {
                if (now == change) {
                    facts.putAll(fetched);
                }
            }
            known.putAll(fetched);
        }
        Map<Long, Fact> ordered = new LinkedHashMap<>();
        for (Long number : numbers) {
            Fact fact = known.get(number);
            if (fact != null) {
                ordered.put(number, fact);
            }
        }
        return ordered;
    }
}
