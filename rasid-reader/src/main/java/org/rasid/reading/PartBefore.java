package org.rasid.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.mention.Mention;
import org.rasid.mention.Mention.Sort;
import org.rasid.reading.Particles.Role;
import org.rasid.text.Analysis;
import org.rasid.text.Token.Kind;

/** One walk from the beginning of a clause to a word, that finds the bare phrase which opens the clause. */
final class PartBefore {
    private final Words words;
    private final Syntax syntax;
    private String marker = "";
    private @Nullable Part found;
    private int commas;

    PartBefore(Words words, Syntax syntax) {
        this.words = words;
        this.syntax = syntax;
    }

    /** The phrase, or null. */
    @Nullable
    Part between(int first, int end) {
        int k = first;
        while (k < end) {
            int p = words.phraseAt(k);
            if (p >= 0) {
                k = phrase(k, p);
            } else {
                other(k);
                k++;
            }
        }
        return found;
    }

    private int phrase(int k, int p) {
        Mention m = words.mentions.phrases().get(p);
        if (found == null) {
            boolean weapon = m.sort() == Sort.WHOSE && words.stemPlays(Math.max(0, k - 1), Role.WEAPON);
            boolean bare = (marker.isEmpty() || weapon && marker.equals("gen"))
                    && Syntax.clitic(m.clitics()).isEmpty()
                    && (weapon || m.sort() != Sort.WHOSE);
            found = bare && m.canAct() ? new Part("sv", "", List.of(p), k, m.end(), commas) : null;
        } else if (syntax.joins(found.end(), k, m)) {
            found = found.and(p, m.end());
        }
        marker = "";
        return Math.max(m.end(), k + 1);
    }

    private void other(int k) {
        String preposition = words.prepositionAt(k);
        boolean word = words.token(k).isWord();
        if (!preposition.isEmpty()) {
            marker = preposition;
        } else if (words.is(k, Kind.COMMA)) {
            marker = "";
            commas++;
        } else if (word && words.token(k).best().has(Analysis.PREPOSITION)) {
            marker = "ب";
        } else if (word && found == null && marker.isEmpty() && words.canBe(k, "NOUN")) {
            marker = "gen";
        }
    }
}
