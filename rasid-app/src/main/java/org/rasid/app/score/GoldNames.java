package org.rasid.app.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * The names that people marked in a report.
 *
 * @param id the report's
 * @param names in the order of the text
 */
public record GoldNames(String id, List<Marked> names) {
    public GoldNames {
        names = List.copyOf(names);
    }

    /**
     * A name.
     *
     * @param text as it stands in the report
     * @param kind {@code person}, {@code place} or {@code organisation}
     */
    public record Marked(String text, String kind) {}

    /**
     * The lines of a span file.
     *
     * @param problems is told of each line that could not be read and was left out
     */
    public static List<GoldNames> read(Path file, Consumer<String> problems) throws IOException {
        return new JsonSource(problems).lines(file, GoldNames::of);
    }

    private static GoldNames of(JsonNode line) {
        List<Marked> names = SpanKind.spans(line, SpanKind.NAMES.field).stream()
                .map(span -> new Marked(String.valueOf(span.text()), SpanKind.nameKind(span)))
                .toList();
        return new GoldNames(Fields.required(line, "id", "line"), names);
    }
}
