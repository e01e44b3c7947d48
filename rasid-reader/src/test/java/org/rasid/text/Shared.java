package org.rasid.text;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Texts that may not enter the project: read where the folder {@code shared} lies beside it. */
final class Shared {
    private Shared() {}

    /** The lines of a file; the test is skipped where there is none. */
    static List<String> lines(String file) throws IOException {
        Path here = Path.of("").toAbsolutePath();
        while (here != null && !Files.exists(here.resolve("shared").resolve(file))) {
            here = here.getParent();
        }
        assumeTrue(here != null, "shared/" + file + " is not here");
        return Files.readAllLines(here.resolve("shared").resolve(file));
    }

    /** The string behind a key in a line of JSON, from a place on; empty where there is none. */
    static String string(String json, String key, int from) {
        int at = json.indexOf("\"" + key + "\": \"", from);
        if (at < 0) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        for (int i = at + key.length() + 5; json.charAt(i) != '"'; i++) {
            char c = json.charAt(i);
            if (c != '\\') {
                out.append(c);
                continue;
            }
            c = json.charAt(++i);
            if (c == 'u') {
                out.append((char) Integer.parseInt(json.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                out.append(c == 'n' ? '\n' : c == 't' ? '\t' : c);
            }
        }
        return out.toString();
    }
}
