package org.rasid.record.sql;

import org.jspecify.annotations.Nullable;
import org.rasid.record.Filed;
import org.rasid.record.Receipt;
import org.rasid.record.world.Uuids;
import org.rasid.report.Reading;
import org.rasid.report.Report;

/** Tells whether the record has a report already: by its address, by its text, by its id. */
final class Arrivals {
    private final Reports reports;

    Arrivals(Reports reports) {
        this.reports = reports;
    }

    /**
     * What a report is to the record.
     *
     * @param kind new, known, or another text of a known one
     * @param known the known one; null for a new one
     * @param reading the report, under an id that no other report has
     */
    record Arrival(Receipt.Kind kind, @Nullable Filed known, Reading reading) {}

    Arrival of(Reading reading) {
        String url = reading.report().url();
        Filed there = url == null ? null : reports.byUrl(url);
        if (there != null) {
            return versionOf(there, reading);
        }
        Filed twin = reports.byText(reading.sha256());
        if (twin != null) {
            return new Arrival(Receipt.Kind.KNOWN, twin, reading);
        }
        Filed namesake = reports.byId(reading.id());
        if (namesake == null) {
            return new Arrival(Receipt.Kind.ADDED, null, reading);
        }
        if (url == null || namesake.url() == null) {
            return versionOf(namesake, reading);
        }
        return new Arrival(Receipt.Kind.ADDED, null, renamed(reading, url));
    }

    /** The id of the report that the record has with this text and this address; null where something is new. */
    @Nullable
    String known(Report report) {
        String url = report.url();
        String sha256 = report.sha256();
        Filed there = url == null ? null : reports.byUrl(url);
        if (there != null) {
            return reports.had(there.number(), sha256) ? there.id() : null;
        }
        Filed twin = reports.byText(sha256);
        return twin != null && (url == null || reports.isCopy(url)) ? twin.id() : null;
    }

    private Arrival versionOf(Filed known, Reading reading) {
        boolean had = reports.had(known.number(), reading.sha256());
        Receipt.Kind kind = had ? Receipt.Kind.KNOWN : Receipt.Kind.CHANGED;
        return new Arrival(kind, known, identified(reading, known.id()));
    }

    /** Two addresses, two reports: the later one gets its address into its id. */
    private static Reading renamed(Reading reading, String url) {
        String mark = Uuids.of(url).toString().substring(0, 8);
        return identified(reading, reading.id() + "~" + mark);
    }

    private static Reading identified(Reading r, String id) {
        return r.id().equals(id) ? r : r.named(id);
    }
}
