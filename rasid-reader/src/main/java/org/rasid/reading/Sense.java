package org.rasid.reading;

import org.rasid.lexicon.Features;
import org.rasid.lexicon.Lemma;
import org.rasid.text.Analysis;

/**
 * One thing that a token can be: a form of a dictionary word.
 *
 * @param lemma the dictionary word
 * @param features its {@link Features}
 * @param analysis how the token is taken apart
 * @param verb whether the dictionary word is a verb
 */
record Sense(Lemma lemma, int features, Analysis analysis, boolean verb) {
    boolean finite() {
        return (features & Features.FINITE) != 0;
    }

    boolean participle() {
        return (features & (Features.ACTIVE_PARTICIPLE | Features.PASSIVE_PARTICIPLE)) != 0;
    }

    boolean passive() {
        return (features & Features.PASSIVE) != 0 && (features & Features.ACTIVE) == 0;
    }

    boolean plural() {
        return (features & Features.PLURAL) != 0 && (features & Features.SINGULAR) == 0;
    }

    boolean dual() {
        return (features & Features.DUAL) != 0;
    }

    /** Whether she does it; طالبت and تطالب are others' too, but in the third person hers. */
    boolean hers() {
        boolean she = (features & Features.FEMININE) != 0 && (features & Features.THIRD) != 0;
        return she && ((features & Features.MASCULINE) == 0 || withT());
    }

    /** Whether he does it. */
    boolean his() {
        boolean he = (features & Features.MASCULINE) != 0 && (features & Features.THIRD) != 0;
        return he && !hers();
    }

    private boolean withT() {
        String stem = analysis.stem();
        boolean past = (features & Features.PAST) != 0;
        return past ? stem.endsWith("ت") && !lemma.folded().endsWith("ت") : stem.startsWith("ت");
    }
}
