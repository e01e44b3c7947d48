package org.rasid.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rasid.report.Published;

/**
 * What the record knows of a report without its text and what was found in it: see {@link Registry#reading}.
 *
 * @param number counts the reports of the record in the order in which they came, from 1; a changed report keeps its own
 * @param version counts the texts that the report has had, from 1
 * @param id unique in the record
 * @param title the headline; empty where there is none
 * @param outlet who published it, where known
 * @param url where it was found
 * @param published when it came out; other reports may have proved it ({@code inferred})
 * @param added when the record took this version in
 * @param family the number of the first report of which this one is a copy; its own where it is none
 */
public record Filed(
        long number,
        int version,
        String id,
        String title,
        @Nullable String outlet,
        @Nullable String url,
        Published published,
        Instant added,
        long family) {}
