package org.rasid.text;

import java.util.ArrayList;
import java.util.List;
import org.rasid.text.Token.Kind;

/** Cuts a text into tokens in one pass, and restores hidden words on the way. */
final class Tokenizer {
    private final Clitics clitics;
    private final WordCache cache;
    private final HiddenWords hiddenWords;
    private final String text;
    private final char[] chars;
    private final List<Token> tokens = new ArrayList<>();
    private final List<HiddenSpan> hidden = new ArrayList<>();
    private char[] folded = new char[256];
    private boolean inQuote;

    Tokenizer(Vocabulary vocabulary, WordCache cache, List<String> abbreviations, String text) {
        this.clitics = new Clitics(vocabulary);
        this.cache = cache;
        this.hiddenWords = new HiddenWords(vocabulary, clitics, abbreviations, text);
        this.text = text;
        this.chars = text.toCharArray();
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
            i = switch (Chars.of(chars[i])) {
                case Chars.LETTER, Chars.JOINER, Chars.COMBINING -> word(i, to);
                case Chars.DIGIT -> number(i, to);
                case Chars.LATIN -> latin(i, to);
                case Chars.OTHER -> mark(i, to);
                default -> i + 1;
            };
        }
    }

    private int word(int from, int to) {
        int i = letters(from, to);
        HiddenWords.Found found = hiddenWords.at(from, i, to);
        if (found != null) {
            return hidden(from, found);
        }
        WordForm form = cache.get(chars, from, i);
        if (form == null) {
            form = form(text.substring(from, i));
            cache.put(form);
        }
        if (form.hasLetters()) {
            add(from, i, Kind.WORD, form);
        }
        return i;
    }

    private int letters(int from, int to) {
        int i = from;
        while (i < to && Chars.isOfWord(chars[i])) {
            i++;
        }
        return i < to && Character.isHighSurrogate(chars[i]) ? Chars.wordEnd(text, i, to) : i;
    }

    private int hidden(int from, HiddenWords.Found found) {
        String written = text.substring(from, found.end());
        hidden.add(new HiddenSpan(from, found.end(), written, found.read()));
        WordForm said = form(found.read());
        add(from, found.end(), Kind.WORD, new WordForm(written, said.folded(), said.analyses()));
        return found.end();
    }

    /** Folds a word and takes it apart. */
    private WordForm form(String word) {
        room(word.length());
        int n = Folding.fold(word, 0, word.length(), folded, 0);
        String letters = new String(folded, 0, n);
        String said = letters.equals(word) ? word : letters;
        List<Analysis> analyses =
                n == 0 ? List.of() : clitics.analyse(said, folded, WrittenForm.of(word, 0, word.length()));
        return new WordForm(word, said, analyses);
    }

    private void add(int from, int to, Kind kind, WordForm form) {
        tokens.add(new Token(tokens.size(), from, to, kind, form));
    }

    private void room(int length) {
        if (folded.length < length * 2 + 2) {
            folded = new char[length * 2 + 2];
        }
    }

    private int number(int from, int to) {
        int i = from + 1;
        while (i < to) {
            char c = chars[i];
            boolean between = i + 1 < to && Chars.of(chars[i + 1]) == Chars.DIGIT;
            if (Chars.of(c) == Chars.DIGIT || (between && (c == '.' || c == ',' || c == '٫' || c == '٬'))) {
                i++;
            } else {
                break;
            }
        }
        int end = Chars.marksEnd(text, i, to);
        plain(from, end, Kind.NUMBER);
        return end;
    }

    private int latin(int from, int to) {
        int i = Chars.marksEnd(text, from + 1, to);
        while (i < to && (Chars.of(chars[i]) == Chars.LATIN || Chars.of(chars[i]) == Chars.DIGIT)) {
            i = Chars.marksEnd(text, i + 1, to);
        }
        plain(from, i, Kind.LATIN);
        return i;
    }

    private void plain(int from, int to, Kind kind) {
        WordForm form = cache.get(chars, from, to);
        if (form == null) {
            String written = text.substring(from, to);
            form = new WordForm(written, Folding.fold(written), List.of());
            cache.put(form);
        }
        add(from, to, kind, form);
    }

    private int mark(int from, int to) {
        char c = chars[from];
        int end = from + 1;
        if (c == '.' || c == '…') {
            while (end < to && (chars[end] == '.' || chars[end] == '…')) {
                end++;
            }
        } else if (Character.isHighSurrogate(c) && end < to && Character.isLowSurrogate(chars[end])) {
            end++;
        }
        Kind kind = kind(c, from, end, to);
        end = Chars.marksEnd(text, end, to);
        plain(from, end, kind);
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
            case '"', '”', '″', '❝', '❞' -> inQuote ? closed() : opens(from, end, to) ? opened() : Kind.QUOTE_CLOSE;
            default -> Kind.MARK;
        };
    }

    /** A mark that looks alike on both sides opens where a word follows at once, or where it stands alone. */
    private boolean opens(int from, int end, int to) {
        boolean joined = end < to && Chars.of(chars[end]) != Chars.SPACE;
        boolean alone = from == 0 || Chars.of(chars[from - 1]) == Chars.SPACE;
        return joined || end + 1 < to && (alone || tokens.isEmpty());
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
