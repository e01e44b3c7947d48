package org.rasid.lucene;

import java.io.IOException;
import java.io.Reader;

/** Takes a text in as a whole: what a word is can depend on what stands behind it. */
final class Whole {
    private static final int BUFFER = 4096;

    private Whole() {}

    static String text(Reader in) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            text.append(buffer, 0, read);
        }
        return text.toString();
    }
}
