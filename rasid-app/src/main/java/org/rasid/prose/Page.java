package org.rasid.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rasid.report.Span;

/** Lays lines out: wraps them, and where the look says so colours them and marks their direction. */
final class Page {
    private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
    private static final char POP_ISOLATE = '\u2069';
    private static final String PLAIN_AGAIN = "\u001b[0m";
    private static final int LEAST_WIDTH = 20;

    /** Around words that stand out within a line; they take no column. */
    private static final char MARK = '\uE000';

    private static final char MARK_ENDS = '\uE001';

    /** How such words stand out, as an ANSI code. */
    private static final String MARKED = "\u001b[1;33m";

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

    /** Words of the report of which some stand out: by colour, or else within «». Marks must not overlap. */
    Page addArabic(Margin margin, String words, List<Span> marks) {
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (int i = 0; i < marks.size(); i++) {
            Span mark = marks.get(i);
            String between = words.substring(at, mark.start());
            boolean goesOn = !look.colours() && i > 0 && between.isBlank();
            if (goesOn) {
                marked.setLength(marked.length() - 1);
            }
            marked.append(between)
                    .append(goesOn ? "" : look.colours() ? MARK : '«')
                    .append(words, mark.start(), mark.end())
                    .append(look.colours() ? MARK_ENDS : '»');
            at = mark.end();
        }
        return add(margin, Tone.PLAIN, marked.append(words.substring(at)).toString(), true);
    }

    Page blank() {
        text.append('\n');
        return this;
    }

    private Page add(Margin margin, Tone tone, String words, boolean arabic) {
        String before = margin.first;
        for (String line : wrapped(words, room(margin.first), room(margin.rest))) {
            addLine(before, tone, line, arabic);
            before = margin.rest;
        }
        return this;
    }

    /** How many columns are left for words behind a margin. */
    private int room(String margin) {
        return Math.max(LEAST_WIDTH, look.width() - columns(margin));
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
        text.append(look.colours() && !tone.code.isEmpty() ? tone.code + line + PLAIN_AGAIN : coloured(line));
        text.append(wholeLine || wordsOnly ? String.valueOf(POP_ISOLATE) : "").append('\n');
    }

    private static String coloured(String line) {
        return line.indexOf(MARK) < 0
                ? line
                : line.replace(String.valueOf(MARK), MARKED).replace(String.valueOf(MARK_ENDS), PLAIN_AGAIN);
    }

    /**
     * The words in lines; a word that is longer than a line has one to itself.
     *
     * @param first how many columns the first line may have
     * @param rest how many the others may have
     */
    static List<String> wrapped(String words, int first, int rest) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        int width = first;
        for (String word : GAP.split(words.strip())) {
            int needed = columns(word);
            if (used > 0 && used + 1 + needed > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
                width = rest;
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
        return c != MARK
                && c != MARK_ENDS
                && type != Character.NON_SPACING_MARK
                && type != Character.ENCLOSING_MARK
                && type != Character.FORMAT;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
