package org.rasid.serve;

import java.util.ArrayList;
import java.util.List;
import org.rasid.report.Span;
import org.rasid.serve.view.FactView.Mark;

/**
 * A report's text as it is shown, with marks on whole words: a mark within a word, as behind a clitic, is drawn out to
 * the word's ends. A very long text is cut down to what stands round the evidence.
 */
final class Excerpt {
    private static final int LONG = 20_000;
    private static final int BEFORE = 2_000;
    private static final String MORE = "…";

    private final String text;
    private final int from;
    private final int to;
    private final String start;
    private final List<Mark> marks = new ArrayList<>();

    /**
     * Of a text.
     *
     * @param first the code point at which what matters begins
     */
    Excerpt(String text, int first) {
        this.text = text;
        int length = text.codePointCount(0, text.length());
        int begin = length <= LONG ? 0 : Math.max(0, Math.min(first - BEFORE, length - LONG));
        this.from = text.offsetByCodePoints(0, begin);
        this.to = length <= LONG ? text.length() : text.offsetByCodePoints(from, LONG);
        this.start = begin == 0 ? "" : MORE;
    }

    /** The text that is shown. */
    String shown() {
        return start + text.substring(from, to) + (to == text.length() ? "" : MORE);
    }

    /** The code point of the text at which what is shown begins, counted so that a mark before it counts too. */
    int from() {
        return text.codePointCount(0, from) - start.length();
    }

    /** Marks a span of the text, in code points; what is not shown is passed over. */
    void mark(String slot, Span span) {
        int first = text.offsetByCodePoints(0, Math.min(span.start(), text.codePointCount(0, text.length())));
        mark(
                slot,
                first,
                text.offsetByCodePoints(first, Math.min(span.length(), text.codePointCount(first, text.length()))));
    }

    /** Marks words where they stand first within a span; nothing where they don't. */
    boolean markWords(String slot, String words, Span within) {
        int first = text.offsetByCodePoints(0, within.start());
        int last = text.offsetByCodePoints(first, within.length());
        int at = words.isEmpty() ? -1 : text.indexOf(words, first);
        if (at < 0 || at + words.length() > last) {
            return false;
        }
        mark(slot, at, at + words.length());
        return true;
    }

    private void mark(String slot, int first, int last) {
        int begin = first;
        int end = last;
        while (begin > 0 && inWord(begin - 1) && inWord(begin)) {
            begin--;
        }
        while (end < text.length() && end > 0 && inWord(end) && inWord(end - 1)) {
            end++;
        }
        if (begin >= from && end <= to) {
            marks.add(new Mark(slot, begin - from + start.length(), end - from + start.length()));
        }
    }

    private boolean inWord(int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || c == 'ـ'
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    List<Mark> marks() {
        return marks;
    }
}
