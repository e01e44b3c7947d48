package org.rasid.lexicon;

import java.util.Set;

/** The sound plurals (جمع المذكر السالم وجمع المؤنث السالم). */
final class SoundPlural {
    private SoundPlural() {}

    /** ون and ين, in construct و and ي; a defective noun loses its ي and one in ى keeps a: محامون, مستدعون. */
    static void masculine(String word, Set<NounForm> out) {
        String stem = stem(word);
        add(stem + "ون", State.FREE, Case.NOMINATIVE, out);
        add(stem + "و", State.CONSTRUCT, Case.NOMINATIVE, out);
        boolean hamza = NounEnding.of(word) == NounEnding.ALIF_HAMZA;
        String oblique = hamza ? word.substring(0, word.length() - 1) + "ئ" : stem;
        add(oblique + "ين", State.FREE, Case.OBLIQUE, out);
        add(oblique + "ي", State.CONSTRUCT, Case.OBLIQUE, out);
    }

    private static String stem(String word) {
        String cut = word.substring(0, word.length() - 1);
        return switch (NounEnding.of(word)) {
            case TA_MARBUTA, MAQSURA, DEFECTIVE -> cut;
            case ALIF_HAMZA -> cut + "ؤ";
            default -> NounEnding.seated(word);
        };
    }

    /** ات after a feminine; its forms are as those of دولات, without alif of tanween. */
    static void feminine(String feminine, Set<NounForm> out) {
        Singular.forms(feminineOf(feminine), GrammaticalNumber.PLURAL, Gender.FEMININE, false, out);
    }

    /** حكومة → حكومات, اتصال → اتصالات, مباراة → مباريات, تحدٍّ → تحديات, مستوى → مستويات. */
    static String feminineOf(String word) {
        String stem = word.substring(0, word.length() - 1);
        return switch (NounEnding.of(word)) {
            case TA_MARBUTA -> (stem.endsWith("ا") ? stem.substring(0, stem.length() - 1) + "ي" : stem) + "ات";
            case MAQSURA -> stem + "يات";
            case DEFECTIVE -> Feminine.defectiveStem(stem) + "يات";
            case HAMZA_ON_ALIF -> stem + "آت";
            default -> NounEnding.seated(word) + "ات";
        };
    }

    /**
     * مسؤولون of مسؤول and سنون of سنة, but not the broken سجون of سجن: before ون stand letters of the lemma, and its own
     * ن if it ends in one.
     */
    static boolean isMasculine(String plural, String lemma) {
        if (!plural.endsWith("ون") || plural.length() < 4) {
            return false;
        }
        String stem = plural.substring(0, plural.length() - 2);
        return !lemma.equals(stem + "ن") && isWithin(stem, lemma);
    }

    /** Whether the letters of {@code part} stand in {@code whole} in their order. */
    private static boolean isWithin(String part, String whole) {
        int at = 0;
        for (int i = 0; i < part.length(); i++) {
            at = whole.indexOf(part.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }

    /** حكومات and سنوات, but not the broken أوقات of وقت. */
    static boolean isFeminine(String plural, String lemma) {
        boolean broken = plural.startsWith("أ") && plural.length() == 5 && !lemma.startsWith("أ");
        return plural.endsWith("ات") && !broken;
    }

    private static void add(String form, State state, Case c, Set<NounForm> out) {
        out.add(new NounForm(form, GrammaticalNumber.PLURAL, Gender.MASCULINE, state, c));
    }
}
