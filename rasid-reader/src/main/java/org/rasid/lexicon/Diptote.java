package org.rasid.lexicon;

/** Words without tanween (الممنوع من الصرف), whose accusative therefore takes no alif. */
final class Diptote {
    private Diptote() {}

    /** صيغة منتهى الجموع: two letters, ā, then two letters or three with a long i: مصادر, مفاتيح; and all in اء. */
    static boolean brokenPlural(String word) {
        int n = word.length();
        boolean five = n == 5 && word.charAt(2) == 'ا';
        boolean six = n == 6 && word.charAt(2) == 'ا' && word.charAt(4) == 'ي';
        boolean doubled = n == 4 && word.charAt(2) == 'ا' && word.charAt(0) == 'م';
        return five || six || doubled || word.endsWith("اء") || word.endsWith(String.valueOf(NounEnding.KASRATAN));
    }

    /** أفعل: أكبر, أحمر. */
    static boolean elative(String word) {
        return word.length() == 4 && word.charAt(0) == 'أ' && "اوي".indexOf(word.charAt(2)) < 0 && !word.endsWith("ي");
    }
}
