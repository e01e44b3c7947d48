package org.rasid.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.text.Token;

/**
 * A report's tokens with what each can mean as a word of time. Rules look at it through a window of one line, so that
 * nothing is read across lines. Used by one thread.
 */
final class Scan {
    private static final int CONJUNCTION = 1;
    private static final int PREPOSITION = 1 << 1;
    private static final int FOR = 1 << 2;
    private static final int BY = 1 << 3;
    private static final int ARTICLE = 1 << 4;

    private final Words words;
    private final List<Token> tokens;
    private final Entry[][] meanings;
    private final byte[] clitics;
    private int first;
    private int end;

    Scan(Words words, List<Token> tokens) {
        this.words = words;
        this.tokens = tokens;
        this.meanings = new Entry[tokens.size()][];
        this.clitics = new byte[tokens.size()];
        for (int i = 0; i < meanings.length; i++) {
            meanings[i] = Words.NONE;
            if (tokens.get(i).isWord()) {
                look(i, tokens.get(i).folded());
            }
        }
        this.end = meanings.length;
    }

    /** The whole word first, then without its conjunction, then without its preposition; with and without article. */
    private void look(int i, String word) {
        if (article(i, word, 0, 0)) {
            return;
        }
        int from = 0;
        int before = 0;
        char c = word.charAt(0);
        if ((c == 'و' || c == 'ف') && word.length() > 1) {
            from = 1;
            before = CONJUNCTION;
            if (article(i, word, from, before)) {
                return;
            }
        }
        if (word.length() - from < 2) {
            return;
        }
        int preposition = switch (word.charAt(from)) {
            case 'ل' -> PREPOSITION | FOR;
            case 'ب' -> PREPOSITION | BY;
            case 'ك' -> PREPOSITION;
            default -> 0;
        };
        if (preposition == 0) {
            return;
        }
        if (word.startsWith("لل", from) && contracted(i, word, from + 2, before | preposition)) {
            return;
        }
        article(i, word, from + 1, before | preposition);
    }

    private boolean article(int i, String word, int from, int before) {
        Entry[] found = words.find(word, from);
        Entry[] bare = word.startsWith("ال", from) ? words.find(word, from + 2) : Words.NONE;
        boolean definite = bare.length > 0;
        if (found.length == 0) {
            found = bare;
        }
        return keep(i, found, definite ? before | ARTICLE : before);
    }

    private boolean contracted(int i, String word, int from, int before) {
        Entry[] found = words.findWithArticle(word, from);
        return keep(i, found.length == 0 ? words.find(word, from) : found, before | ARTICLE);
    }

    private boolean keep(int i, Entry[] found, int flags) {
        meanings[i] = found;
        clitics[i] = (byte) flags;
        return found.length > 0;
    }

    /** Rules see these tokens only. */
    void window(int from, int to) {
        first = from;
        end = to;
    }

    int end() {
        return end;
    }

    boolean inside(int i) {
        return i >= first && i < end;
    }

    Token token(int i) {
        return tokens.get(i);
    }

    /** The meaning of this kind that starts at the token; null where there is none. */
    @Nullable
    Entry at(int i, Kind kind) {
        if (!inside(i)) {
            return null;
        }
        for (Entry entry : meanings[i]) {
            if (entry.kind() == kind && follows(i, entry)) {
                return entry;
            }
        }
        return null;
    }

    private boolean follows(int i, Entry entry) {
        List<String> rest = entry.rest();
        for (int k = 0; k < rest.size(); k++) {
            int at = i + 1 + k;
            if (!inside(at) || !tokens.get(at).folded().equals(rest.get(k))) {
                return false;
            }
        }
        return true;
    }

    boolean is(int i, Kind kind) {
        return at(i, kind) != null;
    }

    /** Whether any word of time starts here. */
    boolean known(int i) {
        return inside(i) && meanings[i].length > 0;
    }

    /** Where the meaning of this kind that starts at the token ends; {@code i} itself where there is none. */
    int past(int i, Kind kind) {
        Entry entry = at(i, kind);
        return entry == null ? i : i + entry.length();
    }

    /** Whether a meaning of this kind ends just before the token. */
    boolean before(int i, Kind kind) {
        for (int length = 1; length <= 4; length++) {
            Entry entry = at(i - length, kind);
            if (entry != null && entry.length() == length) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word carries و or ف. */
    boolean conjunction(int i) {
        return inside(i) && (clitics[i] & CONJUNCTION) != 0;
    }

    /** Whether the word carries ب, ل or ك. */
    boolean preposition(int i) {
        return inside(i) && (clitics[i] & PREPOSITION) != 0;
    }

    /** Whether the word carries ل. */
    boolean withFor(int i) {
        return inside(i) && (clitics[i] & FOR) != 0;
    }

    /** Whether the word carries ب. */
    boolean withBy(int i) {
        return inside(i) && (clitics[i] & BY) != 0;
    }

    /** Whether the word carries the article. */
    boolean definite(int i) {
        return inside(i) && (clitics[i] & ARTICLE) != 0;
    }

    boolean is(int i, Token.Kind kind) {
        return inside(i) && tokens.get(i).kind() == kind;
    }

    boolean says(int i, String folded) {
        return inside(i) && tokens.get(i).folded().equals(folded);
    }

    /** Whether nothing stands between the token and the one before it. */
    boolean touches(int i) {
        return inside(i - 1)
                && inside(i)
                && tokens.get(i - 1).end() == tokens.get(i).start();
    }

    /** The value of a number of up to nine digits without separators; -1 where the token is none. */
    int number(int i) {
        if (!is(i, Token.Kind.NUMBER)) {
            return -1;
        }
        String digits = tokens.get(i).folded();
        return digits.length() > 9 ? -1 : number(digits, 0, digits.length());
    }

    /** The value of digits; -1 where something else is among them. */
    static int number(String digits, int from, int to) {
        int value = 0;
        for (int k = from; k < to; k++) {
            int digit = digits.charAt(k) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return from == to ? -1 : value;
    }

    /** Whether a clause ends before the token. */
    boolean clauseEnd(int i) {
        if (!inside(i)) {
            return true;
        }
        return switch (tokens.get(i).kind()) {
            case WORD, NUMBER, LATIN, QUOTE_OPEN, OPEN, MARK, DASH -> false;
            default -> true;
        };
    }
}
