package org.rasid.app.score;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts by kind of finding and by slot, in the order in which they first came up. Not thread-safe. */
public final class Tally {
    /** How many were predicted, how many a person found, and how many of the predicted are found and exact. */
    public record Row(int predicted, int gold, int found, int exact) {
        Row plus(Row other) {
            return new Row(predicted + other.predicted, gold + other.gold, found + other.found, exact + other.exact);
        }

        public Rates foundRates() {
            return Rates.of(found, predicted, gold);
        }

        public Rates exactRates() {
            return Rates.of(exact, predicted, gold);
        }
    }

    /** How often a slot was right, of how many findings that were found. */
    public record Slot(int right, int of) {
        Slot plus(Slot other) {
            return new Slot(right + other.right, of + other.of);
        }
    }

    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Map<String, Slot> slots = new LinkedHashMap<>();

    /** What several reports add up to. */
    public static Tally of(List<ReportScore> reports) {
        Tally total = new Tally();
        reports.forEach(report -> total.add(report.tally()));
        return total;
    }

    /**
     * Counts a kind of finding.
     *
     * @param kind a kind of finding; one that ends in {@code *} is counted among another kind already
     */
    void add(String kind, Row row) {
        rows.merge(kind, row, Row::plus);
    }

    void slot(String name, boolean right) {
        slots.merge(name, new Slot(right ? 1 : 0, 1), Slot::plus);
    }

    void add(Tally other) {
        other.rows.forEach(this::add);
        other.slots.forEach((name, slot) -> slots.merge(name, slot, Slot::plus));
    }

    /** All kinds together. */
    public Row record() {
        return rows.entrySet().stream()
                .filter(row -> !row.getKey().endsWith("*"))
                .map(Map.Entry::getValue)
                .reduce(new Row(0, 0, 0, 0), Row::plus);
    }

    /** The kinds, then {@code record}. */
    public Map<String, Row> rows() {
        Map<String, Row> all = new LinkedHashMap<>(rows);
        all.put("record", record());
        return all;
    }

    public Map<String, Slot> slots() {
        return Collections.unmodifiableMap(slots);
    }
}
