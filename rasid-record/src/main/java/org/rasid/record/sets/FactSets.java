package org.rasid.record.sets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Course;
import org.rasid.record.Doings;
import org.rasid.record.Extent;
import org.rasid.record.Facets;
import org.rasid.record.Filter;
import org.rasid.record.sql.Location;
import org.rasid.record.sql.Questions;
import org.roaringbitmap.BitSetUtil;
import org.roaringbitmap.RoaringBitmap;

/**
 * Answers which facts meet a filter, how many, of which sorts and in which order, by the facts' numbers. The sets are
 * read or made when they are first needed, and then follow the store. Thread-safe.
 */
public final class FactSets implements AutoCloseable {
    private final SetsFile file;
    private final Questions questions;
    private final Function<String, long[]> words;
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final Asked asked = new Asked();
    private final Courses courses = new Courses();
    private @Nullable Postings postings;
    private long known;
    private long kept;

    /**
     * Sets of the facts of the record at a place, of which the questions are asked.
     *
     * @param words the numbers of the reports in which what somebody searches for stands
     */
    public FactSets(Location location, Questions questions, Function<String, long[]> words) {
        this.file = new SetsFile(location.sets());
        this.questions = questions;
        this.words = words;
    }

    /** How many facts meet a filter. */
    public long count(Filter filter) {
        return ask(filter, (sets, matching) -> matching.getLongCardinality());
    }

    /** How many facts meet a filter and changed after a change. */
    public long count(Filter filter, long change) {
        return change <= 0
                ? count(filter)
                : ask(filter, (sets, matching) ->
                        (long) RoaringBitmap.andCardinality(matching, Postings.union(after(sets, change))));
    }

    /** The numbers of those that changed after a change, the last ones first; of those that changed together, the latest by day. */
    public List<Long> newest(Filter filter, long change, int most) {
        return ask(filter, (sets, matching) -> {
            List<Long> newest = new ArrayList<>();
            for (RoaringBitmap together : after(sets, change).descendingMap().values()) {
                if (newest.size() < most && RoaringBitmap.intersects(together, matching)) {
                    RoaringBitmap some = RoaringBitmap.and(together, matching);
                    newest.addAll(Order.page(sets, some, null, most - newest.size(), true)
                            .facts());
                }
            }
            return newest;
        });
    }

    private static NavigableMap<String, RoaringBitmap> after(Postings sets, long change) {
        return sets.values(Field.CHANGED).tailMap(Matching.change(change), false);
    }

    /** The numbers of all facts that meet a filter, by day. */
    public long[] all(Filter filter) {
        return ask(filter, (sets, matching) -> Order.all(sets, matching));
    }

    /** For each question those that happened, by day; rejected ones are left out. */
    public List<Course> courses(List<Doings> wanted) {
        return ask(
                sets -> wanted.stream().map(doings -> courses.of(doings, sets)).toList());
    }

    /** The days on which facts happened, by number; those that did not, or nobody knows when, are not in it. */
    public Map<Long, LocalDate> happened(Collection<Long> facts) {
        return ask(sets -> {
            Map<Long, LocalDate> days = new LinkedHashMap<>();
            for (Long fact : facts) {
                LocalDate day = courses.day(fact);
                if (day != null) {
                    days.put(fact, day);
                }
            }
            return days;
        });
    }

    /** Tells of a fact's number whether the fact meets a filter now. */
    public LongPredicate meeting(Filter filter) {
        return ask(filter, (sets, matching) -> {
            BitSet facts = BitSetUtil.bitsetOf(matching);
            return number -> facts.get((int) number);
        });
    }

    /** A page of those that meet a filter, by day. */
    public Order.Numbers page(Filter filter, @Nullable String cursor, int most, boolean newestFirst) {
        return ask(filter, (sets, matching) -> Order.page(sets, matching, cursor, most, newestFirst));
    }

    /** Those of these facts that meet a filter, in no order. */
    public List<Long> among(Filter filter, List<Long> facts) {
        return ask(
                filter,
                (sets, matching) -> facts.stream()
                        .filter(fact -> matching.contains(fact.intValue()))
                        .toList());
    }

    /** The facts that a report tells and that meet a filter, whose words do not count, by day. */
    public List<Long> told(long report, Filter filter, int most) {
        return ask(filter.searching(null), (sets, matching) -> {
            RoaringBitmap told = RoaringBitmap.and(matching, sets.with(Field.REPORT, Long.toString(report)));
            return Order.page(sets, told, null, most, false).facts();
        });
    }

    /** The numbers of the reports that tell a fact that meets a filter, in rising order; its words do not count. */
    public long[] reportsTelling(Filter filter) {
        return ask(
                filter.searching(null),
                (sets, matching) -> sets.values(Field.REPORT).entrySet().stream()
                        .filter(report -> RoaringBitmap.intersects(report.getValue(), matching))
                        .mapToLong(report -> Long.parseLong(report.getKey()))
                        .sorted()
                        .toArray());
    }

    /** How many facts there are of each sort. */
    public Facets facets(Filter filter) {
        return met(filter, (sets, met) -> met.facets(sets));
    }

    /** How many facts that meet a filter begin in each month, in order; those of unknown month do not count. */
    public List<Facets.Count> months(Filter filter) {
        return ask(filter, Counting::months);
    }

    /** From when to when the facts lie that meet a filter. */
    public Extent extent(Filter filter) {
        return ask(filter, Counting::extent);
    }

    /** The facts that meet a filter, for questions that only the store can answer. */
    public Subset subset(Filter filter) {
        return ask(filter, (sets, matching) -> Subset.of(matching, sets.all()));
    }

    private <T> T ask(Filter filter, BiFunction<Postings, RoaringBitmap, T> question) {
        return met(filter, (sets, met) -> question.apply(sets, met.facts()));
    }

    private <T> T met(Filter filter, BiFunction<Postings, Asked.Met, T> question) {
        while (true) {
            follow();
            String wanted = filter.words();
            boolean kept = asked.of(filter) != null;
            long[] reports = kept || wanted == null ? null : words.apply(wanted);
            long[] across = kept || filter.counterparts().isEmpty() ? null : questions.across(filter);
            Optional<T> answer = ask(sets -> {
                Asked.Met met = asked.of(filter);
                if (met == null && !kept) {
                    met = new Asked.Met(Matching.of(filter, reports, across, sets));
                    asked.keep(filter, met);
                }
                return Optional.ofNullable(met).map(there -> question.apply(sets, there));
            });
            // Empty where something has changed meanwhile.
            if (answer.isPresent()) {
                return answer.get();
            }
        }
    }

    private <T> T ask(Function<Postings, T> question) {
        follow();
        lock.readLock().lock();
        try {
            return question.apply(Objects.requireNonNull(postings, "the sets were made"));
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Brings the sets up to what the store holds. */
    private void follow() {
        long now = questions.change();
        lock.readLock().lock();
        try {
            if (postings != null && known == now) {
                return;
            }
        } finally {
            lock.readLock().unlock();
        }
        lock.writeLock().lock();
        try {
            Postings sets = postings == null ? read() : postings;
            if (postings == null) {
                courses.begin(sets);
            }
            // Somebody else may have brought them further meanwhile: no reason to begin anew.
            now = questions.change();
            if (known != now) {
                Changed changed = questions.factsAfter(known > now ? 0 : known);
                if (known == 0 || known > now) {
                    sets = changed.values();
                    sets.pack();
                    courses.begin(sets);
                } else {
                    sets.replace(changed.facts(), changed.values());
                    courses.follow(changed.facts(), changed.values());
                }
                known = changed.change();
                asked.forget();
            }
            postings = sets;
        } finally {
            lock.writeLock().unlock();
        }
    }

    private Postings read() {
        SetsFile.Kept found = file.read();
        known = found == null ? 0 : found.change();
        kept = known;
        return found == null ? new Postings() : found.postings();
    }

    @Override
    public void close() {
        lock.writeLock().lock();
        try {
            if (postings != null && known != kept) {
                file.write(new SetsFile.Kept(known, postings));
                kept = known;
            }
        } finally {
            lock.writeLock().unlock();
        }
    }
}
