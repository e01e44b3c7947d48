package org.rasid.prose;

/**
 * What the place where text is shown can do.
 *
 * @param colours whether to use ANSI colours
 * @param marks whether to mark the direction of writing with Unicode's isolates (for terminals that show Arabic from the
 *     right); plain text needs none
 * @param width columns in a line
 */
public record Look(boolean colours, boolean marks, int width) {
    /** For files and pipes. */
    public static final Look PLAIN = new Look(false, false, 100);

    /**
     * Checks the width.
     *
     * @throws IllegalArgumentException if the width is less than 1
     */
    public Look {
        if (width < 1) {
            throw new IllegalArgumentException("no width: " + width);
        }
    }
}
