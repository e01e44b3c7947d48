package org.rasid.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * Keeps the answers that were asked for last, as long as the record does not change. Two who ask for the same at the same
 * moment may both have it worked out. Thread-safe.
 *
 * @param <Q> what is asked
 * @param <A> the answer
 */
final class Memory<Q, A> {
    private static final int MOST = 200;

    private final LongSupplier change;
    private final Function<Q, A> ask;
    private final Map<Q, A> kept = new LinkedHashMap<>(MOST, 0.75f, true);
    private long keptOf = -1;

    /**
     * A memory that holds nothing yet.
     *
     * @param change tells the number of the record's last change
     * @param ask works an answer out
     */
    Memory(LongSupplier change, Function<Q, A> ask) {
        this.change = change;
        this.ask = ask;
    }

    A of(Q question) {
        long now = change.getAsLong();
        synchronized (kept) {
            if (now != keptOf) {
                kept.clear();
                keptOf = now;
            }
            if (kept.containsKey(question)) {
                return kept.get(question);
            }
        }
        A answer = ask.apply(question);
        synchronized (kept) {
            if (now == keptOf) {
                kept.put(question, answer);
                if (kept.size() > MOST) {
                    kept.remove(kept.keySet().iterator().next());
                }
            }
        }
        return answer;
    }
}
