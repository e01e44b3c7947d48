package org.rasid.text;

import java.util.ArrayList;
import java.util.List;
import org.rasid.text.Token.Kind;

/**
 * Cuts a text into tokens in one pass, and restores hidden words on the way: letters parted by dots, stars or commas
 * that lean on a tatweel ({@code الصـ.ـراع}), or by a bare dot where only the joined word is known ({@code طو.فان}).
 * Agencies ({@code أ.ف.ب}), two sentences without a space and clitics before a quotation stay what they are.
 */
final class Tokenizer {
    /** More marks than this between two letters hide nothing. */
    private static final int LONGEST_GAP = 6;

    private final Vocabulary vocabulary;
    private final Clitics clitics;
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final List<HiddenSpan> hidden = new ArrayList<>();
    private char[] folded = new char[256];
    private boolean inQuote;

    Tokenizer(Vocabulary vocabulary, String text) {
        this.vocabulary = vocabulary;
        this.clitics = new Clitics(vocabulary);
        this.text = text;
    }

    List<Token> tokens() {
        return tokens;
    }

    List<HiddenSpan> hidden() {
        return hidden;
    }

    /** Cuts a line; quotations left open in the line before count as closed. */
    void line(int from, int to) {
        inQuote = false;
        int i = from;
        while (i < to) {
            i = switch (Chars.of(text.charAt(i))) {
                case Chars.LETTER, Chars.MARK_ON_LETTER -> word(i, to);
                case Chars.DIGIT -> number(i, to);
                case Chars.LATIN -> latin(i, to);
                case Chars.OTHER -> mark(i, to);
                default -> i + 1;
            };
        }
    }

    private int word(int from, int to) {
        int i = letters(from, to);
        boolean hides = false;
        while (i < to) {
            int next = behindGap(from, i, to);
            if (next < 0) {
                break;
            }
            hides = true;
            i = letters(next, to);
        }
        room(i - from);
        int n = fold(from, i, hides);
        if (n == 0) {
            return i;
        }
        String written = text.substring(from, i);
        if (hides) {
            hidden.add(new HiddenSpan(from, i, written, letterOnly(written)));
        }
        tokens.add(new Token(
                tokens.size(), from, i, Kind.WORD, written, new String(folded, 0, n), clitics.analyse(folded, n)));
        return i;
    }

    private int letters(int from, int to) {
        int i = from;
        while (i < to && Chars.isOfWord(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Where the hidden word goes on behind the marks at {@code i}; -1 where it does not. */
    private int behindGap(int from, int i, int to) {
        int k = i;
        boolean latin = false;
        while (k < to && k - i < LONGEST_GAP && hides(text.charAt(k))) {
            latin |= Chars.of(text.charAt(k)) >= Chars.DIGIT && Chars.of(text.charAt(k)) <= Chars.LATIN;
            k++;
        }
        if (k == i || k >= to) {
            return -1;
        }
        boolean before = text.charAt(i - 1) == 'ـ';
        boolean after = k < to && text.charAt(k) == 'ـ';
        int letter = k;
        while (letter < to && Chars.of(text.charAt(letter)) == Chars.MARK_ON_LETTER) {
            letter++;
        }
        if (letter >= to || !Chars.isLetter(text.charAt(letter))) {
            return -1;
        }
        if (latin) {
            return before && after ? k : -1;
        }
        if (before || after) {
            return k;
        }
        return k - i == 1 && text.charAt(i) != '-' && onlyJoinedIsKnown(from, i, k, to) ? k : -1;
    }

    private static boolean hides(char c) {
        return switch (c) {
            case '.', '*', '_', ',', '،', '·', '•', '-', '~', '\'', '/', '|', '+', '°', '^' -> true;
            default -> Chars.of(c) == Chars.LATIN || Chars.of(c) == Chars.DIGIT;
        };
    }

    private boolean onlyJoinedIsKnown(int from, int gap, int behind, int to) {
        int end = letters(behind, to);
        room(end - from);
        int left = Folding.fold(text, from, gap, folded, 0);
        int whole = Folding.fold(text, behind, end, folded, left);
        boolean parts = left > 1 && whole - left > 1;
        return parts && (!known(0, left) || !known(left, whole)) && known(0, whole);
    }

    private boolean known(int from, int to) {
        if (vocabulary.word(folded, from, to) >= 0) {
            return true;
        }
        Analysis best = clitics.analyse(java.util.Arrays.copyOfRange(folded, from, to + 1), to - from)
                .get(0);
        return best.stemWord() >= 0 || best.baseWord() >= 0;
    }

    private int fold(int from, int to, boolean hides) {
        if (!hides) {
            return Folding.fold(text, from, to, folded, 0);
        }
        int n = 0;
        for (int i = from; i < to; i++) {
            if (Chars.isLetter(text.charAt(i))) {
                n = Folding.fold(text, i, i + 1, folded, n);
            }
        }
        return n;
    }

    private static String letterOnly(String written) {
        StringBuilder out = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (Chars.isLetter(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private void room(int length) {
        if (folded.length < length * 2 + 2) {
            folded = new char[length * 2 + 2];
        }
    }

    private int number(int from, int to) {
        int i = from + 1;
        while (i < to) {
            char c = text.charAt(i);
            boolean between = i + 1 < to && Chars.of(text.charAt(i + 1)) == Chars.DIGIT;
            if (Chars.of(c) == Chars.DIGIT || (between && (c == '.' || c == ',' || c == '٫' || c == '٬'))) {
                i++;
            } else {
                break;
            }
        }
        plain(from, i, Kind.NUMBER);
        return i;
    }

    private int latin(int from, int to) {
        int i = from + 1;
        while (i < to && (Chars.of(text.charAt(i)) == Chars.LATIN || Chars.of(text.charAt(i)) == Chars.DIGIT)) {
            i++;
        }
        plain(from, i, Kind.LATIN);
        return i;
    }

    private void plain(int from, int to, Kind kind) {
        String written = text.substring(from, to);
        tokens.add(new Token(tokens.size(), from, to, kind, written, Folding.fold(written), List.of()));
    }

    private int mark(int from, int to) {
        char c = text.charAt(from);
        int end = from + 1;
        if (c == '.' || c == '…') {
            while (end < to && (text.charAt(end) == '.' || text.charAt(end) == '…')) {
                end++;
            }
        } else if (Character.isHighSurrogate(c) && end < to) {
            end++;
        }
        plain(from, end, kind(c, from, end, to));
        return end;
    }

    private Kind kind(char c, int from, int end, int to) {
        return switch (c) {
            case '.' -> end - from > 1 ? Kind.ELLIPSIS : Kind.STOP;
            case '…' -> Kind.ELLIPSIS;
            case '!', '?', '؟' -> Kind.STOP;
            case '،', ',', '٬' -> Kind.COMMA;
            case '؛', ';' -> Kind.SEMICOLON;
            case ':' -> Kind.COLON;
            case '(', '[', '{', '﴾' -> Kind.OPEN;
            case ')', ']', '}', '﴿' -> Kind.CLOSE;
            case '-', '–', '—', '−', '‐', '‑', '―' -> Kind.DASH;
            case '«', '“', '‹', '‟', '„' -> opened();
            case '»', '›' -> closed();
            case '"', '”', '″', '❝', '❞' -> inQuote ? closed() : opens(end, to) ? opened() : Kind.QUOTE_CLOSE;
            default -> Kind.MARK;
        };
    }

    /** A mark that looks alike on both sides opens where a word follows at once. */
    private boolean opens(int end, int to) {
        return end < to && Chars.of(text.charAt(end)) != Chars.SPACE || end + 1 < to && tokens.isEmpty();
    }

    private Kind opened() {
        inQuote = true;
        return Kind.QUOTE_OPEN;
    }

    private Kind closed() {
        inQuote = false;
        return Kind.QUOTE_CLOSE;
    }
}
