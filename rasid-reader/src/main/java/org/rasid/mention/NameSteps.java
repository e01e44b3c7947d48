package org.rasid.mention;

import java.util.ArrayList;
import java.util.List;
import org.rasid.lexicon.Lexicon;
import org.rasid.text.Analysis;
import org.rasid.text.Token;
import org.rasid.text.Vocabulary;

/**
 * What a word or number is to the lexicon's names, wherever it stands.
 *
 * @param starts the first steps that it can take, the likeliest analysis first
 * @param whole its number as a further word of a name, -1 where it is none
 * @param bare the number of its stem as a further word where it has the article: the second word of الكوري الشمالي; -1
 *     elsewhere
 */
record NameSteps(Start[] starts, int whole, int bare) {
    /**
     * The first step of a name.
     *
     * @param analysis how the word is taken apart
     * @param node the node that the step leads to
     * @param definite whether the article was taken off
     * @param goesOn whether a name can go on with the next word
     */
    record Start(Analysis analysis, int node, boolean definite, boolean goesOn) {}

    private static final int TRIED_ANALYSES = 3;
    private static final Start[] NONE = {};

    static NameSteps of(Token t, Lexicon lexicon) {
        if (!t.isWord()) {
            int number = t.kind() == Token.Kind.NUMBER ? lexicon.word(t.folded()) : -1;
            return new NameSteps(NONE, further(number, lexicon), -1);
        }
        Analysis best = t.best();
        int bare = best.clitics() == Analysis.AL && !best.suffixed() ? best.stemWord() : -1;
        return new NameSteps(starts(t, lexicon), further(whole(t, lexicon), lexicon), further(bare, lexicon));
    }

    private static int further(int word, Lexicon lexicon) {
        return lexicon.isFurther(word) ? word : -1;
    }

    private static Start[] starts(Token t, Lexicon lexicon) {
        List<Start> out = new ArrayList<>(2);
        int n = Math.min(TRIED_ANALYSES, t.analyses().size());
        for (Analysis a : t.analyses().subList(0, n)) {
            if (a.has(Analysis.S)) {
                continue;
            }
            start(a, a.baseWord(), false, lexicon, out);
            if (a.definite() || a.suffixed()) {
                start(a, a.stemWord(), a.definite(), lexicon, out);
            }
            if (a.suffixed() && a.stem().endsWith("ت")) {
                Analysis ha = withHa(a, lexicon);
                start(ha, ha.stemWord(), ha.definite(), lexicon, out);
            }
        }
        return out.toArray(NONE);
    }

    /** عائلته: the ة that a pronoun has turned into ت. */
    private static Analysis withHa(Analysis a, Lexicon lexicon) {
        String stem = a.stem().substring(0, a.stem().length() - 1) + "ه";
        return new Analysis(a.clitics(), a.base(), stem, a.suffix(), a.baseWord(), lexicon.word(stem));
    }

    private static void start(Analysis a, int word, boolean definite, Lexicon lexicon, List<Start> out) {
        boolean named = word >= 0 && (lexicon.flags(word) & Vocabulary.NAME) != 0;
        int node = named ? lexicon.step(Lexicon.ROOT, word) : -1;
        if (node >= 0) {
            out.add(new Start(a, node, definite, !a.suffixed() && lexicon.goesOn(node)));
        }
    }

    private static int whole(Token t, Lexicon lexicon) {
        for (Analysis a : t.analyses()) {
            if ((a.clitics() & ~Analysis.AL) == 0 && !a.suffixed()) {
                return a.baseWord();
            }
        }
        return lexicon.word(t.folded());
    }
}
