package org.rasid.app.score;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes a score down, as a table for people or as JSON for programs. */
public final class ScoreSheet {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    private ScoreSheet() {}

    /** One line a report: the F1 of its whole record. */
    public static String line(ReportScore report) {
        Tally.Row record = report.tally().record();
        return report.id() + ": record found F1 "
                + Rates.show(record.foundRates().f1()) + " exact "
                + Rates.show(record.exactRates().f1()) + "  (" + record.gold() + " in gold)";
    }

    /** What one report's output missed and what it made up. */
    public static List<String> wrong(ReportScore report) {
        List<String> lines = new ArrayList<>();
        lines.add("missed:");
        report.missed().forEach(finding -> lines.add("   " + finding));
        lines.add("made up:");
        report.invented().forEach(finding -> lines.add("   " + finding));
        return lines;
    }

    /** The kinds and the slots, and how many reports have no output. */
    public static List<String> table(FindingsScore score) {
        List<String> lines = table(score.total());
        if (score.absent() > 0) {
            lines.add("  reports without output: " + score.absent());
        }
        return lines;
    }

    /** The kinds and the slots. */
    public static List<String> table(Tally total) {
        List<String> lines = new ArrayList<>();
        lines.add(" ".repeat(12) + " predicted   gold   found P     R    F1   exact P     R    F1");
        total.rows().forEach((kind, row) -> lines.add(row(kind, row)));
        total.slots()
                .forEach((name, slot) -> lines.add("  " + name + ": " + slot.right() + " of " + slot.of() + " = "
                        + Rates.show((double) slot.right() / slot.of())));
        return lines;
    }

    private static String row(String kind, Tally.Row row) {
        String counts = String.format(Locale.ROOT, "%-12s%10d%7d", kind, row.predicted(), row.gold());
        return counts + "     " + row.foundRates() + "     " + row.exactRates();
    }

    /** Each kind with its counts, and found and exact as precision, recall, F1. */
    public static String json(FindingsScore score) {
        ObjectNode sheet = JSON.createObjectNode();
        score.total().rows().forEach((kind, row) -> {
            ObjectNode node =
                    sheet.putObject(kind).put("predicted", row.predicted()).put("gold", row.gold());
            put(node, "found", row.foundRates());
            put(node, "exact", row.exactRates());
        });
        try {
            return JSON.writeValueAsString(sheet);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(ObjectNode node, String field, Rates rates) {
        node.putArray(field).add(rates.precision()).add(rates.recall()).add(rates.f1());
    }
}
