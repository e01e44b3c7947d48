package org.rasid.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.rasid.report.Problem;
import org.rasid.report.Reading;

/**
 * Writes a reading as one line of JSON, described by {@code reading.schema.json} and docs/output.md. Every field is
 * written, unknown ones as null; offsets count code points; numbers have the shortest form.
 *
 * <p>Thread-safe.
 */
public final class JsonLines {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private JsonLines() {}

    /** The object in UTF-8, with a line feed at its end and none before. */
    public static byte[] line(Reading reading) {
        // By way of characters: the generator for bytes refuses half a surrogate pair, this turns it into "?".
        StringWriter line = new StringWriter(reading.text().length() * 2 + 1024);
        try (JsonGenerator json = FACTORY.createGenerator(line)) {
            write(reading, new Fields(json));
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot be written to", e);
        }
        return line.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Reading reading, Fields out) throws IOException {
        out.object(() -> {
            out.text("format", Reading.FORMAT);
            out.object("report", () -> ReportJson.write(reading, out));
            out.objects("actors", reading.actors(), actor -> ActorJson.write(actor, out));
            out.objects("places", reading.places(), place -> ActorJson.write(place, out));
            out.objects("events", reading.events(), event -> FindingJson.write(event, out));
            out.objects("statements", reading.statements(), statement -> FindingJson.write(statement, out));
            out.objects("agreements", reading.agreements(), agreement -> AgreementJson.write(agreement, out));
            out.objects("mentions", reading.mentions(), mention -> ActorJson.write(mention, out));
            out.objects("dates", reading.dates(), date -> ReportJson.write(date, out));
            out.objects("problems", reading.problems(), problem -> write(problem, out));
        });
    }

    private static void write(Problem problem, Fields out) throws IOException {
        out.text("code", problem.code());
        out.text("message", problem.message());
        out.spanOrNulls(problem.span());
    }
}
