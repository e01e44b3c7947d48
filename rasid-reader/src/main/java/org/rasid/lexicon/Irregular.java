package org.rasid.lexicon;

import java.util.Set;

/** The nouns whose case is a letter (الأسماء الخمسة), in construct and before a pronoun: أبو, أبا, أبي; ذو, ذا, ذي. */
final class Irregular {
    private Irregular() {}

    static void forms(String lemma, Set<NounForm> out) {
        switch (lemma) {
            case "أب", "أخ", "حم" -> singular(lemma, out);
            case "ذو" -> {
                singular("ذ", out);
                add("ذات", GrammaticalNumber.SINGULAR, Gender.FEMININE, Case.ANY, out);
                add("ذوو", GrammaticalNumber.PLURAL, Gender.MASCULINE, Case.NOMINATIVE, out);
                add("ذوي", GrammaticalNumber.PLURAL, Gender.MASCULINE, Case.OBLIQUE, out);
                add("ذوات", GrammaticalNumber.PLURAL, Gender.FEMININE, Case.ANY, out);
            }
            default -> {}
        }
    }

    private static void singular(String stem, Set<NounForm> out) {
        add(stem + "و", GrammaticalNumber.SINGULAR, Gender.MASCULINE, Case.NOMINATIVE, out);
        add(stem + "ا", GrammaticalNumber.SINGULAR, Gender.MASCULINE, Case.OBLIQUE, out);
        add(stem + "ي", GrammaticalNumber.SINGULAR, Gender.MASCULINE, Case.OBLIQUE, out);
    }

    private static void add(String form, GrammaticalNumber number, Gender gender, Case c, Set<NounForm> out) {
        out.add(new NounForm(form, number, gender, State.CONSTRUCT, c));
    }
}
