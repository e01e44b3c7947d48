package org.rasid.app.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** How well names, hidden words or dates were found. Not thread-safe while it is being filled. */
public final class SpansScore {
    /** What one line of a span file asks for. */
    private record Gold(String id, SpanKind kind, List<Span> spans) {
        static Gold of(JsonNode line) {
            SpanKind kind = SpanKind.of(line);
            return new Gold(Fields.required(line, "id", "line"), kind, SpanKind.spans(line, kind.field));
        }
    }

    private record Predicted(String id, Map<SpanKind, List<Span>> spans) {
        static Predicted of(JsonNode line) {
            Map<SpanKind, List<Span>> spans = new EnumMap<>(SpanKind.class);
            for (SpanKind kind : SpanKind.values()) {
                spans.put(kind, kind.predicted(line));
            }
            return new Predicted(Fields.required(line.path("report"), "id", "report"), spans);
        }
    }

    private Tally.Row all = new Tally.Row(0, 0, 0, 0);
    private final Map<String, Tally.Row> byKind = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();

    private SpansScore() {}

    /**
     * Reads and compares; reports are told apart by id.
     *
     * @param predicted JSON Lines, Rasid's own output
     * @param gold JSON Lines: {@code id} and one of {@code names}, {@code hidden}, {@code dates}
     * @param problems is told of each line that could not be read and was left out
     */
    public static SpansScore read(Path predicted, Path gold, Consumer<String> problems) throws IOException {
        JsonSource source = new JsonSource(problems);
        return of(source.lines(predicted, Predicted::of), source.lines(gold, Gold::of));
    }

    /**
     * Compares readings that are at hand.
     *
     * @param predicted lines as Rasid writes them
     * @param gold JSON Lines, as for {@link #read}
     * @param problems is told of each line of the gold that could not be read and was left out
     */
    public static SpansScore of(List<String> predicted, Path gold, Consumer<String> problems) throws IOException {
        List<Predicted> found = predicted.stream()
                .map(line -> JsonSource.parse(line, Predicted::of))
                .toList();
        return of(found, new JsonSource(problems).lines(gold, Gold::of));
    }

    private static SpansScore of(List<Predicted> predicted, List<Gold> gold) {
        Map<String, Predicted> byId = new HashMap<>();
        predicted.forEach(p -> byId.put(p.id(), p));
        SpansScore score = new SpansScore();
        for (Gold line : gold) {
            Predicted found = byId.get(line.id());
            score.count(line, found == null ? List.of() : found.spans().getOrDefault(line.kind(), List.of()));
        }
        return score;
    }

    private void count(Gold gold, List<Span> predicted) {
        List<Span> left = new ArrayList<>(predicted);
        for (Span span : gold.spans()) {
            boolean hit = take(left, span, gold.kind());
            add(gold.kind(), String.valueOf(span.kind()), new Tally.Row(0, 1, hit ? 1 : 0, 0));
            if (!hit) {
                wrong.add("missed " + gold.id() + " " + span.json());
            }
        }
        predicted.forEach(span -> add(gold.kind(), SpanKind.nameKind(span), new Tally.Row(1, 0, 0, 0)));
        left.forEach(span -> wrong.add("made up " + gold.id() + " " + span.json()));
    }

    /** The first predicted span that fits, once. */
    private static boolean take(List<Span> left, Span gold, SpanKind kind) {
        for (int i = 0; i < left.size(); i++) {
            if (kind.fits(left.get(i), gold)) {
                left.remove(i);
                return true;
            }
        }
        return false;
    }

    private void add(SpanKind kind, String nameKind, Tally.Row row) {
        all = all.plus(row);
        if (kind == SpanKind.NAMES) {
            byKind.merge(nameKind, row, Tally.Row::plus);
        }
    }

    /** All spans. */
    public Tally.Row all() {
        return all;
    }

    /** The spans of each kind of name; empty where no names are scored. */
    public Map<String, Tally.Row> byKind() {
        return Collections.unmodifiableMap(byKind);
    }

    /** Precision, recall and F1 of all spans, then a line for each kind of name. */
    public List<String> table() {
        List<String> lines = new ArrayList<>();
        Rates rates = all.foundRates();
        lines.add("predicted " + all.predicted() + " gold " + all.gold() + " found " + all.found() + "  P "
                + Rates.show(rates.precision()) + " R " + Rates.show(rates.recall()) + " F1 " + Rates.show(rates.f1()));
        byKind.forEach((kind, row) -> lines.add("  " + kind + ": P "
                + Rates.show(row.foundRates().precision()) + " R "
                + Rates.show(row.foundRates().recall())));
        return lines;
    }

    /** F1 of one kind of name: {@code person}, {@code place}, {@code organisation}. */
    public double f1(String kind) {
        return byKind.getOrDefault(kind, new Tally.Row(0, 0, 0, 0)).foundRates().f1();
    }

    /** What was missed and what was made up, report by report. */
    public List<String> wrong() {
        return List.copyOf(wrong);
    }
}
