package org.rasid.lexicon;

import java.util.Set;

/** The dual (المثنى): ان and ين, in construct ا and ي. */
final class Dual {
    private Dual() {}

    static void forms(String word, Gender gender, Set<NounForm> out) {
        String stem = word.substring(0, word.length() - 1);
        switch (NounEnding.of(word)) {
            case TA_MARBUTA -> both(stem + "ت", gender, out);
            case MAQSURA -> both(stem + "ي", gender, out);
            case DEFECTIVE -> both(Feminine.defectiveStem(stem) + "ي", gender, out);
            case HAMZA_ON_ALIF -> {
                nominative(stem + "آ", gender, out);
                nominative(word + "ا", gender, out);
                oblique(word, gender, out);
            }
            case ALIF_HAMZA -> {
                both(word, gender, out);
                oblique(stem + "ئ", gender, out);
                // the ending اء of feminines turns to او: صحراوان
                both(stem + "و", gender, out);
            }
            case BARE_HAMZA -> {
                String seated = NounEnding.seated(word);
                both(seated, gender, out);
                // جزأين beside جزءين, but شيئين only
                if (seated.equals(word)) {
                    oblique(stem + "أ", gender, out);
                }
            }
            case ALIF -> both(stem + "و", gender, out);
            default -> both(word, gender, out);
        }
    }

    private static void both(String stem, Gender gender, Set<NounForm> out) {
        nominative(stem + "ا", gender, out);
        oblique(stem, gender, out);
    }

    private static void nominative(String construct, Gender gender, Set<NounForm> out) {
        out.add(dual(construct + "ن", gender, State.FREE, Case.NOMINATIVE));
        out.add(dual(construct, gender, State.CONSTRUCT, Case.NOMINATIVE));
    }

    private static void oblique(String stem, Gender gender, Set<NounForm> out) {
        out.add(dual(stem + "ين", gender, State.FREE, Case.OBLIQUE));
        out.add(dual(stem + "ي", gender, State.CONSTRUCT, Case.OBLIQUE));
    }

    private static NounForm dual(String form, Gender gender, State state, Case c) {
        return new NounForm(form, GrammaticalNumber.DUAL, gender, state, c);
    }
}
