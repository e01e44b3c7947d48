package org.rasid.source;

/**
 * How much one report may take; what exceeds a limit is left out with the problem {@code too-large}.
 *
 * @param bytes the most bytes of one report: a text file, or one line of JSON Lines
 * @param lines the most lines of one report that are not blank
 * @param jsonDepth how deep objects and arrays may nest in one line of JSON Lines
 */
public record Limits(int bytes, int lines, int jsonDepth) {
    /** 10 MB, 100,000 lines, JSON nested 64 deep. */
    public static final Limits DEFAULT = new Limits(10_000_000, 100_000, 64);

    public Limits {
        if (bytes < 1 || bytes > 1_000_000_000 || lines < 1 || jsonDepth < 1) {
            throw new IllegalArgumentException(
                    "no limits: " + bytes + " bytes, " + lines + " lines, depth " + jsonDepth);
        }
    }
}
