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
    private @Nullable Part found;
    private int commas;
    /** Whether a preposition stands before, with no comma since. */
    private boolean marked;
    /** Whether a weapon stands before, with nothing but what describes it since. */
    private boolean armed;
    /** Whether a noun stands before that no phrase takes up, with no comma since. */
    private boolean owned;

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
        Mention m = words.phrase(p);
        if (found == null) {
            boolean weapon = m.sort() == Sort.WHOSE && armed;
            boolean bare = !marked
                    && (weapon || !owned && m.sort() != Sort.WHOSE)
                    && Syntax.clitic(m.clitics()).isEmpty();
            found = bare && m.canAct() ? new Part("sv", "", List.of(p), k, m.end(), commas) : null;
            marked |= !bare;
        } else if (m.clitics() == 0 && syntax.pointsTo(found, k, m)) {
            found = new Part("sv", "", List.of(p), found.first(), m.end(), found.commas());
        } else if (syntax.joins(found.end(), k, m)) {
            found = found.and(p, m.end());
        }
        armed = false;
        return Math.max(m.end(), k + 1);
    }

    private void other(int k) {
        if (words.is(k, Kind.DASH)
                && found != null
                && words.phrase(found.phrases().get(0)).sort() == Sort.CAPITAL) {
            found = null; // "مينسك - توصل": where a report was written
        }
        if (words.is(k, Kind.COMMA) || words.is(k, Kind.MARK)) {
            marked = false;
            owned = false;
            armed = false;
            commas++;
        } else if (words.token(k).isWord()) {
            marked |= words.preposition(k) || words.token(k).best().has(Analysis.PREPOSITION);
            owned |= words.noun(k);
            armed |= words.stemPlays(k, Role.WEAPON);
        }
    }
}
