package org.rasid.lexicon;

/** The feminine by ة (تأنيث الصفة). */
final class Feminine {
    private Feminine() {}

    /** سياسي → سياسية, قاضٍ → قاضية, بريء → بريئة, مستدعى → مستدعاة. */
    static String of(String word) {
        String stem = word.substring(0, word.length() - 1);
        return switch (NounEnding.of(word)) {
            case TA_MARBUTA -> word;
            case MAQSURA -> stem + "اة";
            case DEFECTIVE -> defectiveStem(stem) + "ية";
            default -> NounEnding.seated(word) + "ة";
        };
    }

    /** A hamza before the ي of a defective noun takes its seat: ناءٍ → نائية. */
    static String defectiveStem(String base) {
        return base.endsWith("ء") ? base.substring(0, base.length() - 1) + "ئ" : base;
    }
}
