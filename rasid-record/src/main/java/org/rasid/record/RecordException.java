package org.rasid.record;

/** The record cannot be opened, read or written. The message is one line for people: what, where, and what to do. */
public final class RecordException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** With what went wrong, in one line. */
    public RecordException(String message) {
        super(message);
    }

    /** With what went wrong, in one line, and its cause. */
    public RecordException(String message, Throwable cause) {
        super(message, cause);
    }
}
