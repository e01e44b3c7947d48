package org.rasid.checks.planted.reading;

/** Planted for RoomsTest: what a class of an earlier room must not import. */
public class LateReader {
    /** What it read. */
    public String words() {
        return "";
    }
}
