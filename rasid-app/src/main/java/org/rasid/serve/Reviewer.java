package org.rasid.serve;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/** Who decides: the name that the browser keeps, else whose machine it is. */
final class Reviewer {
    /** The name of the cookie and of the form's field. */
    static final String FIELD = "reviewer";

    private static final int LONGEST = 80;

    private Reviewer() {}

    static String of(Context ctx, Served served) {
        String kept = cleaned(ctx.cookie(Visit.COOKIE + FIELD));
        return kept.isEmpty() ? served.user() : kept;
    }

    /** One line of at most 80 characters. */
    static String cleaned(@Nullable String name) {
        String line = name == null ? "" : name.replaceAll("\\p{C}+", " ").strip();
        return line.substring(0, Math.min(LONGEST, line.length()));
    }
}
