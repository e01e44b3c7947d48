package org.rasid.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rasid.text.Furniture.Line;
import org.rasid.text.Furniture.Where;
import org.rasid.text.Token.Kind;

/** Recognises lines that are no part of a story. What a line may begin with is looked up, not tried out. */
final class FurnitureLines {
    static final String RELATED = "related-link";

    private static final int LONGEST_SHORT_LINE = 10;
    private static final int LONGEST_LATIN_LINE = 8;
    private static final int MOST_LEADING_MARKS = 3;

    private final Map<String, List<Line>> byFirstWord = new HashMap<>();
    private final Map<String, List<Line>> anywhere = new HashMap<>();

    FurnitureLines(Furniture furniture) {
        for (Line line : furniture.lines()) {
            if (line.where() != Where.ABBREVIATION) {
                Map<String, List<Line>> into = line.where() == Where.SHORT_LINE ? anywhere : byFirstWord;
                into.computeIfAbsent(line.words().get(0), k -> new ArrayList<>())
                        .add(line);
            }
        }
    }

    /** The line as one to skip, null where it belongs to the story. */
    @Nullable
    SkippedSpan skipped(List<Token> tokens, int first, int end, String written) {
        int start = afterMarks(tokens, first, end);
        for (Line line : starting(tokens, start)) {
            if (begins(line, tokens, start, end)) {
                return span(tokens, first, end, start + line.words().size(), line.why(), written);
            }
        }
        if (end - first <= LONGEST_SHORT_LINE) {
            for (int i = start; i < end; i++) {
                for (Line line : anywhere.getOrDefault(tokens.get(i).folded(), List.of())) {
                    if (standsAt(line, tokens, i, end)) {
                        return span(tokens, first, end, first, line.why(), written);
                    }
                }
            }
        }
        return latin(tokens, first, end) ? span(tokens, first, end, first, "furniture", written) : null;
    }

    private List<Line> starting(List<Token> tokens, int start) {
        return byFirstWord.getOrDefault(tokens.get(start).folded(), List.of());
    }

    private static int afterMarks(List<Token> tokens, int first, int end) {
        int i = first;
        while (i + 1 < end && i - first < MOST_LEADING_MARKS && isMark(tokens.get(i))) {
            i++;
        }
        return i;
    }

    private static boolean isMark(Token t) {
        return switch (t.kind()) {
            case MARK, DASH, OPEN, ELLIPSIS, STOP -> true;
            default -> false;
        };
    }

    private static boolean begins(Line line, List<Token> tokens, int start, int end) {
        if (!standsAt(line, tokens, start, end)) {
            return false;
        }
        int behind = start + line.words().size();
        return switch (line.where()) {
            case LABEL -> behind < end && tokens.get(behind).kind() == Kind.COLON;
            case WHOLE -> noWordFrom(tokens, behind, end);
            default -> true;
        };
    }

    private static boolean noWordFrom(List<Token> tokens, int from, int end) {
        for (int i = from; i < end; i++) {
            if (tokens.get(i).isWord() || tokens.get(i).kind() == Kind.LATIN) {
                return false;
            }
        }
        return true;
    }

    private static boolean standsAt(Line line, List<Token> tokens, int at, int end) {
        int n = line.words().size();
        if (at + n > end) {
            return false;
        }
        for (int k = 0; k < n; k++) {
            if (!tokens.get(at + k).folded().equals(line.words().get(k))) {
                return false;
            }
        }
        return true;
    }

    /** A switch of languages, an address, a number to send messages to. */
    private static boolean latin(List<Token> tokens, int first, int end) {
        if (end - first > LONGEST_LATIN_LINE) {
            return false;
        }
        boolean latin = false;
        for (int i = first; i < end; i++) {
            if (tokens.get(i).isWord()) {
                return false;
            }
            latin |= tokens.get(i).kind() == Kind.LATIN;
        }
        return latin;
    }

    private static SkippedSpan span(List<Token> tokens, int first, int end, int behind, String why, String written) {
        int content = Math.min(behind, end);
        while (content < end && separates(tokens.get(content).kind())) {
            content++;
        }
        int to = tokens.get(end - 1).end();
        String rest = content < end ? written.substring(tokens.get(content).start(), to) : "";
        return new SkippedSpan(tokens.get(first).start(), to, why, rest);
    }

    private static boolean separates(Kind kind) {
        return kind == Kind.COLON || kind == Kind.DASH || kind == Kind.ELLIPSIS || kind == Kind.MARK;
    }
}
