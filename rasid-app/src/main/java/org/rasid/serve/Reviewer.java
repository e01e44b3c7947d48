package org.rasid.serve;

import io.javalin.http.Context;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Who decides: the user who is logged in; without users the name that the browser keeps, else whose machine it is. */
final class Reviewer {
    /** The name of the cookie and of the form's field. */
    static final String FIELD = "reviewer";

    private static final int LONGEST = 80;

    private Reviewer() {}

    static String of(Context ctx, Served served) {
        String user = Door.user(ctx);
        if (user != null) {
            return user;
        }
        String kept = cleaned(decoded(ctx.cookie(Visit.COOKIE + FIELD)));
        return kept.isEmpty() ? served.user() : kept;
    }

    /** As {@link Visit#keep} wrote it; empty where something else did. */
    private static String decoded(@Nullable String cookie) {
        try {
            return cookie == null ? "" : URLDecoder.decode(cookie, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** One line of at most 80 characters. */
    static String cleaned(@Nullable String name) {
        String line = name == null ? "" : name.replaceAll("\\p{C}+", " ").strip();
        return line.substring(0, Math.min(LONGEST, line.length()));
    }
}
