package org.rasid.record;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * Facts in the order of the days on which they happened, those of one day by their numbers. Each is told in one number:
 * the day, counted from 1970, in the upper half, the fact's number in the lower.
 */
public final class Course {
    private final long[] entries;

    private Course(long[] entries) {
        this.entries = entries;
    }

    /** Entries in whatever order. */
    public static Course of(LongStream entries) {
        return new Course(entries.sorted().toArray());
    }

    /** A fact of a day as one number. */
    public static long entry(int day, int fact) {
        return (long) day << Integer.SIZE | fact;
    }

    /** The day of an entry. */
    public static LocalDate day(long entry) {
        return LocalDate.ofEpochDay(entry >> Integer.SIZE);
    }

    /** The number of an entry's fact. */
    public static long fact(long entry) {
        return entry & 0xffff_ffffL;
    }

    /** How many there are. */
    public int size() {
        return entries.length;
    }

    /** The entry at a place, from 0. */
    public long at(int place) {
        return entries[place];
    }

    /** The place of the first entry of a day or a later one; the size where there is none. */
    public int from(LocalDate day) {
        int found = Arrays.binarySearch(entries, entry((int) day.toEpochDay(), 0));
        return found < 0 ? -found - 1 : found;
    }
}
