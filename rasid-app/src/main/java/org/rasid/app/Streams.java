package org.rasid.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import org.rasid.prose.Language;

/**
 * All that a command knows of the world but files.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param around what Rasid runs in
 */
record Streams(InputStream in, PrintStream out, PrintStream err, Surroundings around) {
    /** Says on standard error what could not be read and why, a line each, in the language of the locale. */
    void complain(List<String> complaints) {
        complain(complaints, around.language());
    }

    /** The same in another language. */
    void complain(List<String> complaints, Language language) {
        complaints.forEach(complaint ->
                err.println("rasid: " + Complaints.in(language, around.look()).about(complaint)));
        err.flush();
    }

    /** Standard output, which throws where nobody listens any more or it cannot be written. */
    OutputStream checked() {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int count) throws IOException {
                out.write(bytes, from, count);
                if (out.checkError()) {
                    throw new IOException("nobody listens");
                }
            }
        };
    }

    /** Writes bytes; false where nobody listens any more or the output cannot be written. */
    boolean write(byte[] bytes) {
        out.write(bytes, 0, bytes.length);
        return !out.checkError();
    }
}
