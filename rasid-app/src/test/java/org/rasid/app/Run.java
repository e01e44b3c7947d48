package org.rasid.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A run of {@code rasid}, by the method that the process itself runs.
 *
 * @param code the exit code
 * @param out what went to standard output
 * @param err what went to standard error
 */
record Run(int code, String out, String err) {
    /** Runs with nothing on standard input. */
    static Run of(Object... arguments) {
        return withInput(new byte[0], arguments);
    }

    static Run withInput(byte[] input, Object... arguments) {
        return with(new ByteArrayInputStream(input), Surroundings.NONE, arguments);
    }

    static Run in(Surroundings around, Object... arguments) {
        return with(InputStream.nullInputStream(), around, arguments);
    }

    /** Runs with what comes on standard input. */
    static Run with(InputStream in, Surroundings around, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] args = Stream.of(arguments).map(String::valueOf).toArray(String[]::new);
        Streams streams = new Streams(
                in,
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                around);
        int code = Main.run(args, streams);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** A report that can be read. */
    static String report(int number) {
        return "الوفدان يجتمعان في مسقط للمرة " + number + "\nاجتمع الوفدان الأحد في مسقط وبحثا تبادل الأسرى.\n";
    }

    /** A line of JSON Lines that can be read. */
    static String line(int number) {
        return "{\"id\": \"r" + number + "\", \"title\": \"الوفدان يجتمعان\", \"body\": \""
                + "بحث الوفدان تبادل الأسرى في الجولة رقم " + number + ".\"}\n";
    }

    static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
