package org.rasid.text;

import java.util.List;

/**
 * The openings of lines that are no part of a story: links to other reports, bylines, credits.
 *
 * @param lines what such lines hold
 */
public record Furniture(List<Line> lines) {
    /** Keeps a copy of its list. */
    public Furniture {
        lines = List.copyOf(lines);
    }

    /** The abbreviations among the lines, each as one word: {@code افب}. */
    List<String> abbreviations() {
        return lines.stream()
                .filter(line -> line.where() == Where.ABBREVIATION)
                .map(line -> String.join("", line.words()))
                .toList();
    }

    /** No furniture is known. */
    public static final Furniture NONE = new Furniture(List.of());

    /**
     * How one kind of line is recognised.
     *
     * @param words its words, folded
     * @param why what the line is, see {@link SkippedSpan#why()}
     * @param where where the words stand
     */
    public record Line(List<String> words, String why, Where where) {
        public Line {
            words = List.copyOf(words);
        }
    }

    /** Where the words of a line stand. */
    public enum Where {
        /** At its start. */
        START,
        /** At its start, with a colon behind them. */
        LABEL,
        /** At its start, and no other word in it. */
        WHOLE,
        /** Anywhere in a line of at most ten words. */
        SHORT_LINE,
        /** The letters of an abbreviation that is written with dots: no line, and no hidden word. */
        ABBREVIATION
    }
}
