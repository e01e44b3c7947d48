package org.rasid.report;

import java.util.List;

/**
 * What was found in one report.
 *
 * @param report the report that was read
 * @param id the report's name: as given, else the first 16 hex digits of {@code sha256}
 * @param text the text that all offsets refer to
 * @param sha256 of the text in UTF-8, in hex
 * @param language {@code ar}, or {@code und} where it is no Arabic
 * @param published the day of publication and how it is known
 * @param credits sources and photographers
 * @param hidden words that were hidden
 * @param skipped what is no part of the story
 * @param actors those that take part in a finding
 * @param places the places of the findings
 * @param events what was done
 * @param statements what was said
 * @param agreements what was agreed
 * @param mentions every name in the text
 * @param dates every time expression in the text
 * @param problems what could not be read or decided
 */
public record Reading(
        Report report,
        String id,
        String text,
        String sha256,
        String language,
        Published published,
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
    /** The format that the output declares. */
    public static final String FORMAT = "rasid/1";

    /** Keeps copies of its lists. */
    public Reading {
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

    /**
     * {@return the same reading, of the report under another name}
     *
     * @param other the new id
     */
    public Reading named(String other) {
        return new Reading(
                report.named(other),
                other,
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

    /**
     * {@return the same reading, of the report with another day of publication, and with other problems}
     *
     * @param otherwise the report with the day that came with it
     * @param day the day, and how it is known
     * @param others take the place of the problems
     */
    public Reading published(Report otherwise, Published day, List<Problem> others) {
        return new Reading(
                otherwise,
                id,
                text,
                sha256,
                language,
                day,
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
                others);
    }
}
