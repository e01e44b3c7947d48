package org.rasid.app.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lays lines out: wraps them, and where the look says so colours them and marks their direction. */
final class Page {
    private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
    private static final char POP_ISOLATE = '\u2069';
    private static final String PLAIN_AGAIN = "\u001b[0m";
    private static final int LEAST_WIDTH = 20;

    /** White space between words, but not before a dot that parts them: that one stays with its word. */
    private static final Pattern GAP = Pattern.compile("\\s+(?!·(?:\\s|$))");

    private final Look look;
    private final boolean fromTheRight;
    private final StringBuilder text = new StringBuilder();

    /**
     * An empty page.
     *
     * @param fromTheRight whether lines begin on the right
     */
    Page(Look look, boolean fromTheRight) {
        this.look = look;
        this.fromTheRight = fromTheRight;
    }

    /** How a line stands out, as an ANSI code. */
    enum Tone {
        PLAIN(""),
        TITLE("\u001b[1m"),
        HEADING("\u001b[1;36m"),
        LEAD("\u001b[32m"),
        QUOTE("\u001b[2m"),
        WARNING("\u001b[33m");

        private final String code;

        Tone(String code) {
            this.code = code;
        }
    }

    /** What stands before the words: in the first line, and in the lines that they wrap into. */
    record Margin(String first, String rest) {
        static Margin of(String both) {
            return new Margin(both, both);
        }
    }

    /** Words in the page's language. */
    Page add(Margin margin, Tone tone, String words) {
        return add(margin, tone, words, false);
    }

    /** Words of the report, which are Arabic whatever the page's language. */
    Page addArabic(Margin margin, Tone tone, String words) {
        return add(margin, tone, words, true);
    }

    Page blank() {
        text.append('\n');
        return this;
    }

    private Page add(Margin margin, Tone tone, String words, boolean arabic) {
        String before = margin.first;
        for (String line : wrapped(words, Math.max(LEAST_WIDTH, look.width() - columns(margin.rest)))) {
            addLine(before, tone, line, arabic);
            before = margin.rest;
        }
        return this;
    }

    /**
     * Where a terminal is to show a line from the right, it is set against the right edge: whatever direction the terminal
     * takes its lines for, what stands in an isolate does not count for that.
     */
    private void addLine(String before, Tone tone, String line, boolean arabic) {
        boolean wholeLine = look.marks() && fromTheRight;
        boolean wordsOnly = look.marks() && !fromTheRight && arabic;
        if (wholeLine) {
            int free = look.width() - columns(before) - columns(line);
            text.append(" ".repeat(Math.max(0, free))).append(RIGHT_TO_LEFT_ISOLATE);
        }
        text.append(before).append(wordsOnly ? String.valueOf(RIGHT_TO_LEFT_ISOLATE) : "");
        text.append(look.colours() && !tone.code.isEmpty() ? tone.code + line + PLAIN_AGAIN : line);
        text.append(wholeLine || wordsOnly ? String.valueOf(POP_ISOLATE) : "").append('\n');
    }

    /** The words in lines of at most so many columns; a longer word has a line to itself. */
    static List<String> wrapped(String words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : GAP.split(words.strip())) {
            int needed = columns(word);
            if (used > 0 && used + 1 + needed > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            line.append(used > 0 ? " " : "").append(word);
            used += (used > 0 ? 1 : 0) + needed;
        }
        lines.add(line.toString());
        return lines;
    }

    /** How many columns a terminal needs: none for vowel signs and direction marks. */
    static int columns(String words) {
        return (int) words.codePoints().filter(Page::takesAColumn).count();
    }

    private static boolean takesAColumn(int c) {
        int type = Character.getType(c);
        return type != Character.NON_SPACING_MARK && type != Character.ENCLOSING_MARK && type != Character.FORMAT;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
