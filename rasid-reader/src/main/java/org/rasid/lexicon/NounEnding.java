package org.rasid.lexicon;

/** What a noun's written ending does before other endings. */
enum NounEnding {
    /** دولة */
    TA_MARBUTA,
    /** مستوى (المقصور) */
    MAQSURA,
    /** قاضٍ (المنقوص), in tables written with ٍ */
    DEFECTIVE,
    /** وزراء */
    ALIF_HAMZA,
    /** مبدأ */
    HAMZA_ON_ALIF,
    /** تباطؤ */
    HAMZA_ON_WAW,
    /** جزء, ضوء, شيء */
    BARE_HAMZA,
    /** قضايا, عصا */
    ALIF,
    /** All others. */
    PLAIN;

    static final char KASRATAN = '\u064d';

    static NounEnding of(String word) {
        char last = word.charAt(word.length() - 1);
        return switch (last) {
            case 'ة' -> TA_MARBUTA;
            case 'ى' -> MAQSURA;
            case KASRATAN -> DEFECTIVE;
            case 'أ' -> HAMZA_ON_ALIF;
            case 'ؤ' -> HAMZA_ON_WAW;
            case 'ا' -> ALIF;
            case 'ء' -> word.length() > 1 && word.charAt(word.length() - 2) == 'ا' ? ALIF_HAMZA : BARE_HAMZA;
            default -> PLAIN;
        };
    }

    /** Without the diacritics that tables may carry, but for the ٍ of a defective noun. */
    static String bare(String word) {
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < '\u064b' || c > '\u0652' || c == KASRATAN) {
                b.append(c);
            }
        }
        return b.toString();
    }

    /** A bare hamza after a letter that joins gets a seat before an ending: شيء → شيئان, بريء → بريئة. */
    static String seated(String word) {
        int n = word.length();
        boolean bare = n > 1 && of(word) == BARE_HAMZA && "ادذرزو".indexOf(word.charAt(n - 2)) < 0;
        return bare ? word.substring(0, n - 1) + "ئ" : word;
    }
}
