package org.rasid.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.text.Sentence.Role;
import org.rasid.text.Token.Kind;

/**
 * Cuts reports into lines, sentences and tokens. Immutable to its users and safe for use by several threads; the cost
 * grows linearly with the text.
 */
public final class TextReader {
    /** A line without a full stop and with at most this many tokens is a heading. */
    private static final int LONGEST_HEADING = 14;

    /** So long may a headline be that stands below "اقرأ أيضا" on a line of its own. */
    private static final int LONGEST_LINK = 20;

    private final Vocabulary vocabulary;
    private final FurnitureLines furniture;
    private final List<String> abbreviations;
    private final WordCache cache = new WordCache();

    /**
     * @param vocabulary what words are known
     * @param furniture which lines are no part of a story
     */
    public TextReader(Vocabulary vocabulary, Furniture furniture) {
        this.vocabulary = vocabulary;
        this.furniture = new FurnitureLines(furniture);
        this.abbreviations = furniture.abbreviations();
    }

    /**
     * Cuts a text.
     *
     * @param written the text; its first line is the title if {@code titled}
     * @param titled whether there is a title
     * @return the text with its words and sentences
     */
    public Text read(String written, boolean titled) {
        Tokenizer tokenizer = new Tokenizer(vocabulary, cache, abbreviations, written);
        List<Sentence> sentences = new ArrayList<>();
        List<SkippedSpan> skipped = new ArrayList<>();
        boolean linkFollows = false;
        int line = 0;
        int from = 0;
        while (from < written.length()) {
            int to = lineEnd(written, from);
            int first = tokenizer.tokens().size();
            tokenizer.line(from, to);
            List<Token> tokens = tokenizer.tokens();
            if (tokens.size() > first) {
                boolean title = titled && line == 0;
                SkippedSpan span = title ? null : skipped(tokens, first, linkFollows, written);
                linkFollows = span != null && !linkFollows && isOnlyTheOpening(span);
                line(tokens, first, title, span, line, sentences);
                if (span != null) {
                    skipped.add(span);
                }
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

    private @Nullable SkippedSpan skipped(List<Token> tokens, int first, boolean linkFollows, String written) {
        int end = tokens.size();
        SkippedSpan known = furniture.skipped(tokens, first, end, written);
        if (known != null || !linkFollows || end - first > LONGEST_LINK || !unfinished(tokens, end)) {
            return known;
        }
        int start = tokens.get(first).start();
        int to = tokens.get(end - 1).end();
        return new SkippedSpan(start, to, FurnitureLines.RELATED, written.substring(start, to));
    }

    private static boolean isOnlyTheOpening(SkippedSpan span) {
        return span.why().equals(FurnitureLines.RELATED) && span.content().isEmpty();
    }

    private static void line(
            List<Token> tokens,
            int first,
            boolean title,
            @Nullable SkippedSpan skipped,
            int line,
            List<Sentence> sentences) {
        int end = tokens.size();
        if (skipped != null) {
            sentences.add(new Sentence(sentences.size(), first, end, Role.SKIPPED, line));
            return;
        }
        boolean heading = end - first <= LONGEST_HEADING && unfinished(tokens, end);
        Role role = title ? Role.TITLE : heading ? Role.HEADING : Role.BODY;
        int from = first;
        while (from < end) {
            int stop = SentenceEnds.next(tokens, from, end);
            sentences.add(new Sentence(sentences.size(), from, stop, role, line));
            from = stop;
        }
    }

    /** Whether a line ends as a heading may: without a full stop, and announcing nothing. */
    private static boolean unfinished(List<Token> tokens, int end) {
        Kind last = tokens.get(end - 1).kind();
        return last != Kind.STOP && last != Kind.COLON && last != Kind.QUOTE_CLOSE && last != Kind.ELLIPSIS;
    }
}
