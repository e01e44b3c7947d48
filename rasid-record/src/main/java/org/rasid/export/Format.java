package org.rasid.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Locale;
import org.rasid.record.Filter;
import org.rasid.record.Registry;
import org.rasid.watch.Commitments;
import org.rasid.watch.Rules;

/** The formats in which a record is given out; docs/export.md says what each holds. Parquet has a module of its own. */
public enum Format {
    /** All that the record has of each fact, as JSON, one a line. */
    JSONL("application/x-ndjson", "jsonl", facts(new FactLines())),
    /** A table for people, as Excel opens it. */
    CSV("text/csv", "csv", facts(Spreadsheet.table())),
    /** Points on a map. */
    GEOJSON("application/geo+json", "geojson", facts(new GeoJsonMap())),
    /** Deadlines and the last days of terms as a calendar. */
    ICS("text/calendar", "ics", Format::calendar),
    /** Facts as a feed. */
    ATOM("application/atom+xml", "atom", Format::feed),
    /** Events and statements as POLECAT lists them. */
    POLECAT("text/tab-separated-values", "polecat.tsv", facts(Polecat.table())),
    /** Events as GDELT 2.0 lists them. */
    GDELT("text/tab-separated-values", "gdelt.tsv", facts(Gdelt.table())),
    /** Violence and protest as ACLED lists them. */
    ACLED("text/csv", "acled.csv", facts(Acled.table())),
    /** Entities of FollowTheMoney. */
    FTM("application/x-ndjson", "ftm.jsonl", facts(new FollowTheMoney()));

    private final String media;
    private final String ending;
    private final Giving giving;

    Format(String media, String ending, Giving giving) {
        this.media = media;
        this.ending = ending;
        this.giving = giving;
    }

    /** Writes what a record has in a format. */
    private interface Giving {
        void give(Registry registry, Filter filter, LocalDate asOf, OutputStream out) throws IOException;
    }

    /** The name on the command line and in addresses: {@code geojson}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The media type, without its charset, which is UTF-8. */
    public String media() {
        return media;
    }

    /** How a file's name should end, without the dot. */
    public String ending() {
        return ending;
    }

    /**
     * Writes what meets a filter; the stream is not closed. The same record, filter and day give the same bytes.
     *
     * @param asOf the day as of which commitments stand
     */
    public void write(Registry registry, Filter filter, LocalDate asOf, OutputStream out) throws IOException {
        giving.give(registry, filter, asOf, out);
    }

    private static Giving facts(FactFormat format) {
        return (registry, filter, asOf, out) ->
                format.write(new Selection(registry, filter), Selection.gone(registry, filter), out);
    }

    private static void feed(Registry registry, Filter filter, LocalDate asOf, OutputStream out) throws IOException {
        new AtomFeed("Rasid", registry.changed())
                .write(new Selection(registry, filter), Selection.gone(registry, filter), out);
    }

    private static void calendar(Registry registry, Filter filter, LocalDate asOf, OutputStream out)
            throws IOException {
        Commitments commitments = new Commitments(registry, Rules.shipped());
        DeadlineCalendar.write(commitments.all(filter, asOf).iterator(), commitments.gone(filter), out);
    }
}
