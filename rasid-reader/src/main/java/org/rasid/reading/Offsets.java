package org.rasid.reading;

import org.rasid.report.Quote;
import org.rasid.report.Span;

/** Turns UTF-16 offsets into code points; where a text holds no surrogate they are the same. */
final class Offsets {
    private final String text;
    private final int[] points;

    Offsets(String text) {
        this.text = text;
        boolean plain = text.codePointCount(0, text.length()) == text.length();
        this.points = plain ? new int[0] : table(text);
    }

    private static int[] table(String text) {
        int[] out = new int[text.length() + 1];
        int point = 0;
        for (int i = 0; i < text.length(); i++) {
            out[i] = point;
            boolean pair = Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            point += pair ? 0 : 1;
        }
        out[text.length()] = point;
        return out;
    }

    Span span(int start, int end) {
        return points.length == 0 ? new Span(start, end) : new Span(points[start], points[end]);
    }

    Quote quote(int start, int end) {
        return new Quote(span(start, end), text.substring(start, end));
    }
}
