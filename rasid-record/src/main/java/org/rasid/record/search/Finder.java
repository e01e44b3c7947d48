package org.rasid.record.search;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rasid.reading.Term;
import org.rasid.record.Fact;
import org.rasid.record.Filed;
import org.rasid.record.Filter;
import org.rasid.record.Finding;
import org.rasid.record.RecordException;
import org.rasid.record.sets.FactSets;
import org.rasid.record.sql.Location;
import org.rasid.record.sql.Questions;
import org.rasid.report.Reading;

/**
 * Finds words in a record: keeps the index in step with the store, asks it for reports, and cuts the passages out of
 * them. The index is opened when it is first needed. Thread-safe.
 */
public final class Finder implements AutoCloseable {
    private static final int PASSAGES = 3;
    private static final int ELSEWHERE = 5;

    /** Of a report's facts, so many are looked at. */
    private static final int FACTS = 200;

    private final Location location;
    private final Questions questions;
    private final Function<String, List<Term>> terms;
    private final FactSets sets;
    private @Nullable WordIndex index;

    /** Finds words in the record at a place, of which the questions are asked. */
    public Finder(Location location, Questions questions, Function<String, List<Term>> terms) {
        this.location = location;
        this.questions = questions;
        this.terms = terms;
        this.sets = new FactSets(location, questions, this::reports);
    }

    /** Which facts meet a filter. */
    public FactSets facts() {
        return sets;
    }

    /** Brings the index up to what the store holds. */
    public synchronized void follow() {
        upToDate();
    }

    /** The numbers of the reports in which words stand. */
    public long[] reports(String words) {
        Wanted wanted = Wanted.of(words, terms);
        return wanted.isEmpty() ? new long[0] : upToDate().reports(wanted);
    }

    /** The reports in which a filter's words stand. */
    public List<Found> find(Filter filter, int most) {
        if (filter.words() == null) {
            throw new IllegalArgumentException("nothing to search for");
        }
        Wanted wanted = Wanted.of(filter.words(), terms);
        if (wanted.isEmpty()) {
            return List.of();
        }
        long[] among = filter.searching(null).equals(Filter.ALL) ? null : sets.reportsTelling(filter);
        List<Hit> hits = upToDate().best(wanted, among, most);
        Map<Long, Filed> reports = new HashMap<>();
        questions.reports(hits.stream().map(Hit::report).toList()).forEach(filed -> reports.put(filed.number(), filed));
        List<Found> found = new ArrayList<>();
        for (Hit hit : hits) {
            Filed report = reports.get(hit.report());
            Reading reading = report == null ? null : questions.reading(report.id());
            if (report != null && reading != null) {
                List<Passage> passages = Passage.of(wanted, terms.apply(reading.text()), PASSAGES);
                Set<UUID> there = questions.findings(hit.report()).stream()
                        .filter(finding -> overlaps(finding, passages))
                        .map(Finding::id)
                        .collect(Collectors.toSet());
                List<Fact> facts = questions.facts(sets.told(hit.report(), filter, FACTS));
                found.add(new Found(report, reading.text(), passages, near(facts, there)));
            }
        }
        return found;
    }

    /** The facts that a report tells in its passages, if there are any, else the first few that it tells elsewhere. */
    private static List<Fact> near(List<Fact> facts, Set<UUID> there) {
        List<Fact> near = facts.stream()
                .filter(fact -> fact.accounts().stream().anyMatch(there::contains))
                .toList();
        return near.isEmpty() ? facts.subList(0, Math.min(ELSEWHERE, facts.size())) : near;
    }

    private static boolean overlaps(Finding finding, List<Passage> passages) {
        return finding.evidence().stream()
                .anyMatch(quote ->
                        passages.stream().anyMatch(passage -> passage.span().overlaps(quote.span())));
    }

    private synchronized WordIndex upToDate() {
        try {
            WordIndex open = index == null ? WordIndex.open(location.words(), terms) : index;
            index = open;
            long change = questions.change();
            if (open.change() != change) {
                try (var texts = questions.texts(Math.min(open.change(), change))) {
                    open.follow(texts.iterator(), change);
                }
            }
            return open;
        } catch (UncheckedIOException e) {
            letGo(e);
            throw new RecordException("the words of the record " + location.name() + ": " + e.getMessage(), e);
        }
    }

    /** After a failure the index may be closed within; it is opened anew for the next question. */
    private void letGo(UncheckedIOException failure) {
        try {
            if (index != null) {
                index.close();
            }
        } catch (UncheckedIOException e) {
            failure.addSuppressed(e);
        } finally {
            index = null;
        }
    }

    @Override
    public synchronized void close() {
        sets.close();
        if (index != null) {
            index.close();
            index = null;
        }
    }
}
