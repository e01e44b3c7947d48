package org.rasid.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Features;
import org.rasid.lexicon.Lexicon;
import org.rasid.text.Analysis;
import org.rasid.text.Token;

/** What each token of a report can be: the forms of dictionary words that its letters and clitics allow. */
final class Senses {
    /** No verb ends in it. */
    private static final char TANWEEN = '\u064b';

    private final Lexicon lexicon;
    private final List<Token> tokens;
    private final @Nullable Sense[][] known;

    Senses(Lexicon lexicon, List<Token> tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.known = new Sense[tokens.size()][];
    }

    /** What a token can be, the likeliest first. */
    Sense[] of(int i) {
        Sense[] senses = known[i];
        if (senses == null) {
            senses = find(i);
            known[i] = senses;
        }
        return senses;
    }

    /** A verb is taken only in the likeliest way to take the word apart, or behind "and". */
    private Sense[] find(int i) {
        List<Sense> out = new ArrayList<>(3);
        boolean tanween = tokens.get(i).written().indexOf(TANWEEN) >= 0;
        Analysis likeliest = null;
        for (Analysis a : tokens.get(i).analyses()) {
            int word = a.stemWord();
            if (word < 0) {
                continue;
            }
            for (int f = lexicon.firstForm(word); f < lexicon.endForm(word); f++) {
                int features = lexicon.features(f);
                boolean finite = (features & Features.FINITE) != 0;
                boolean other = likeliest != null && !likeliest.equals(a) && !joined(a);
                boolean unlikely = finite && (tanween || other);
                if (!unlikely && fits(a, features)) {
                    likeliest = likeliest == null ? a : likeliest;
                    out.add(new Sense(lexicon.lemma(f), features, a));
                }
            }
        }
        return out.toArray(Sense[]::new);
    }

    /** "ودعا" is "he called" with "and" as often as "they bade farewell". */
    private static boolean joined(Analysis a) {
        return a.has(Analysis.CONJUNCTION) && (a.clitics() & ~Analysis.CONJUNCTION) == 0 && !a.suffixed();
    }

    /** Whether a form can stand with these clitics. */
    private static boolean fits(Analysis a, int features) {
        if ((features & Features.BEFORE_SUFFIX) != 0 && !a.suffixed()) {
            return false;
        }
        if ((features & Features.FINITE) == 0) {
            return !a.has(Analysis.S);
        }
        boolean present = (features & Features.PRESENT) != 0;
        boolean purpose = a.has(Analysis.L) && present;
        return !a.definite() && (!a.has(Analysis.PREPOSITION) || purpose) && (!a.has(Analysis.S) || present);
    }
}
