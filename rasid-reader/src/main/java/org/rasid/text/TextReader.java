package org.rasid.text;

import java.util.ArrayList;
import java.util.List;
import org.rasid.text.Furniture.Line;
import org.rasid.text.Furniture.Where;
import org.rasid.text.Sentence.Role;
import org.rasid.text.Token.Kind;

/**
 * Cuts reports into lines, sentences and tokens. Immutable and safe for use by several threads; the cost grows
 * linearly with the text.
 */
public final class TextReader {
    /** A line without a full stop and with at most this many tokens is a heading. */
    private static final int LONGEST_HEADING = 14;

    private static final int LONGEST_SHORT_LINE = 10;

    private final Vocabulary vocabulary;
    private final Furniture furniture;
    private final List<String> abbreviations;
    private final WordCache cache = new WordCache();

    /**
     * @param vocabulary what words are known
     * @param furniture which lines are no part of a story
     */
    public TextReader(Vocabulary vocabulary, Furniture furniture) {
        this.vocabulary = vocabulary;
        this.furniture = furniture;
        this.abbreviations = furniture.abbreviations();
    }

    /**
     * Cuts a text.
     *
     * @param written the text; its first line is the title if {@code titled}
     * @param titled whether there is a title
     */
    public Text read(String written, boolean titled) {
        Tokenizer tokenizer = new Tokenizer(vocabulary, cache, abbreviations, written);
        List<Sentence> sentences = new ArrayList<>();
        List<SkippedSpan> skipped = new ArrayList<>();
        int line = 0;
        int from = 0;
        while (from < written.length()) {
            int to = lineEnd(written, from);
            int first = tokenizer.tokens().size();
            tokenizer.line(from, to);
            List<Token> tokens = tokenizer.tokens();
            if (tokens.size() > first) {
                lineSentences(tokens, first, titled && line == 0, line, sentences, skipped, written);
                line++;
            }
            from = to + 1;
        }
        return new Text(
                written,
                List.copyOf(tokenizer.tokens()),
                List.copyOf(sentences),
                List.copyOf(tokenizer.hidden()),
                List.copyOf(skipped));
    }

    private static int lineEnd(String text, int from) {
        int i = from;
        while (i < text.length() && Chars.of(text.charAt(i)) != Chars.LINE_END) {
            i++;
        }
        return i;
    }

    private void lineSentences(
            List<Token> tokens,
            int first,
            boolean title,
            int line,
            List<Sentence> sentences,
            List<SkippedSpan> skipped,
            String written) {
        int end = tokens.size();
        Line known = title ? null : furniture(tokens, first, end);
        if (known != null) {
            sentences.add(new Sentence(sentences.size(), first, end, Role.SKIPPED, line));
            skipped.add(skippedSpan(tokens, first, end, known, written));
            return;
        }
        Role role = title ? Role.TITLE : heading(tokens, first, end) ? Role.HEADING : Role.BODY;
        int from = first;
        for (int i = first; i < end; i++) {
            if (ends(tokens, i, end)) {
                int stop = afterClosing(tokens, i + 1, end);
                sentences.add(new Sentence(sentences.size(), from, stop, role, line));
                from = stop;
                i = stop - 1;
            }
        }
        if (from < end) {
            sentences.add(new Sentence(sentences.size(), from, end, role, line));
        }
    }

    private static boolean heading(List<Token> tokens, int first, int end) {
        Kind last = tokens.get(end - 1).kind();
        return end - first <= LONGEST_HEADING
                && last != Kind.STOP
                && last != Kind.COLON
                && last != Kind.QUOTE_CLOSE
                && last != Kind.ELLIPSIS;
    }

    /** Whether a sentence ends with the token. A dot after single letters (أ.ف.ب، د.) does not end one. */
    private static boolean ends(List<Token> tokens, int i, int end) {
        Token t = tokens.get(i);
        if (t.kind() != Kind.STOP) {
            return false;
        }
        if (!t.written().equals(".")) {
            return true;
        }
        if (i == 0 || i + 1 >= end) {
            return true;
        }
        Token before = tokens.get(i - 1);
        boolean touches = before.end() == t.start();
        return !(touches && before.folded().length() == 1 && before.kind() != Kind.NUMBER);
    }

    /** Quotation marks and brackets that close behind a full stop belong to its sentence. */
    private static int afterClosing(List<Token> tokens, int i, int end) {
        int k = i;
        while (k < end
                && (tokens.get(k).kind() == Kind.QUOTE_CLOSE
                        || tokens.get(k).kind() == Kind.CLOSE
                        || tokens.get(k).kind() == Kind.STOP)) {
            k++;
        }
        return k;
    }

    private @org.jspecify.annotations.Nullable Line furniture(List<Token> tokens, int first, int end) {
        for (Line line : furniture.lines()) {
            if (matches(line, tokens, first, end)) {
                return line;
            }
        }
        return null;
    }

    private static boolean matches(Line line, List<Token> tokens, int first, int end) {
        int n = line.words().size();
        if (line.where() == Where.ABBREVIATION) {
            return false;
        }
        if (line.where() != Where.SHORT_LINE) {
            return startsAt(line, tokens, first, end)
                    && (line.where() == Where.START
                            || (first + n < end && tokens.get(first + n).kind() == Kind.COLON));
        }
        if (end - first > LONGEST_SHORT_LINE) {
            return false;
        }
        for (int i = first; i + n <= end; i++) {
            if (startsAt(line, tokens, i, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsAt(Line line, List<Token> tokens, int at, int end) {
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

    private static SkippedSpan skippedSpan(List<Token> tokens, int first, int end, Line line, String written) {
        int content = first;
        if (line.where() != Where.SHORT_LINE) {
            content = Math.min(first + line.words().size(), end);
            while (content < end && tokens.get(content).kind() == Kind.COLON) {
                content++;
            }
        }
        int from = tokens.get(first).start();
        int to = tokens.get(end - 1).end();
        String rest = content < end ? written.substring(tokens.get(content).start(), to) : "";
        return new SkippedSpan(from, to, line.why(), rest);
    }
}
