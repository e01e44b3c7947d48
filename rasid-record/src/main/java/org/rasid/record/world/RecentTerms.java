package org.rasid.record.world;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rasid.reading.Term;

/**
 * Remembers the words of the texts asked for last, since an account is compared many times. For one thread at a time.
 */
public final class RecentTerms implements Function<String, List<Term>> {
    private static final int MOST = 20_000;

    private final Function<String, List<Term>> terms;
    private final Map<String, List<Term>> recent = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Term>> eldest) {
            return size() > MOST;
        }
    };

    /**
     * @param terms gives the words of a text
     */
    public RecentTerms(Function<String, List<Term>> terms) {
        this.terms = terms;
    }

    @Override
    public List<Term> apply(String text) {
        List<Term> known = recent.get(text);
        if (known == null) {
            known = terms.apply(text);
            recent.put(text, known);
        }
        return known;
    }
}
