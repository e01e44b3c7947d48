package org.rasid.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.text.Token;

/**
 * A report's tokens with what each can mean as a word of time. Rules look at it through a window of one line, so that
 * nothing is read across lines. Used by one thread.
 */
final class Scan {
    private final Token[] tokens;
    private final Meaning[] meanings;
    private int first;
    private int end;

    Scan(Meanings words, List<Token> tokens) {
        this.tokens = tokens.toArray(new Token[0]);
        this.meanings = new Meaning[tokens.size()];
        for (int i = 0; i < meanings.length; i++) {
            meanings[i] = words.of(this.tokens[i]);
        }
        this.end = meanings.length;
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
        return tokens[i];
    }

    /** The meaning of this kind that starts at the token; null where there is none. */
    @Nullable
    Entry at(int i, Kind kind) {
        if (!inside(i) || !meanings[i].may(kind)) {
            return null;
        }
        for (Entry entry : meanings[i].entries) {
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
            if (!inside(at) || !tokens[at].folded().equals(rest.get(k))) {
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
        return inside(i) && meanings[i].any();
    }

    /** Whether an expression may begin with the word of time that starts here. */
    boolean begins(int i) {
        return known(i) && (meanings[i].begins() || before(i, Kind.MOTION));
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
        return inside(i) && (meanings[i].clitics & Meaning.CONJUNCTION) != 0;
    }

    /** Whether the word carries ب, ل or ك. */
    boolean preposition(int i) {
        return inside(i) && (meanings[i].clitics & Meaning.PREPOSITION) != 0;
    }

    /** Whether the word carries ل. */
    boolean withFor(int i) {
        return inside(i) && (meanings[i].clitics & Meaning.FOR) != 0;
    }

    /** Whether the word carries ب. */
    boolean withBy(int i) {
        return inside(i) && (meanings[i].clitics & Meaning.BY) != 0;
    }

    /** Whether the word carries the article. */
    boolean definite(int i) {
        return inside(i) && (meanings[i].clitics & Meaning.ARTICLE) != 0;
    }

    boolean is(int i, Token.Kind kind) {
        return inside(i) && tokens[i].kind() == kind;
    }

    boolean says(int i, String folded) {
        return inside(i) && tokens[i].folded().equals(folded);
    }

    /** Whether nothing stands between the token and the one before it. */
    boolean touches(int i) {
        return inside(i - 1) && inside(i) && tokens[i - 1].end() == tokens[i].start();
    }

    /** The value of a number of up to nine digits without separators; -1 where the token is none. */
    int number(int i) {
        if (!is(i, Token.Kind.NUMBER)) {
            return -1;
        }
        String digits = tokens[i].folded();
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
        return switch (tokens[i].kind()) {
            case WORD, NUMBER, LATIN, QUOTE_OPEN, OPEN, MARK, DASH -> false;
            default -> true;
        };
    }
}
