package org.rasid.record.sets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Course;
import org.rasid.record.Doings;
import org.rasid.record.Review;
import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

/**
 * Which facts of a sort happened, by day. The day of each fact lies ready by its number, and what was asked for last is
 * kept until something changes. Thread-safe.
 */
final class Courses {
    /** So many facts are kept in courses at most, eight bytes each. */
    private static final int MOST = 4_000_000;

    private static final int NEVER = Integer.MIN_VALUE;

    private final Map<Doings, Course> kept = new LinkedHashMap<>(16, 0.75f, true);
    private int size;
    private int[] days = {};

    /** Begins with these sets. */
    synchronized void begin(Postings all) {
        days = new int[0];
        follow(new RoaringBitmap(), all);
    }

    /** Follows sets in which these facts are other than before. */
    synchronized void follow(RoaringBitmap changed, Postings now) {
        kept.clear();
        size = 0;
        changed.forEach((IntConsumer) fact -> put(fact, NEVER));
        now.values(Field.HAPPENED).forEach((day, facts) -> {
            int happened = (int) LocalDate.parse(day).toEpochDay();
            facts.forEach((IntConsumer) fact -> put(fact, happened));
        });
    }

    private void put(int fact, int day) {
        if (fact >= days.length) {
            int old = days.length;
            days = Arrays.copyOf(days, Math.max(fact + 1, old + old / 2));
            Arrays.fill(days, old, days.length, NEVER);
        }
        days[fact] = day;
    }

    /** The day on which a fact happened; null where it did not, or nobody knows when. */
    synchronized @Nullable LocalDate day(long fact) {
        int day = fact < days.length ? days[(int) fact] : NEVER;
        return day == NEVER ? null : LocalDate.ofEpochDay(day);
    }

    synchronized Course of(Doings doings, Postings sets) {
        Course before = kept.get(doings);
        if (before != null) {
            return before;
        }
        Course course = Course.of(matching(doings, sets).stream()
                .filter(fact -> fact < days.length && days[fact] != NEVER)
                .mapToLong(fact -> Course.entry(days[fact], fact)));
        kept.put(doings, course);
        size += course.size();
        for (Iterator<Course> oldest = kept.values().iterator(); size > MOST; oldest.remove()) {
            size -= oldest.next().size();
        }
        return course;
    }

    private static RoaringBitmap matching(Doings doings, Postings sets) {
        List<RoaringBitmap> parts = new ArrayList<>(List.of(sets.with(Field.TYPE, doings.type())));
        any(parts, Field.MODE, doings.modes(), sets);
        any(parts, Field.DOER, doings.doers(), sets);
        any(parts, Field.TARGET, doings.targets(), sets);
        any(parts, Field.PLACE_WORD, doings.where(), sets);
        if (!doings.about().isEmpty()) {
            parts.add(RoaringBitmap.or(
                    sets.withAny(Field.TOPIC, doings.about()), sets.withAny(Field.PLACE_COUNTRY, doings.about())));
        }
        if (doings.term() != null) {
            parts.add(sets.with(Field.TERM, doings.term()));
        }
        return RoaringBitmap.andNot(
                FastAggregation.and(parts.toArray(RoaringBitmap[]::new)),
                sets.with(Field.REVIEW, Review.REJECTED.label()));
    }

    private static void any(List<RoaringBitmap> parts, Field field, Set<String> values, Postings sets) {
        if (!values.isEmpty()) {
            parts.add(sets.withAny(field, values));
        }
    }
}
