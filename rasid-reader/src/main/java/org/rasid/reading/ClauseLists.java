package org.rasid.reading;

import java.util.List;
import org.rasid.lexicon.Features;
import org.rasid.reading.Particles.Role;
import org.rasid.text.Sentence;
import org.rasid.text.Token.Kind;

/**
 * Finds the list that a sentence opens: lines behind it that each begin with a dash, a bullet, a number or an ordinal, "1-",
 * "أولاً:".
 */
final class ClauseLists {
    /** Fewer lines make no list. */
    private static final int FEWEST = 2;

    private final Words words;
    private final List<Sentence> sentences;

    ClauseLists(Words words) {
        this.words = words;
        this.sentences = words.text.sentences();
    }

    /** The token after the list behind a sentence; the sentence's own end where none follows. */
    int end(Sentence s) {
        int lines = 0;
        int end = s.end();
        int paragraph = s.paragraph();
        for (int i = s.index() + 1; i < sentences.size(); i++) {
            Sentence line = sentences.get(i);
            boolean goesOn = lines > 0 && line.paragraph() == paragraph;
            if (item(line) >= 0) {
                lines++;
            } else if (!goesOn) {
                break;
            }
            paragraph = line.paragraph();
            end = line.end();
        }
        return lines < FEWEST ? s.end() : end;
    }

    /** Whether a sentence says that something follows: a colon, "ما يلي". */
    boolean follows(Sentence s) {
        return words.is(s.end() - 1, Kind.COLON);
    }

    /** The first word of a line of a list that tells what is to be done; -1 where it is none. */
    int item(Sentence s) {
        int i = s.first();
        Kind kind = words.token(i).kind();
        boolean marked = kind == Kind.DASH || kind == Kind.MARK;
        boolean counted = kind == Kind.NUMBER || words.plays(i, Role.ORDINAL);
        int k = i + 1;
        while (k < s.end() && k - i <= 2 && mark(words.token(k).kind())) {
            k++;
        }
        if (!marked && (!counted || k == i + 1)
                || k >= s.end()
                || !words.token(k).isWord()) {
            return -1;
        }
        Sense verb = words.verb(k);
        boolean past = verb != null && (verb.features() & Features.FINITE) == Features.PAST;
        return past && !words.verbalNoun(k) || words.phraseAt(k) >= 0 ? -1 : k;
    }

    private static boolean mark(Kind kind) {
        return switch (kind) {
            case DASH, MARK, CLOSE, STOP, COLON, COMMA -> true;
            default -> false;
        };
    }
}
