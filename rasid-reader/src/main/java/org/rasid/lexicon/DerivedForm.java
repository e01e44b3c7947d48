package org.rasid.lexicon;

import java.util.List;

/**
 * The forms of the verb (أوزان الفعل), told by the letters of the past and, where these leave a doubt, of the present.
 * Roman numerals as in Wright's grammar; Q for verbs of four radicals.
 */
enum DerivedForm {
    I,
    II,
    III,
    IV,
    V,
    VI,
    VII,
    VIII,
    IX,
    X,
    QI,
    QII,
    QIV;

    /**
     * The form of a verb.
     *
     * @param past the letters of the past
     * @param present the letters of the present without its ي
     */
    static DerivedForm of(List<Letter> past, List<Letter> present) {
        char first = past.get(0).sound();
        int n = Letter.count(past);
        if (past.get(0).written() == 'ا') {
            return withJoiningHamza(past);
        }
        if (first == 'ت' && n == 5) {
            return past.get(2).doubled() ? V : past.get(2).sound() == 'ا' ? VI : QII;
        }
        if (n != 4) {
            return I;
        }
        if (past.get(1).doubled() && past.size() == 3) {
            return II;
        }
        // آخذ يؤاخذ beside آمن يؤمن: the present keeps the ā of III only
        boolean long1 = past.get(1).sound() == 'ا';
        if (first == 'ء') {
            return long1 && present.get(1).sound() == 'ا' ? III : IV;
        }
        return long1 ? III : QI;
    }

    private static DerivedForm withJoiningHamza(List<Letter> past) {
        int n = past.size();
        char second = past.get(1).sound();
        char third = past.get(2).sound();
        // استمع has two radicals after است, so its ت is that of VIII
        if (second == 'س' && third == 'ت' && Letter.count(past.subList(3, n)) >= 3) {
            return X;
        }
        if (second == 'ن' && third != 'ت' && Letter.count(past.subList(2, n)) >= 3) {
            return VII;
        }
        boolean lastDoubled = past.get(n - 1).doubled();
        if (n == 5 && lastDoubled) {
            return QIV;
        }
        // the infix ت is ط after an emphatic, د after د ذ ز, and one letter with a first radical و
        if (past.get(1).doubled() || "تطد".indexOf(third) >= 0) {
            return VIII;
        }
        return IX;
    }
}
