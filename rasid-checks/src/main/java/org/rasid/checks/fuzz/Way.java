package org.rasid.checks.fuzz;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.rasid.export.JsonLines;
import org.rasid.reading.Reader;
import org.rasid.report.Report;
import org.rasid.source.Item;
import org.rasid.source.Sources;

/**
 * A way in. Whatever comes, nothing but what is documented may come out: a reading that holds, an item that says what is
 * wrong, an answer that is no failure of the server.
 */
public enum Way {
    /** The text of a report; the first line is its title. */
    TEXT,
    /** A text, the first two bytes of which say on which day it came out. */
    DATES,
    /** A text, asked word by word and finding by finding. */
    WORDS,
    /** An HTML page. */
    PAGE,
    /** Lines of JSON. */
    JSON_LINES,
    /** A feed, RSS or Atom. */
    FEED,
    /** A WARC archive, compressed or not. */
    WARC,
    /** A ZIP archive. */
    ZIP,
    /** What people search for. */
    QUERY,
    /** The address of a view, with its parameters. */
    ADDRESS;

    /** Longer texts are read by tests that look at time. */
    private static final int LONGEST = 4_000;

    /** From here on for 179 years. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    private static final LocalDate DAY = LocalDate.of(2020, 11, 11);

    /** Made when first needed: the lexicon takes its time to open, and a record more. */
    private static final class Shipped {
        static final Reader READER = Reader.shipped();
    }

    private static final class Opened {
        static final Visited RECORD = Visited.open(Shipped.READER);
    }

    /**
     * Sends bytes in.
     *
     * @throws RuntimeException where something came out that must not
     */
    public void send(byte[] bytes) {
        switch (this) {
            case TEXT -> text(bytes);
            case DATES -> dates(bytes);
            case WORDS -> words(bytes);
            case PAGE, JSON_LINES, FEED, WARC, ZIP -> input(bytes);
            case QUERY -> Opened.RECORD.search(string(bytes));
            case ADDRESS -> Opened.RECORD.visit(bytes);
        }
    }

    /** The name by which `./fuzz` knows it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String string(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void text(byte[] bytes) {
        String text = string(bytes);
        int line = text.indexOf('\n');
        String title = line < 0 ? "" : text.substring(0, line);
        read(Report.of(title, text.substring(line + 1), bytes.length % 2 == 0 ? DAY : null));
    }

    private static void dates(byte[] bytes) {
        if (bytes.length > 2) {
            int day = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
            String text = new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_8);
            read(Report.of("", text, FIRST_DAY.plusDays(day)));
        }
    }

    private static void read(Report report) {
        Holding.check(JsonLines.line(Shipped.READER.read(report)));
    }

    private static void words(byte[] bytes) {
        String text = string(bytes);
        Shipped.READER.tokens(text);
        Shipped.READER.terms(text);
        Shipped.READER.explain(Report.of("", text, DAY));
    }

    private static void input(byte[] bytes) {
        try (Sources sources = Sources.of(new ByteArrayInputStream(bytes), "fuzz")) {
            while (sources.hasNext()) {
                if (sources.next() instanceof Item.Found found
                        && found.report().text().length() <= LONGEST) {
                    read(found.report());
                }
            }
        }
    }
}
