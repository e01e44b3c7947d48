package org.rasid.lexicon;

/** A line of the lexicon that cannot be used. The message names the file and the line. */
public final class LexiconException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LexiconException(String file, int line, String message) {
        super(file + ":" + line + ": " + message);
    }
}
