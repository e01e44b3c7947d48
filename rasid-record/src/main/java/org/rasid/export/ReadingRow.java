package org.rasid.export;

import java.time.LocalDate;
import java.util.List;
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

/**
 * A reading as a row of a table, findings nested in it; docs/archives.md lists the columns.
 *
 * @param id the report's name
 * @param title the headline, empty where there is none; the text's first line
 * @param outlet who published it
 * @param url where it was found
 * @param author who wrote it
 * @param date the day of publication that came with it
 * @param language {@code ar}
 * @param published when it came out and how that is known
 * @param text the title, a line break and the body; all offsets count its code points
 * @param sha256 of the text in UTF-8
 * @param credits agencies and photographers that it names
 * @param hidden words that were hidden from machines
 * @param skipped stretches that are no part of the story
 * @param actors who takes part in findings
 * @param places where events happened
 * @param events what happened
 * @param statements who said what
 * @param agreements what was agreed
 * @param mentions every name
 * @param dates every time expression
 * @param problems what could not be read or decided
 */
public record ReadingRow(
        String id,
        String title,
        @Nullable String outlet,
        @Nullable String url,
        @Nullable String author,
        @Nullable LocalDate date,
        String language,
        Published published,
        String text,
        String sha256,
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
        List<Problem> problems) {
    public ReadingRow {
        credits = List.copyOf(credits);
        hidden = List.copyOf(hidden);
        skipped = List.copyOf(skipped);
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        events = List.copyOf(events);
        statements = List.copyOf(statements);
        agreements = List.copyOf(agreements);
        mentions = List.copyOf(mentions);
        dates = List.copyOf(dates);
        problems = List.copyOf(problems);
    }

    /** The row of a reading. */
    public static ReadingRow of(Reading r) {
        Report report = r.report();
        return new ReadingRow(
                r.id(),
                report.title(),
                report.outlet(),
                report.url(),
                report.author(),
                report.date(),
                r.language(),
                r.published(),
                r.text(),
                r.sha256(),
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
                r.problems());
    }

    /** The reading of this row; the report bears the row's id. */
    public Reading reading() {
        return new Reading(
                new Report(id, title, Report.body(title, text), date, outlet, url, author),
                id,
                text,
                sha256,
                language,
                published,
                credits,
                hidden,
                skipped,
                actors,
                places,
                events,
                statements,
                agreements,
                mentions,
                dates,
                problems);
    }
}
