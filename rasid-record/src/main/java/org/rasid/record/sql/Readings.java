package org.rasid.record.sql;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;
import org.rasid.report.Actor;
import org.rasid.report.Agreement;
import org.rasid.report.Credit;
import org.rasid.report.DateMention;
import org.rasid.report.Event;
import org.rasid.report.HiddenWord;
import org.rasid.report.Mention;
import org.rasid.report.Place;
import org.rasid.report.Problem;
import org.rasid.report.Published;
import org.rasid.report.Reading;
import org.rasid.report.Report;
import org.rasid.report.Skipped;
import org.rasid.report.Statement;

/** How a reading is kept: as JSON without the report's own words, compressed (zlib, RFC 1950). */
final class Readings {
    /** What does not stand in the report's columns. */
    private record Kept(
            List<Credit> credits,
            List<HiddenWord> hidden,
            List<Skipped> skipped,
            List<Actor> actors,
            List<Place> places,
            List<Event> events,
            List<Statement> statements,
            List<Agreement> agreements,
            List<Mention> mentions,
            List<DateMention> dates,
            List<Problem> problems) {}

    /** What of a reading stands in columns. */
    record Columns(
            String id,
            String title,
            String text,
            String sha256,
            String language,
            Published published,
            @Nullable String outlet,
            @Nullable String url,
            @Nullable String author) {}

    private Readings() {}

    static byte[] bytes(Reading r) {
        return deflated(Json.text(new Kept(
                        r.credits(),
                        r.hidden(),
                        r.skipped(),
                        r.actors(),
                        r.places(),
                        r.events(),
                        r.statements(),
                        r.agreements(),
                        r.mentions(),
                        r.dates(),
                        r.problems()))
                .getBytes(StandardCharsets.UTF_8));
    }

    static Reading reading(byte[] bytes, Columns c) {
        Kept kept =
                Json.value(new String(inflated(bytes), StandardCharsets.UTF_8), Kept.class, new CodePoints(c.text()));
        boolean given = c.published().basis() == Published.Basis.GIVEN;
        Report report = new Report(
                c.id(),
                c.title(),
                Report.body(c.title(), c.text()),
                given ? c.published().start() : null,
                c.outlet(),
                c.url(),
                c.author());
        return new Reading(
                report,
                c.id(),
                c.text(),
                c.sha256(),
                c.language(),
                c.published(),
                kept.credits(),
                kept.hidden(),
                kept.skipped(),
                kept.actors(),
                kept.places(),
                kept.events(),
                kept.statements(),
                kept.agreements(),
                kept.mentions(),
                kept.dates(),
                kept.problems());
    }

    private static byte[] deflated(byte[] plain) {
        Deflater deflater = new Deflater();
        try {
            deflater.setInput(plain);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 3 + 64);
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static byte[] inflated(byte[] packed) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            ByteArrayOutputStream out = new ByteArrayOutputStream(packed.length * 4);
            byte[] buffer = new byte[8192];
            while (!inflater.finished()) {
                int length = inflater.inflate(buffer);
                if (length == 0 && inflater.needsInput()) {
                    throw new IllegalStateException("the record holds a reading that breaks off");
                }
                out.write(buffer, 0, length);
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            throw new IllegalStateException("the record holds a damaged reading", e);
        } finally {
            inflater.end();
        }
    }
}
