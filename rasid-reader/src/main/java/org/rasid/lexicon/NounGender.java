package org.rasid.lexicon;

import java.util.Locale;

/** The gender of a lemma as the table of nouns writes it. */
enum NounGender {
    MASCULINE("m", Gender.MASCULINE),
    FEMININE("f", Gender.FEMININE),
    /** One form for both: طريق, أكبر. */
    COMMON("mf", Gender.EITHER),
    /** Makes its feminine with ة and takes both sound plurals: مسؤول, سياسي. */
    PAIRED("m+f", Gender.MASCULINE);

    private final String code;
    private final Gender gender;

    NounGender(String code, Gender gender) {
        this.code = code;
        this.gender = gender;
    }

    /** The gender of the lemma's own form. */
    Gender gender() {
        return gender;
    }

    /** Reads the code of a table; none means by the ending. */
    static NounGender parse(String code, String lemma) {
        for (NounGender g : values()) {
            if (g.code.equals(code.toLowerCase(Locale.ROOT))) {
                return g;
            }
        }
        if (!code.isEmpty()) {
            throw new IllegalArgumentException("no gender: " + code);
        }
        return lemma.endsWith("ة") ? FEMININE : MASCULINE;
    }
}
