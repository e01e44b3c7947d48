package org.rasid.source;

import java.lang.Character.UnicodeScript;

/**
 * How many letters a text has, and how many of them are of the Arabic script.
 *
 * @param arabic letters of the Arabic script
 * @param all letters of any script
 */
record ArabicLetters(int arabic, int all) {
    /** Less than this share of Arabic letters is no Arabic report. */
    static final int LEAST_PERCENT = 20;

    /** Counts the letters of a text. */
    static ArabicLetters in(String text) {
        int arabic = 0;
        int all = 0;
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (Character.isLetter(c)) {
                all++;
                arabic += isArabic(c) ? 1 : 0;
            }
        }
        return new ArabicLetters(arabic, all);
    }

    /** Whether this character is a letter of the Arabic script. */
    static boolean isArabic(int c) {
        return Character.isLetter(c) && UnicodeScript.of(c) == UnicodeScript.ARABIC;
    }

    /** The share of Arabic letters, 0 to 100. */
    int percent() {
        return all == 0 ? 0 : (int) (100L * arabic / all);
    }

    /** Whether enough letters are Arabic. */
    boolean enough() {
        return all > 0 && percent() >= LEAST_PERCENT;
    }

    /**
     * Whether a text that was decoded on trial reads like Arabic: enough letters are Arabic, accented Latin ones (which
     * other code pages turn into) are few, control characters are rare, and in a text of ten Arabic words or more one in
     * twenty begins with the article.
     */
    static boolean plausible(String text) {
        ArabicLetters letters = in(text);
        long accented = text.chars().filter(c -> c >= 0xC0 && c <= 0x24F).count();
        long controls = text.chars()
                .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')
                .count();
        return letters.enough()
                && letters.arabic >= 4 * accented
                && controls * 100 <= text.length()
                && hasArticles(text);
    }

    private static boolean hasArticles(String text) {
        int words = 0;
        int definite = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = isArabic(text.charAt(i));
            if (letter && !inside) {
                words++;
                definite += text.startsWith("ال", i) ? 1 : 0;
            }
            inside = letter;
        }
        return words < 10 || definite * 20L >= words;
    }
}
