package org.rasid.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Clause;
import org.rasid.watch.Change;
import org.rasid.watch.Commitment;
import org.rasid.watch.Due;

/** Commitments as JSON, one a line; {@code due.schema.json} describes it. */
public final class DueLines {
    private DueLines() {}

    /** One commitment in UTF-8, with a line feed at its end. */
    public static byte[] line(Due due) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try {
            write(List.of(due).iterator(), line);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can be written", e);
        }
        return line.toByteArray();
    }

    /** Writes commitments; the stream is not closed. */
    public static void write(Iterator<Due> dues, OutputStream out) throws IOException {
        JsonGenerator json = new JsonFactory()
                // By way of characters: the generator for bytes refuses half a surrogate pair, this makes it "?".
                .createGenerator(new OutputStreamWriter(out, StandardCharsets.UTF_8))
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setRootValueSeparator(null);
        Fields fields = new Fields(json);
        while (dues.hasNext()) {
            Due due = dues.next();
            fields.object(() -> due(due, fields));
            json.writeRaw('\n');
        }
        json.flush();
    }

    private static void due(Due due, Fields out) throws IOException {
        Commitment commitment = due.commitment();
        Clause clause = commitment.clause();
        out.text("format", "rasid-due/1");
        out.text("id", commitment.id().toString());
        out.text("agreement", commitment.agreement().toString());
        out.text("kind", due.agreement().coding().type());
        out.text(
                "name",
                due.agreement().agreed() == null
                        ? null
                        : due.agreement().agreed().name());
        out.text("type", clause.type());
        out.texts("obligors", commitment.obligors());
        out.texts("places", clause.places());
        out.text("from", day(commitment.from()));
        out.text("deadline", day(commitment.deadline()));
        out.text("until", day(commitment.until()));
        out.text("state", commitment.state().label());
        out.objects("history", commitment.history(), change -> change(change, out));
        out.quotes("evidence", clause.evidence());
    }

    private static void change(Change change, Fields out) throws IOException {
        out.text("day", change.day().toString());
        out.text("state", change.state().label());
        out.text("rule", change.rule());
        out.texts("facts", change.evidence().stream().map(UUID::toString).toList());
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
