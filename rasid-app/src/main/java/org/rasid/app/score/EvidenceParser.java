package org.rasid.app.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Where a finding keeps the words that carry it. */
interface EvidenceParser {
    /** Gold: a {@code quote}, which each finding must have. */
    EvidenceParser QUOTE = (node, kind) -> {
        if (!node.has("quote")) {
            throw new FormatException(kind + " without \"quote\"");
        }
        return Evidence.of(Fields.text(node, "quote"));
    };

    /**
     * The words that carry a finding.
     *
     * @param kind what the finding is, for messages
     */
    Evidence of(JsonNode node, String kind);

    /** Output: the spans of {@code evidence}, with their words or as a pair of code point offsets into the text. */
    static EvidenceParser spans(@Nullable String text) {
        String body = text == null ? "" : text;
        return (node, kind) -> {
            StringJoiner joiner = new StringJoiner(" ");
            for (JsonNode span : Fields.list(node, "evidence")) {
                String words = span.isObject() ? Fields.name(span, "text") : cut(body, span);
                if (words != null && !words.isEmpty()) {
                    joiner.add(words);
                }
            }
            return Evidence.of(joiner.toString());
        };
    }

    private static String cut(String text, JsonNode span) {
        int length = text.codePointCount(0, text.length());
        int start = Math.min(Math.max(span.path(0).asInt(), 0), length);
        int end = Math.min(Math.max(span.path(1).asInt(), start), length);
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }
}
