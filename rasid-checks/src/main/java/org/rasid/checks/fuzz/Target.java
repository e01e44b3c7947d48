package org.rasid.checks.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What Jazzer calls: first with the name of the way in, then again and again with bytes. */
public final class Target {
    private static final ThreadLocal<Way> WAY = new ThreadLocal<>();

    private Target() {}

    /**
     * Opens the way, and all that has to be opened once.
     *
     * @param args its name, in lower case
     */
    public static void fuzzerInitialize(String[] args) {
        Way way = Way.valueOf(args[0].toUpperCase(Locale.ROOT).replace('-', '_'));
        way.send("قال".getBytes(StandardCharsets.UTF_8));
        WAY.set(way);
    }

    /** Sends bytes in. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        WAY.get().send(bytes);
    }
}
