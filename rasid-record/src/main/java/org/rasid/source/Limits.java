package org.rasid.source;

/**
 * How much one report may take, and how much an archive may. What exceeds a limit is left out with the problem
 * {@code too-large}.
 *
 * @param bytes the most bytes of one report: a text file, a page, a feed, or one line of JSON Lines
 * @param lines the most lines of one report that are not blank
 * @param jsonDepth how deep objects and arrays may nest in one line of JSON Lines
 * @param archives how deep archives and compressed files may lie in one another
 * @param entries the most files of one ZIP archive, or reports of one feed
 * @param ratio the most bytes that may be unpacked for each byte of an input; the first 200 MB are free
 */
public record Limits(int bytes, int lines, int jsonDepth, int archives, int entries, int ratio) {
    /** 10 MB, 100,000 lines, JSON nested 64 deep; archives 4 deep, a million files in one, unpacking 200-fold. */
    public static final Limits DEFAULT = new Limits(10_000_000, 100_000, 64, 4, 1_000_000, 200);

    /**
     * Checks the limits.
     *
     * @throws IllegalArgumentException if one of them lets nothing through, or {@code bytes} is over a thousand million
     */
    public Limits {
        if (bytes < 1 || bytes > 1_000_000_000 || lines < 1 || jsonDepth < 1) {
            throw new IllegalArgumentException(
                    "no limits: " + bytes + " bytes, " + lines + " lines, depth " + jsonDepth);
        }
        if (archives < 0 || entries < 1 || ratio < 1) {
            throw new IllegalArgumentException(
                    "no limits: " + archives + " archives, " + entries + " entries, ratio " + ratio);
        }
    }
}
