package org.rasid.lexicon;

import java.util.List;

/** مفعول of the first form, in sounds. */
final class PassiveParticiple {
    private PassiveParticiple() {}

    /**
     * مكتوب; a hollow verb keeps one long vowel (مقول, مبيع), a defective one ends in a doubled glide (مدعوّ, مرميّ).
     */
    static String sounds(String past, String present) {
        List<Letter> p = Letter.parse(past);
        List<Letter> q = Letter.parse(present);
        String head = "مa" + p.get(0).sound();
        char m = p.get(1).sound();
        if (p.get(1).doubled()) {
            return head + m + "U" + m;
        }
        char l = p.get(2).sound();
        if (m == 'ا') {
            return head + (q.get(q.size() - 2).sound() == 'ي' ? "I" : "U") + l;
        }
        return switch (l) {
            case 'ا' -> head + m + "uوو";
            case 'ى', 'ي' -> head + m + "iيي";
            default -> head + m + "U" + l;
        };
    }
}
