package org.rasid.reading;

import org.jspecify.annotations.Nullable;
import org.rasid.reading.Particles.Role;
import org.rasid.text.Token.Kind;

/** Tells which tokens are prepositions of their own, and which only share their letters. */
final class Prepositions {
    /** عن stands at most so far behind عبر that is a verb. */
    private static final int REACH = 16;

    private final Words words;
    private final @Nullable String[] known;

    Prepositions(Words words) {
        this.words = words;
        this.known = new @Nullable String[words.size()];
    }

    /** The preposition that a token is, folded and without what stands before it; empty where it is none. */
    String at(int i) {
        if (i < 0 || i >= known.length) {
            return "";
        }
        String preposition = known[i];
        if (preposition == null) {
            preposition = find(i);
            known[i] = preposition;
        }
        return preposition;
    }

    private String find(int i) {
        String letters = words.word(i).preposition;
        return letters.equals("عبر") && expresses(i) ? "" : letters;
    }

    /** عبر stands for عبّر where عن follows in the same clause. */
    private boolean expresses(int i) {
        for (int k = i + 1; k < Math.min(words.size(), i + REACH); k++) {
            if (words.is(k, Kind.STOP)) {
                return false;
            }
            if (words.token(k).folded().equals("عن")) {
                return words.phraseAt(i + 1) >= 0
                        || words.is(i + 1, Kind.QUOTE_OPEN)
                        || words.token(i + 1).isWord() && words.plays(i + 1, Role.IN_IT);
            }
        }
        return false;
    }
}
