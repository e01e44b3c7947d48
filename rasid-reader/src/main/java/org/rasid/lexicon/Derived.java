package org.rasid.lexicon;

import java.util.List;

/**
 * The derived forms (الفعل المزيد). Each has a head, what stands before its last two radicals, for the past, the present
 * and the past passive; the vowel between the two radicals is a in the past, i in the passive, a in the present passive,
 * and in the present i but for the forms that begin with ت.
 */
final class Derived {
    private record Heads(String past, String present, String passive) {}

    private Derived() {}

    static VerbPattern pattern(DerivedForm form, List<Letter> past) {
        Heads h = heads(form, past);
        boolean a = form == DerivedForm.V || form == DerivedForm.VI || form == DerivedForm.QII;
        boolean u =
                form == DerivedForm.II || form == DerivedForm.III || form == DerivedForm.IV || form == DerivedForm.QI;
        boolean passive = form != DerivedForm.VII && form != DerivedForm.IX && form != DerivedForm.QIV;
        // اختار يختار: after the head's own vowel the present is ā as the past
        boolean stays = Stem.isVowel(h.present.charAt(h.present.length() - 1));
        Stem presentI = stem(form, past, h.present, 'i', stays ? 'A' : 'I');
        return new VerbPattern(
                form,
                stem(form, past, h.past, 'a', 'A'),
                a ? stem(form, past, h.present, 'a', 'A') : presentI,
                u ? 'u' : 'a',
                passive ? stem(form, past, h.passive, 'i', 'I') : null,
                passive ? stem(form, past, h.present, 'a', 'A') : null,
                presentI);
    }

    private static Stem stem(DerivedForm form, List<Letter> past, String head, char vowel, char longVowel) {
        int n = past.size();
        Letter last = past.get(n - 1);
        if (last.doubled()) {
            return Stem.doubled(head, last.sound(), vowel);
        }
        char middle = past.get(n - 2).sound();
        if (last.sound() == 'ى' || last.sound() == 'ا') {
            return Stem.defective(head + middle, vowel == 'a' ? 'y' : vowel);
        }
        if (middle == 'ا' && mayBeHollow(form)) {
            String before = Stem.isVowel(head.charAt(head.length() - 1)) ? head.substring(0, head.length() - 1) : head;
            return Stem.hollow(before, longVowel, Character.toLowerCase(longVowel), last.sound());
        }
        return Stem.sound(head, middle, vowel, last.sound());
    }

    private static boolean mayBeHollow(DerivedForm form) {
        return switch (form) {
            case IV, VII, VIII, X -> true;
            default -> false;
        };
    }

    private static Heads heads(DerivedForm form, List<Letter> p) {
        char c0 = p.get(0).sound();
        char c1 = p.get(1).sound();
        char c2 = p.get(2).sound();
        return switch (form) {
            case II -> new Heads(c0 + "a" + c1, c0 + "a" + c1, c0 + "u" + c1);
            case III -> new Heads(c0 + "A", c0 + "A", c0 + "U");
            case IV -> fourth(c1 == 'ا' ? 'ء' : c1);
            case V, QII -> new Heads("تa" + c1 + "a" + c2, "تa" + c1 + "a" + c2, "تu" + c1 + "u" + c2);
            case VI -> new Heads("تa" + c1 + "A", "تa" + c1 + "A", "تu" + c1 + "U");
            case VII -> new Heads("Viن" + c2 + "a", "ن" + c2 + "a", "Vuن" + c2 + "u");
            case VIII -> eighth(c1, p.get(1).doubled() ? c1 : c2);
            case IX -> new Heads("Vi" + c1 + c2 + "a", c1 + "" + c2 + "a", "");
            case X -> tenth(p.get(3).sound());
            case QI -> new Heads(c0 + "a" + c1, c0 + "a" + c1, c0 + "u" + c1);
            case QIV -> fourRadicals(c1, c2, p.get(3).sound());
            case I -> throw new IllegalArgumentException("not a derived form");
        };
    }

    private static Heads fourth(char radical) {
        return new Heads("ءa" + radical, String.valueOf(radical), "ءu" + radical);
    }

    private static Heads eighth(char radical, char infix) {
        return new Heads("Vi" + radical + infix + "a", radical + "" + infix + "a", "Vu" + radical + infix + "u");
    }

    private static Heads tenth(char radical) {
        return new Heads("Viستa" + radical, "ستa" + radical, "Vuستu" + radical);
    }

    private static Heads fourRadicals(char first, char second, char third) {
        return new Heads("Vi" + first + second + "a" + third, first + "" + second + "a" + third, "");
    }
}
