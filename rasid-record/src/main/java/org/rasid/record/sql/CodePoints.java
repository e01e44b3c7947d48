package org.rasid.record.sql;

import org.rasid.report.Span;

/** A text whose stretches are counted in code points. */
final class CodePoints {
    private final String text;
    private final boolean single;

    CodePoints(String text) {
        this.text = text;
        this.single = text.codePointCount(0, text.length()) == text.length();
    }

    /** What stands there; of a stretch beyond the text's end, what there is of it. */
    String at(Span span) {
        int length = single ? text.length() : text.codePointCount(0, text.length());
        int start = Math.min(span.start(), length);
        int end = Math.min(span.end(), length);
        return single
                ? text.substring(start, end)
                : text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }
}
