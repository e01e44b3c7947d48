package org.rasid.checks.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Whether an output holds: all that it says stands in the text where it says. */
public final class Holding {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Holding() {}

    /**
     * Looks at a line of the output.
     *
     * @return the line
     * @throws IllegalStateException where a span lies outside of the text, is empty, cuts a letter from its signs, or does
     *     not hold the words that are told with it
     */
    public static JsonNode check(byte[] line) {
        JsonNode reading;
        try {
            reading = JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int[] text = reading.at("/report/text").asText().codePoints().toArray();
        for (JsonNode span : reading.findParents("start")) {
            if (span.get("start").isInt()) {
                check(span, text);
            }
        }
        return reading;
    }

    private static void check(JsonNode span, int[] text) {
        int start = span.get("start").asInt();
        int end = span.get("end").asInt();
        if (start < 0 || end > text.length || start > end) {
            throw new IllegalStateException("a span outside of the text of " + text.length + ": " + span);
        }
        if (cuts(text, start) || cuts(text, end)) {
            throw new IllegalStateException("a span that begins or ends within a letter: " + span);
        }
        String words = new String(text, start, end - start);
        if (!span.path("text").asText(words).equals(words)) {
            throw new IllegalStateException("a span with other words than its own: " + span + " at «" + words + "»");
        }
    }

    /** Whether a place lies between a letter and a sign that is written above or below it. */
    private static boolean cuts(int[] text, int at) {
        return at > 0
                && at < text.length
                && Character.getType(text[at]) == Character.NON_SPACING_MARK
                && Character.isLetter(text[at - 1]);
    }
}
