package org.rasid.app.score;

import java.io.Serial;

/** JSON that is well formed and not what the format asks for; the message says what is missing. */
final class FormatException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    FormatException(String message) {
        super(message);
    }
}
