package org.rasid.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Table;
import org.rasid.lexicon.Tables;
import org.rasid.report.Reading;
import org.rasid.report.Report;

/**
 * A sentence with what it must give: what the reader is tested with, and what weights are trained with beside reports.
 *
 * @param where the file and line
 * @param frame the frame that it is an example of
 * @param text the sentence
 * @param expect what it must give
 * @param mark what its note says of how far the reader is with it
 */
public record FrameExample(String where, String frame, String text, List<Expectation> expect, Mark mark) {
    /** How far the reader is with an example, as the first word of its note says. */
    public enum Mark {
        /** It is read as it says. */
        NONE,
        /** {@code todo}: the frames do not propose it yet. */
        TODO,
        /** {@code dropped}: the frames propose it, the weights decide otherwise. */
        DROPPED;

        private static Mark of(String note) {
            return note.startsWith("todo") ? TODO : note.startsWith("dropped") ? DROPPED : NONE;
        }
    }

    private static final LocalDate DAY = LocalDate.of(2020, 10, 28);

    /** Keeps a copy of its list. */
    public FrameExample {
        expect = List.copyOf(expect);
    }

    /**
     * {@return each frame's own example, and those of {@code lexicon/examples}}
     *
     * @param tables the lexicon
     */
    public static List<FrameExample> of(Tables tables) {
        List<FrameExample> out = new ArrayList<>();
        tables.rows("frames").forEach(row -> out.add(of(row, "id")));
        tables.rows("examples").forEach(row -> out.add(of(row, "frame")));
        return out;
    }

    private static FrameExample of(Table.Row row, String frame) {
        return new FrameExample(
                row.where(), row.get(frame), row.get("example"), Expectation.of(row), Mark.of(row.get("note")));
    }

    /** {@return the sentence as a report of its own, of 28 October 2020} */
    public Report report() {
        return Report.of("", text, DAY);
    }

    /**
     * {@return what it must give and a reading of it does not}
     *
     * @param reading of {@link #report}
     */
    public List<Expectation> unmet(Reading reading) {
        return expect.stream().filter(e -> !e.metBy(reading)).toList();
    }

    /**
     * Whether a finding is what the sentence must give; null where it says nothing of it.
     *
     * @param finding an event, statement, agreement or provision of the reading
     * @param reading of {@link #report}
     * @return null where the example says nothing of it
     */
    public @Nullable Boolean right(Record finding, Reading reading) {
        Boolean right = null;
        for (Expectation e : expect) {
            Boolean says = e.right(finding, reading);
            right = says == null || Boolean.TRUE.equals(right) ? right : says;
        }
        return right;
    }

    @Override
    public String toString() {
        return where + " " + frame;
    }
}
