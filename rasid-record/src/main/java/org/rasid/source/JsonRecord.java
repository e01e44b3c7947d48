package org.rasid.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasid.report.Problem;
import org.rasid.report.Report;

/**
 * One line of JSON Lines: its fields that Rasid knows, as text.
 *
 * @param fields by name; those that are null or unknown are not in it
 * @param problems fields that could not be used
 */
record JsonRecord(Map<String, String> fields, List<Problem> problems) {
    private static final Set<String> KNOWN = Set.of("id", "title", "body", "date", "url", "outlet", "author");

    /** A field as written, null where there is none. */
    @Nullable
    String text(String field) {
        return fields.get(field);
    }

    /** A field as one line, null where there is none or it is blank. */
    @Nullable
    String line(String field) {
        String text = fields.get(field);
        String line = text == null ? "" : Lines.joined(text);
        return line.isEmpty() ? null : line;
    }

    /**
     * The item of this record.
     *
     * @param id the report's name, null where it has none
     * @param place where the record stands, for people
     * @param problems what was found wrong so far; gets more
     */
    Item item(@Nullable String id, String place, List<Problem> problems, Limits limits) {
        String body = text("body");
        if (body == null) {
            return left(id, place, Trouble.noBody());
        }
        List<String> lines = Lines.of(body);
        if (lines.size() > limits.lines()) {
            return left(id, place, Trouble.tooManyLines(limits.lines()));
        }
        return Checked.item(report(id, lines, problems), place, problems);
    }

    static Item left(@Nullable String id, String place, Problem problem) {
        return new Item.Left(new Report(id, "", "", null, null, null, null), place, problem);
    }

    /**
     * The report of this record. A title that the body's first line tells again is told once.
     *
     * @param problems gets one where the date is no ISO day
     */
    private Report report(@Nullable String id, List<String> body, List<Problem> problems) {
        String title = line("title");
        boolean again = title != null && !body.isEmpty() && Lines.folded(title).equals(Lines.folded(body.get(0)));
        String rest = String.join("\n", again ? body.subList(1, body.size()) : body);
        return new Report(
                id, title == null ? "" : title, rest, day(problems), line("outlet"), line("url"), line("author"));
    }

    private @Nullable LocalDate day(List<Problem> problems) {
        String written = line("date");
        LocalDate day = written == null ? null : IsoDay.of(written);
        if (written != null && day == null) {
            problems.add(Trouble.badDate(written));
        }
        return day;
    }

    /** What is wrong with a line that could not be parsed, in one line. */
    static String reason(IOException e) {
        String message = e instanceof JsonProcessingException json ? json.getOriginalMessage() : e.getMessage();
        String first = message == null ? "" : message.lines().findFirst().orElse("");
        String shown = first.length() > 120 ? first.substring(0, 120) + "…" : first;
        JsonLocation place = e instanceof JsonProcessingException json ? json.getLocation() : null;
        return place == null ? shown : shown + " (column " + place.getColumnNr() + ")";
    }

    /** Parses lines one after another. */
    static final class Parser {
        private final JsonFactory factory;

        Parser(Limits limits) {
            factory = JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(limits.jsonDepth())
                            .maxStringLength(limits.bytes())
                            .build())
                    .build();
        }

        /**
         * The record that a line holds.
         *
         * @throws IOException where the line is not exactly one JSON object
         */
        JsonRecord parse(String line) throws IOException {
            JsonRecord record = new JsonRecord(new HashMap<>(), new ArrayList<>());
            try (JsonParser parser = factory.createParser(line)) {
                if (parser.nextToken() != JsonToken.START_OBJECT) {
                    throw new JsonParseException(parser, "It does not begin with {");
                }
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String name = parser.currentName();
                    parser.nextToken();
                    field(record, name, parser);
                }
                if (parser.nextToken() != null) {
                    throw new JsonParseException(parser, "More follows after the object");
                }
            }
            return record;
        }

        private static void field(JsonRecord record, String name, JsonParser parser) throws IOException {
            JsonToken token = parser.currentToken();
            boolean known = KNOWN.contains(name);
            if (known && (token == JsonToken.VALUE_STRING || name.equals("id") && token.isNumeric())) {
                record.fields.put(name, wellFormed(parser.getText()));
            } else if (known && token != JsonToken.VALUE_NULL) {
                record.problems.add(Trouble.badField(name));
            }
            parser.skipChildren();
        }

        /** JSON can escape half a character; such a half becomes U+FFFD. */
        private static String wellFormed(String text) {
            if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
                return text;
            }
            StringBuilder whole = new StringBuilder(text.length());
            text.codePoints()
                    .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                    .forEach(whole::appendCodePoint);
            return whole.toString();
        }
    }
}
