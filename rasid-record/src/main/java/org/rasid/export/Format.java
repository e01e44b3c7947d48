package org.rasid.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ServiceLoader;
import org.rasid.record.Filter;
import org.rasid.record.Registry;
import org.rasid.watch.Commitments;
import org.rasid.watch.Rules;

/** The formats in which a record is given out; docs/export.md says what each holds. */
public enum Format {
    /** All that the record has of each fact, as JSON, one a line. */
    JSONL("application/x-ndjson", "jsonl"),
    /** A table for people, as Excel opens it. */
    CSV("text/csv", "csv"),
    /** Points on a map. */
    GEOJSON("application/geo+json", "geojson"),
    /** Deadlines and the last days of terms as a calendar. */
    ICS("text/calendar", "ics"),
    /** Facts as a feed. */
    ATOM("application/atom+xml", "atom"),
    /** Events and statements as POLECAT lists them. */
    POLECAT("text/tab-separated-values", "polecat.tsv"),
    /** Events as GDELT 2.0 lists them. */
    GDELT("text/tab-separated-values", "gdelt.tsv"),
    /** Violence and protest as ACLED lists them. */
    ACLED("text/csv", "acled.csv"),
    /** Entities of FollowTheMoney. */
    FTM("application/x-ndjson", "ftm.jsonl"),
    /** The table for people as a columnar file; the jars of the module rasid-parquet write it. */
    PARQUET("application/vnd.apache.parquet", "parquet");

    private final String media;
    private final String ending;

    Format(String media, String ending) {
        this.media = media;
        this.ending = ending;
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
        if (this == ICS) {
            Commitments commitments = new Commitments(registry, Rules.shipped());
            DeadlineCalendar.write(commitments.all(filter, asOf).iterator(), commitments.gone(filter), out);
        } else {
            facts(registry).write(new Selection(registry, filter), Selection.gone(registry, filter), out);
        }
    }

    private FactFormat facts(Registry registry) throws IOException {
        return switch (this) {
            case JSONL -> new FactLines();
            case CSV -> Spreadsheet.table();
            case GEOJSON -> new GeoJsonMap();
            case ATOM -> new AtomFeed("Rasid", registry.changed());
            case POLECAT -> Polecat.table();
            case GDELT -> Gdelt.table();
            case ACLED -> Acled.table();
            case FTM -> new FollowTheMoney();
            case PARQUET ->
                ServiceLoader.load(FactFormat.class)
                        .findFirst()
                        .orElseThrow(() -> new IOException(
                                "Parquet needs jars of its own; `mvn -q -pl rasid-parquet -am -DskipTests package` makes"
                                        + " them"));
            case ICS -> throw new IllegalStateException("a calendar is not made of facts");
        };
    }
}
