package org.rasid.app;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rasid.prose.Language;
import org.rasid.prose.Look;

/**
 * What Rasid runs in.
 *
 * @param environment the environment's variables
 * @param terminal whether standard output is a terminal
 */
record Surroundings(Map<String, String> environment, boolean terminal) {
    private static final Path STANDARD_OUTPUT = Path.of("/proc/self/fd/1");
    private static final Pattern COLUMNS = Pattern.compile("[1-9][0-9]{1,2}");

    /** Neither a terminal nor an environment. */
    static final Surroundings NONE = new Surroundings(Map.of(), false);

    /** What this process runs in. */
    static Surroundings real() {
        boolean terminal = isTerminal();
        return new Surroundings(terminal ? withColumns(System.getenv()) : System.getenv(), terminal);
    }

    /** The language of the locale where that is Arabic, else English. */
    Language language() {
        String locale = Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
        return locale.equals("ar") || locale.startsWith("ar_") ? Language.AR : Language.EN;
    }

    /** Whether a browser could show something here. */
    boolean display() {
        return Stream.of("DISPLAY", "WAYLAND_DISPLAY")
                .anyMatch(name -> !environment.getOrDefault(name, "").isEmpty());
    }

    /** Colours and direction marks where the terminal can show them, and its width. */
    Look look() {
        String kind = environment.getOrDefault("TERM", "");
        boolean able = terminal && !kind.isEmpty() && !kind.equals("dumb");
        boolean colours = able && environment.getOrDefault("NO_COLOR", "").isEmpty();
        boolean marks = able && !kind.equals("linux");
        return new Look(colours, marks, columns());
    }

    private int columns() {
        String columns = environment.getOrDefault("COLUMNS", "");
        return COLUMNS.matcher(columns).matches() ? Integer.parseInt(columns) : Look.PLAIN.width();
    }

    /** The environment, with the terminal's own width where nobody has set COLUMNS: shells keep it to themselves. */
    private static Map<String, String> withColumns(Map<String, String> environment) {
        if (environment.containsKey("COLUMNS")) {
            return environment;
        }
        Map<String, String> with = new HashMap<>(environment);
        with.put("COLUMNS", terminalColumns());
        return Map.copyOf(with);
    }

    /** What {@code stty size} says after the number of rows; empty where there is none. */
    private static String terminalColumns() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(new File("/dev/tty"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return size.substring(size.indexOf(' ') + 1).strip();
        } catch (IOException e) {
            return "";
        }
    }

    /** Asks Linux about standard output alone; {@link System#console()} also wants standard input to be a terminal. */
    @SuppressWarnings("SystemConsoleNull") // from Java 22 on it says nothing, and is not asked
    private static boolean isTerminal() {
        if (Files.isSymbolicLink(STANDARD_OUTPUT)) {
            try {
                String target = Files.readSymbolicLink(STANDARD_OUTPUT).toString();
                return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
            } catch (IOException e) {
                return false;
            }
        }
        return Runtime.version().feature() < 22 && System.console() != null;
    }
}
