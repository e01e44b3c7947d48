package org.rasid.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Fact;
import org.rasid.record.Filed;
import org.rasid.record.search.Found;
import org.rasid.record.search.Passage;
import org.rasid.report.Published;
import org.rasid.report.Span;

/** Reports in which words were found as JSON, one a line; docs/search.md tells the fields. Thread-safe. */
public final class FoundLines {
    private static final String FORMAT = "rasid-found/1";
    private static final JsonFactory FACTORY = new JsonFactory();

    private FoundLines() {}

    /** The object in UTF-8, with a line feed at its end. */
    public static byte[] line(Found found) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(line)) {
            Fields out = new Fields(json);
            out.object(() -> write(found, out));
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot be written to", e);
        }
        return line.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Found found, Fields out) throws IOException {
        Filed report = found.report();
        Published published = report.published();
        out.text("format", FORMAT);
        out.text("report", report.id());
        out.text("title", report.title());
        out.text("outlet", report.outlet());
        out.text("url", report.url());
        out.object("published", () -> {
            out.text("start", day(published.start()));
            out.text("end", day(published.end()));
            out.text("basis", published.basis().name().toLowerCase(Locale.ROOT));
        });
        out.objects("passages", found.passages(), passage -> passage(passage, found.text(), out));
        out.objects("facts", found.facts(), fact -> fact(fact, out));
    }

    private static void passage(Passage passage, String text, Fields out) throws IOException {
        stretch(passage.span(), text, out);
        out.objects("marks", passage.marks(), mark -> stretch(mark, text, out));
    }

    private static void stretch(Span span, String text, Fields out) throws IOException {
        int from = text.offsetByCodePoints(0, span.start());
        int to = text.offsetByCodePoints(from, span.end() - span.start());
        out.span(span);
        out.text("text", text.substring(from, to));
    }

    private static void fact(Fact fact, Fields out) throws IOException {
        out.text("id", fact.id().toString());
        out.text("kind", fact.kind().label());
        out.text("type", fact.coding().type());
        out.text("first_day", fact.days() == null ? null : fact.days().start());
        out.text("last_day", fact.days() == null ? null : fact.days().end());
        out.number("sources", fact.sources());
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
