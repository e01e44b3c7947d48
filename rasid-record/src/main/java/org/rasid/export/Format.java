package org.rasid.export;

import java.util.Locale;

/** The formats in which facts are given out. Deadlines have one of their own, {@link DeadlineCalendar}. */
public enum Format {
    /** All that the record has of each fact, as JSON, one a line. */
    JSONL("application/x-ndjson", "jsonl", new FactLines()),
    /** A table for people, as Excel opens it. */
    CSV("text/csv", "csv", Spreadsheet.table()),
    /** Points on a map. */
    GEOJSON("application/geo+json", "geojson", new GeoJsonMap()),
    /** Events as POLECAT lists them. */
    POLECAT("text/tab-separated-values", "polecat.tsv", Polecat.table()),
    /** Events as GDELT 2.0 lists them. */
    GDELT("text/tab-separated-values", "gdelt.tsv", Gdelt.table()),
    /** Violence and protest as ACLED lists them. */
    ACLED("text/csv", "acled.csv", Acled.table()),
    /** Entities of FollowTheMoney. */
    FTM("application/x-ndjson", "ftm.jsonl", new FollowTheMoney());

    private final String media;
    private final String ending;
    private final FactFormat format;

    Format(String media, String ending, FactFormat format) {
        this.media = media;
        this.ending = ending;
        this.format = format;
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

    /** Writes facts in it. */
    public FactFormat format() {
        return format;
    }
}
