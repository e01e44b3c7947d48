package org.rasid.checks.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.rasid.export.JsonLines;

/**
 * Whether an output holds: it keeps to the schema, all that it says stands in the text where it says, and its days are in
 * the calendar.
 */
public final class Holding {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Schema SCHEMA = schema();

    private Holding() {}

    /**
     * Looks at a line of the output.
     *
     * @return the line
     * @throws IllegalStateException where it breaks the schema; where a span lies outside of the text, cuts a letter from
     *     its marks, or does not hold the words that are told with it; where a day is in no calendar, or the last before
     *     the first
     */
    public static JsonNode check(byte[] line) {
        JsonNode reading;
        try {
            reading = JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Error> broken = SCHEMA.validate(reading);
        if (!broken.isEmpty()) {
            throw new IllegalStateException("an output that breaks the schema: " + broken);
        }
        int[] text = reading.at("/report/text").asText().codePoints().toArray();
        for (JsonNode span : reading.findParents("start")) {
            if (span.get("start").isInt()) {
                check(span, text);
            }
        }
        for (JsonNode days : reading.path("dates")) {
            checkDays(days);
        }
        return reading;
    }

    private static void checkDays(JsonNode days) {
        String from = days.path("from").asText("");
        String to = days.path("to").asText("");
        try {
            LocalDate first = from.isEmpty() ? LocalDate.MIN : day(from);
            LocalDate last = to.isEmpty() ? LocalDate.MAX : day(to);
            // Without its year the end of a winter lies before its beginning.
            boolean years = !from.startsWith("-") && !to.startsWith("-");
            if (years && first.isAfter(last)) {
                throw new IllegalStateException("the last day is before the first: " + days);
            }
        } catch (DateTimeException e) {
            throw new IllegalStateException("no day: " + days, e);
        }
    }

    /** A day of a year that nobody knows is one of a leap year. */
    private static LocalDate day(String written) {
        return LocalDate.parse(written.replaceFirst("^--", "2000-"));
    }

    private static Schema schema() {
        try (InputStream bytes = JsonLines.class.getResourceAsStream("reading.schema.json")) {
            JsonNode tree = JSON.readTree(Objects.requireNonNull(bytes, "reading.schema.json"));
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    /** Whether a place lies between a letter and a mark that stands on it, of whatever script. */
    private static boolean cuts(int[] text, int at) {
        return at > 0
                && at < text.length
                && isMark(text[at])
                && (Character.isLetterOrDigit(text[at - 1]) || isMark(text[at - 1]));
    }

    /** Whether a code point is a mark that stands on another or round it, of whatever script. */
    public static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }
}
