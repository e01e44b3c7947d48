package org.rasid.app.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a report with what it is taken for; of these, each kind of span uses its own.
 *
 * @param kind of a name: {@code person}, {@code place} …
 * @param read of a hidden word: what it says
 * @param from of a date: the first day; {@code to} the last
 * @param any of a gold date: the pairs of days that are right
 * @param json the span as it was given
 */
record Span(
        @Nullable String text,
        @Nullable String kind,
        @Nullable String read,
        @Nullable String from,
        @Nullable String to,
        List<List<String>> any,
        String json) {
    static Span of(JsonNode node) {
        List<List<String>> any = new ArrayList<>();
        for (JsonNode days : Fields.list(node, "any")) {
            List<String> pair = new ArrayList<>();
            days.forEach(day -> pair.add(day.asText("null")));
            any.add(pair);
        }
        return new Span(
                Fields.text(node, "text"),
                Fields.text(node, "kind"),
                Fields.text(node, "read"),
                Fields.text(node, "from"),
                Fields.text(node, "to"),
                any,
                node.toString());
    }
}
