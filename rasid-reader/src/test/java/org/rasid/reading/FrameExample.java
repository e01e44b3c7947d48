package org.rasid.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rasid.lexicon.Table;
import org.rasid.lexicon.Tables;
import org.rasid.report.Reading;
import org.rasid.report.Report;

/**
 * A sentence with what it must give.
 *
 * @param where the file and line
 * @param frame the frame that it is an example of
 * @param text the sentence
 * @param expect what it must give
 * @param todo whether the reader cannot do it yet; its note then begins with {@code todo}
 */
record FrameExample(String where, String frame, String text, List<Expectation> expect, boolean todo) {
    private static final LocalDate DAY = LocalDate.of(2020, 10, 28);

    /** Each frame's own example, and those of {@code lexicon/examples}. */
    static List<FrameExample> all() {
        List<FrameExample> out = new ArrayList<>();
        Tables tables = tables();
        tables.rows("frames").forEach(row -> out.add(of(row, "id")));
        tables.rows("examples").forEach(row -> out.add(of(row, "frame")));
        return out;
    }

    static Tables tables() {
        try {
            return Tables.shipped();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FrameExample of(Table.Row row, String frame) {
        return new FrameExample(
                row.where(),
                row.get(frame),
                row.get("example"),
                Expectation.of(row.get("expect")),
                row.get("note").startsWith("todo"));
    }

    Reading readBy(Reader reader) {
        return reader.read(Report.of("", text, DAY));
    }

    List<Expectation> unmet(Reading reading) {
        return expect.stream().filter(e -> !e.metBy(reading)).toList();
    }

    @Override
    public String toString() {
        return where + " " + frame;
    }
}
