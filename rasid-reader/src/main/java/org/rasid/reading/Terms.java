package org.rasid.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rasid.lexicon.Lexicon;
import org.rasid.text.Analysis;
import org.rasid.text.Text;
import org.rasid.text.Token;

/** Gives a text's words as {@link Term}s: words, numbers and words of other scripts, without marks. */
final class Terms {
    private static final Set<String> CLOSED = Set.of("ADP", "PART", "PRON", "DET", "CCONJ", "SCONJ", "AUX", "INTJ");

    private Terms() {}

    static List<Term> of(Text text, Lexicon lexicon) {
        Offsets offsets = new Offsets(text.written());
        List<Term> out = new ArrayList<>(text.tokens().size());
        for (Token t : text.tokens()) {
            switch (t.kind()) {
                case WORD -> out.add(word(t, offsets, lexicon));
                case NUMBER, LATIN ->
                    out.add(new Term(offsets.span(t.start(), t.end()), t.folded(), List.of(t.folded()), true));
                default -> {
                    // Marks are no words.
                }
            }
        }
        return out;
    }

    private static Term word(Token t, Offsets offsets, Lexicon lexicon) {
        List<String> stems = new ArrayList<>(t.analyses().size());
        for (Analysis a : t.analyses()) {
            if (!stems.contains(a.stem())) {
                stems.add(a.stem());
            }
        }
        return new Term(offsets.span(t.start(), t.end()), t.folded(), stems, content(t.best(), lexicon));
    }

    private static boolean content(Analysis best, Lexicon lexicon) {
        int word = best.stemWord() >= 0 ? best.stemWord() : best.baseWord();
        if (word < 0) {
            return true;
        }
        for (int form = lexicon.firstForm(word); form < lexicon.endForm(word); form++) {
            if (CLOSED.contains(lexicon.lemma(form).pos())) {
                return false;
            }
        }
        return true;
    }
}
