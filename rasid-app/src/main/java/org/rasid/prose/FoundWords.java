package org.rasid.prose;

import java.util.ArrayList;
import java.util.List;
import org.rasid.record.search.Passage;
import org.rasid.report.Span;

/**
 * A passage as it is shown: its words, with dots where the report goes on, on one line.
 *
 * @param text the words
 * @param marks where in it the words stand that were searched for, in characters of Java
 */
record FoundWords(String text, List<Span> marks) {
    private static final String MORE = "…";

    /** The passage of a text. */
    static FoundWords of(String text, Passage passage) {
        int from = text.offsetByCodePoints(0, passage.span().start());
        int to = text.offsetByCodePoints(
                from, passage.span().end() - passage.span().start());
        String before = text.substring(0, from).isBlank() ? "" : MORE;
        String after = text.substring(to).isBlank() ? "" : MORE;
        List<Span> marks = new ArrayList<>();
        for (Span mark : passage.marks()) {
            int start =
                    text.offsetByCodePoints(from, mark.start() - passage.span().start());
            int end = text.offsetByCodePoints(start, mark.end() - mark.start());
            marks.add(new Span(start - from + before.length(), end - from + before.length()));
        }
        return new FoundWords(before + text.substring(from, to) + after, marks);
    }
}
