package org.rasid.record;

/**
 * What became of a report that was handed to the record; whoever holds one can rely on it that the report is on disk.
 *
 * @param report the id under which the record keeps it
 * @param kind what became of it
 * @param founded how many facts it was the first to tell
 */
public record Receipt(String report, Kind kind, int founded) {
    /** What can become of a report. */
    public enum Kind {
        /** The record did not know it. */
        ADDED,
        /** The record had it, by its text. */
        KNOWN,
        /** The record had it with another text. */
        CHANGED
    }
}
