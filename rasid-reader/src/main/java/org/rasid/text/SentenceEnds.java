package org.rasid.text;

import java.util.List;
import org.rasid.text.Token.Kind;

/**
 * Where sentences end inside a line: at full stops, question and exclamation marks, and before bullets. A dot ends
 * nothing behind a single letter ({@code د. أحمد}, {@code أ.ف.ب}), inside an address ({@code rasid.org}), or behind the
 * number of a list; a mark that a comma follows ends nothing either ({@code «متى؟»، سأل}).
 *
 * <p>Where none of these comes for long, a comma has to do, and at last any token: what looks at pairs of words within a
 * sentence must not pay for a text without full stops.
 */
final class SentenceEnds {
    /** Behind so many tokens a comma ends a sentence. */
    static final int LONG = 200;

    /** No sentence has more tokens. */
    static final int LONGEST = 300;

    private SentenceEnds() {}

    /**
     * The token after the sentence that begins at {@code from}.
     *
     * @param end the token after the line's last
     */
    static int next(List<Token> tokens, int from, int end) {
        for (int i = from; i < end; i++) {
            if (i > from && bullet(tokens, i, end)) {
                return i;
            }
            if (i - from >= LONG && (isComma(tokens.get(i)) || i - from == LONGEST - 1)) {
                return i + 1;
            }
            if (tokens.get(i).kind() == Kind.STOP && ends(tokens, i, from, end)) {
                int behind = afterClosing(tokens, i + 1, end);
                if (behind == end || !goesOn(tokens.get(behind))) {
                    return behind;
                }
                i = behind - 1;
            }
        }
        return end;
    }

    private static boolean goesOn(Token t) {
        return isComma(t) || t.kind() == Kind.COLON;
    }

    private static boolean isComma(Token t) {
        return t.kind() == Kind.COMMA || t.kind() == Kind.SEMICOLON;
    }

    private static boolean bullet(List<Token> tokens, int i, int end) {
        Token t = tokens.get(i);
        return t.kind() == Kind.MARK && i + 1 < end && isBullet(t.written().codePointAt(0));
    }

    private static boolean isBullet(int c) {
        return switch (c) {
            case '•', '▪', '■', '●', '▶', '►', '◄', '◀' -> true; // geometric shapes
            case 0x25fc, 0x25fe, 0x2b1b, 0x2b55, 0x1f534, 0x1f535, 0x1f538, 0x1f539 -> true; // as pictures
            case 0x2714, 0x2705, 0x2796 -> true; // ticks, a heavy dash
            default -> false;
        };
    }

    private static boolean ends(List<Token> tokens, int i, int first, int end) {
        Token stop = tokens.get(i);
        if (i == first) {
            return false;
        }
        Token before = tokens.get(i - 1);
        boolean touches = before.end() == stop.start();
        if (before.kind() == Kind.OPEN) {
            return false;
        }
        if (!stop.written().equals(".") || i + 1 >= end || !touches) {
            return true;
        }
        Token after = tokens.get(i + 1);
        return switch (before.kind()) {
            case LATIN ->
                !(after.start() == stop.end() && isOfAddress(after))
                        && before.written().length() > 1;
            case NUMBER -> !(i - 1 == first || after.start() == stop.end() && after.kind() == Kind.NUMBER);
            case WORD -> !singleLetter(before) || letterEnds(tokens, i, after);
            default -> true;
        };
    }

    /** د. and the same with a conjunction or a preposition: ود. */
    private static boolean singleLetter(Token t) {
        String word = t.folded();
        return word.length() == 1
                || word.length() == 2 && "وفبل".indexOf(word.charAt(0)) >= 0 && "دما".indexOf(word.charAt(1)) >= 0;
    }

    private static boolean isOfAddress(Token t) {
        return t.kind() == Kind.LATIN || t.kind() == Kind.NUMBER;
    }

    /** A single letter before a dot is a unit behind a number (1442هـ.), or an abbreviation's last before a conjunction. */
    private static boolean letterEnds(List<Token> tokens, int i, Token after) {
        if (i < 2) {
            return false;
        }
        Token beforeLetter = tokens.get(i - 2);
        if (beforeLetter.kind() == Kind.NUMBER) {
            return true;
        }
        boolean dotted = beforeLetter.kind() == Kind.STOP
                && beforeLetter.end() == tokens.get(i - 1).start();
        return dotted && after.isWord() && after.best().has(Analysis.W);
    }

    /** Quotation marks and brackets that close behind a full stop belong to its sentence. */
    private static int afterClosing(List<Token> tokens, int i, int end) {
        int k = i;
        while (k < end) {
            Kind kind = tokens.get(k).kind();
            if (kind != Kind.QUOTE_CLOSE && kind != Kind.CLOSE && kind != Kind.STOP && kind != Kind.ELLIPSIS) {
                return k;
            }
            k++;
        }
        return k;
    }
}
