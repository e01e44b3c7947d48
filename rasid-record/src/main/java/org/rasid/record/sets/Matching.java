package org.rasid.record.sets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;
import org.rasid.record.FactKind;
import org.rasid.record.Filter;
import org.rasid.record.Review;
import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.RoaringBitmap;

/** Which facts meet a filter. */
public final class Matching {
    private final Postings postings;
    private final List<RoaringBitmap> parts = new ArrayList<>();

    private Matching(Postings postings) {
        this.postings = postings;
    }

    /**
     * The facts that meet a filter.
     *
     * @param reports the numbers of the reports in which its words stand; null where it has none
     * @param across the numbers of the facts in which its counterparts stand across from its actors; null where it has none
     */
    static RoaringBitmap of(Filter filter, long @Nullable [] reports, long @Nullable [] across, Postings postings) {
        Matching matching = new Matching(postings);
        matching.any(Field.KIND, filter.kinds().stream().map(FactKind::label).toList());
        matching.any(Field.TYPE, filter.types());
        matching.any(Field.TOPIC, filter.topics());
        matching.any(Field.OUTLET, filter.outlets());
        matching.actors(filter.actors());
        matching.places(filter.places());
        matching.days(filter.since(), filter.until());
        if (filter.confidence() > 0) {
            String least = confidence(Math.ceil(filter.confidence() * 1e4) / 1e4);
            matching.stretch(postings.values(Field.CONFIDENCE).tailMap(least, true));
        }
        if (across != null) {
            RoaringBitmap facts = new RoaringBitmap();
            Arrays.stream(across).forEach(fact -> facts.add((int) fact));
            matching.parts.add(facts);
        }
        if (reports != null) {
            matching.parts.add(postings.toldBy(reports));
        }
        return matching.all(filter);
    }

    /** A confidence as the sets have it. */
    public static String confidence(double confidence) {
        return String.format(Locale.ROOT, "%.4f", confidence);
    }

    /** The number of a change as the sets have it: in the order of their letters. */
    public static String change(long number) {
        return String.format(Locale.ROOT, "%019d", number);
    }

    private RoaringBitmap all(Filter filter) {
        if (!filter.reviews().isEmpty()) {
            any(Field.REVIEW, filter.reviews().stream().map(Review::label).toList());
            return FastAggregation.and(parts.toArray(RoaringBitmap[]::new));
        }
        RoaringBitmap wanted =
                parts.isEmpty() ? postings.all() : FastAggregation.and(parts.toArray(RoaringBitmap[]::new));
        return RoaringBitmap.andNot(wanted, postings.with(Field.REVIEW, Review.REJECTED.label()));
    }

    private void any(Field field, List<String> values) {
        if (!values.isEmpty()) {
            parts.add(postings.withAny(field, values));
        }
    }

    private void actors(List<String> actors) {
        if (!actors.isEmpty()) {
            List<String> countries = actors.stream()
                    .filter(actor -> actor.length() == 3 && actor.equals(actor.toUpperCase(Locale.ROOT)))
                    .toList();
            parts.add(RoaringBitmap.or(
                    postings.withAny(Field.ACTOR, actors), postings.withAny(Field.ACTOR_COUNTRY, countries)));
        }
    }

    private void places(List<String> places) {
        if (!places.isEmpty()) {
            parts.add(FastAggregation.or(
                    postings.withAny(Field.PLACE, places),
                    postings.withAny(Field.PLACE_ENGLISH, places),
                    postings.withAny(Field.PLACE_COUNTRY, places)));
        }
    }

    private void days(@Nullable LocalDate since, @Nullable LocalDate until) {
        if (since != null) {
            stretch(postings.values(Field.LAST_DAY).tailMap(since.toString(), true));
        }
        if (until != null) {
            // A day without its year begins with a hyphen and tells nothing here.
            String last = until.toString();
            stretch(postings.values(Field.DAY).subMap("0", true, last.compareTo("0") < 0 ? "0" : last, true));
        }
    }

    private void stretch(NavigableMap<String, RoaringBitmap> stretch) {
        parts.add(Postings.union(stretch));
    }
}
