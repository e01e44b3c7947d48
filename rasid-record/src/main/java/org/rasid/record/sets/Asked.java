package org.rasid.record.sets;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Facets;
import org.rasid.record.Filter;
import org.roaringbitmap.RoaringBitmap;

/** The filters asked for last with the facts that meet them, until something changes. Thread-safe. */
final class Asked {
    private static final int MOST = 200;

    private final Map<Filter, Met> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Filter, Met> eldest) {
            return size() > MOST;
        }
    };

    /** The facts that meet a filter, and how many of which sorts, once somebody has asked. */
    static final class Met {
        private final RoaringBitmap facts;
        private @Nullable Facets facets;

        Met(RoaringBitmap facts) {
            this.facts = facts;
        }

        /** Not to be changed. */
        RoaringBitmap facts() {
            return facts;
        }

        /** Counted by whoever asks first; the others wait. */
        synchronized Facets facets(Postings sets) {
            if (facets == null) {
                facets = Counting.facets(sets, facts);
            }
            return facets;
        }
    }

    synchronized @Nullable Met of(Filter filter) {
        return kept.get(filter);
    }

    synchronized void keep(Filter filter, Met met) {
        kept.put(filter, met);
    }

    synchronized void forget() {
        kept.clear();
    }
}
