package org.rasid.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.rasid.record.Account;
import org.rasid.record.Clause;
import org.rasid.record.Decision;
import org.rasid.record.Difference;
import org.rasid.record.Fact;
import org.rasid.record.KnownActor;
import org.rasid.record.Part;
import org.rasid.record.Tombstone;
import org.rasid.report.Place;
import org.rasid.report.Quote;

/** Facts as JSON, one a line, with all that the record has of them; {@code fact.schema.json} describes it. Thread-safe. */
public final class FactLines implements FactFormat {
    private static final String FORMAT = "rasid-fact/1";

    @Override
    public void write(Iterator<Told> facts, List<Tombstone> gone, OutputStream out) throws IOException {
        JsonGenerator json = new JsonFactory()
                // By way of characters: the generator for bytes refuses half a surrogate pair, this makes it "?".
                .createGenerator(new OutputStreamWriter(out, StandardCharsets.UTF_8))
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setRootValueSeparator(null);
        Fields fields = new Fields(json);
        while (facts.hasNext()) {
            Told told = facts.next();
            fields.object(() -> fact(told, fields));
            json.writeRaw('\n');
        }
        for (Tombstone stone : gone) {
            fields.object(() -> gone(stone, fields));
            json.writeRaw('\n');
        }
        json.flush();
    }

    /** One fact in UTF-8, with a line feed at its end. */
    public static byte[] line(Told told) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try {
            new FactLines().write(List.of(told).iterator(), List.of(), line);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can be written", e);
        }
        return line.toByteArray();
    }

    private static void gone(Tombstone stone, Fields out) throws IOException {
        out.text("format", FORMAT);
        out.text("id", stone.fact().toString());
        out.text("kind", stone.kind().label());
        out.text("withdrawn", stone.at().toString());
        out.text("into", stone.into() == null ? null : stone.into().toString());
    }

    private static void fact(Told told, Fields out) throws IOException {
        Fact fact = told.fact();
        out.text("format", FORMAT);
        out.text("id", fact.id().toString());
        out.text("kind", fact.kind().label());
        out.text("type", fact.coding().type());
        out.text("mode", fact.coding().mode());
        out.text("channel", fact.coding().channel());
        out.text("cameo", fact.coding().cameo());
        out.text("plover", fact.coding().plover());
        out.number("quad", fact.coding().quad());
        out.text("status", fact.status());
        out.truth("historical", fact.historical());
        out.objects("parts", fact.parts(), part -> part(part, told, out));
        out.text("first_day", fact.days() == null ? null : fact.days().start());
        out.text("last_day", fact.days() == null ? null : fact.days().end());
        out.objects("places", fact.places(), place -> place(place, out));
        out.texts("topics", fact.topics());
        out.texts("contexts", fact.contexts());
        out.text("said", fact.said() == null ? null : fact.said().content().text());
        out.text("agreement", fact.agreed() == null ? null : fact.agreed().name());
        out.objects(
                "clauses", fact.agreed() == null ? List.of() : fact.agreed().clauses(), clause -> clause(clause, out));
        out.number("confidence", fact.confidence(), 4);
        out.number("sources", fact.sources());
        out.text("review", fact.review().label());
        out.objects("differences", fact.differences(), difference -> difference(difference, out));
        out.objects("accounts", told.accounts(), account -> account(account, out));
        out.objects("notes", told.notes(), note -> note(note, out));
        out.text("first_seen", fact.firstSeen().toString());
        out.text("last_changed", fact.lastChanged().toString());
    }

    private static void part(Part part, Told told, Fields out) throws IOException {
        KnownActor actor = told.actors().get(part.actor());
        out.text("role", part.role().label());
        out.text("key", part.actor());
        out.text("name", actor == null ? null : actor.name());
        out.text("name_en", actor == null ? null : actor.nameEn());
        out.text("kind", actor == null ? null : actor.kind().label());
        out.text("country", actor == null ? null : actor.country());
        out.text("sector", actor == null ? null : actor.sector());
    }

    private static void place(Place place, Fields out) throws IOException {
        out.text("name", place.name());
        out.text("name_en", place.nameEn());
        out.text("country", place.country());
        out.number("lat", place.lat(), 5);
        out.number("lon", place.lon(), 5);
        out.text("precision", place.precision());
    }

    private static void clause(Clause clause, Fields out) throws IOException {
        out.text("id", clause.id().toString());
        out.text("type", clause.type());
        out.texts("obligors", clause.obligors());
        out.texts("places", clause.places());
        out.text("deadline", clause.deadline());
        out.text("duration", clause.duration());
        out.truth("renewable", clause.renewable());
        out.text(
                "words",
                clause.evidence().isEmpty() ? null : clause.evidence().get(0).text());
    }

    private static void difference(Difference difference, Fields out) throws IOException {
        out.text("slot", difference.slot());
        out.objects("versions", difference.versions(), version -> {
            out.text("value", version.value());
            out.texts("reports", version.reports());
        });
    }

    private static void account(Account account, Fields out) throws IOException {
        out.text("finding", account.finding().id().toString());
        out.text("report", account.report().id());
        out.text("title", account.report().title());
        out.text("outlet", account.report().outlet());
        out.text("url", account.report().url());
        out.text(
                "published",
                account.report().published().start() == null
                        ? null
                        : account.report().published().start().toString());
        out.number("confidence", account.finding().confidence(), 4);
        out.objects("evidence", account.finding().evidence(), quote -> quote(quote, out));
    }

    private static void note(Decision note, Fields out) throws IOException {
        out.text("text", note.value());
        out.text("by", note.by());
        out.text("at", note.at().toString());
    }

    private static void quote(Quote quote, Fields out) throws IOException {
        out.number("start", quote.span().start());
        out.number("end", quote.span().end());
        out.text("text", quote.text());
    }
}
