package org.rasid.record;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.report.Actor;
import org.rasid.report.Published;
import org.rasid.report.Reading;

/**
 * A report as the record keeps it: its text, what is known of it, and what was found in it.
 *
 * @param number counts the reports of the record in the order in which they came, from 1; a changed report keeps its own
 * @param version counts the texts that the report has had, from 1
 * @param reading the report read
 * @param published when it came out; other reports may have proved it ({@code inferred})
 * @param added when the record took it in
 * @param family the number of the first report of which this one is a copy; its own where it is none
 */
public record Filed(long number, int version, Reading reading, Published published, Instant added, long family) {
    /** The id, unique in the record. */
    public String id() {
        return reading.id();
    }

    /** Who published it, where known. */
    public @Nullable String outlet() {
        return reading.report().outlet();
    }

    /** Those that take part in its findings, as the report calls them. */
    public List<Actor> actors() {
        return reading.actors();
    }
}
