package org.rasid.lexicon;

import java.util.List;

/** The bare verb of three radicals (الثلاثي المجرد), whose present must be known to tell its vowels. */
final class FormOne {
    private FormOne() {}

    /**
     * The pattern of a verb.
     *
     * @param past its letters
     * @param present its letters without ي
     */
    static VerbPattern pattern(List<Letter> past, List<Letter> present) {
        if (past.size() == 2 && past.get(1).doubled()) {
            return doubled(past, present);
        }
        if (past.size() != 3) {
            throw new IllegalArgumentException("not three radicals: " + past);
        }
        if (past.get(1).sound() == 'ا') {
            return hollow(past, present);
        }
        return "ىاي".indexOf(past.get(2).sound()) >= 0 ? defective(past, present) : sound(past, present);
    }

    /** المثال: a first radical و is lost in the active present where the present writes none (وصل يصل). */
    private static String presentHead(List<Letter> past, List<Letter> present) {
        char first = past.get(0).sound();
        return first == 'و' && present.get(0).sound() != 'و' ? "" : String.valueOf(first);
    }

    private static VerbPattern sound(List<Letter> past, List<Letter> present) {
        char first = past.get(0).sound();
        char m = past.get(1).sound();
        char l = past.get(2).sound();
        Letter presentM = present.get(present.size() - 2);
        Letter presentL = present.get(present.size() - 1);
        return of(
                Stem.sound(first + "a", m, vowel(past.get(1), past.get(2)), l),
                Stem.sound(presentHead(past, present), m, vowel(presentM, presentL), l),
                Stem.sound(first + "u", m, 'i', l),
                Stem.sound(String.valueOf(first), m, 'a', l),
                Stem.sound(first + "A", m, 'i', l));
    }

    /** The vowel between the last two radicals shows in writing only beside a hamza, whose seat tells it. */
    private static char vowel(Letter middle, Letter last) {
        return middle.sound() == 'ء' ? middle.vowel() : last.sound() == 'ء' ? last.vowel() : 'u';
    }

    private static VerbPattern doubled(List<Letter> past, List<Letter> present) {
        String first = String.valueOf(past.get(0).sound());
        char r = past.get(1).sound();
        char v = present.get(0).sound() == 'ء' ? present.get(0).vowel() : 'u';
        return of(
                Stem.doubled(first + "a", r, 'a'),
                Stem.doubled(first, r, v),
                Stem.doubled(first + "u", r, 'i'),
                Stem.doubled(first, r, 'a'),
                Stem.doubled(first + "A", r, 'i'));
    }

    private static VerbPattern hollow(List<Letter> past, List<Letter> present) {
        String first = String.valueOf(past.get(0).sound());
        char l = past.get(2).sound();
        char v = switch (present.get(present.size() - 2).sound()) {
            case 'و' -> 'U';
            case 'ي' -> 'I';
            default -> 'A';
        };
        return of(
                Stem.hollow(first, 'A', v == 'U' ? 'u' : 'i', l),
                Stem.hollow(first, v, Character.toLowerCase(v), l),
                Stem.hollow(first, 'I', 'i', l),
                Stem.hollow(first, 'A', 'a', l),
                // قائل; of جاء the two hamzas become جاءٍ
                l == 'ء' ? Stem.defective(first + "Aء", 'i') : Stem.sound(first + "A", 'ء', 'i', l));
    }

    private static VerbPattern defective(List<Letter> past, List<Letter> present) {
        String first = String.valueOf(past.get(0).sound());
        char m = past.get(1).sound();
        char weakPast = switch (past.get(2).sound()) {
            case 'ا' -> 'w';
            case 'ى' -> 'y';
            default -> 'i';
        };
        char weakPresent = switch (present.get(present.size() - 1).sound()) {
            case 'و' -> 'u';
            case 'ي' -> 'i';
            default -> 'y';
        };
        // رأى loses its hamza in the present: يرى, يُرى
        boolean loses = m == 'ء' && present.size() == 2;
        String active = loses ? first : presentHead(past, present) + m;
        return of(
                Stem.defective(first + "a" + m, weakPast),
                Stem.defective(active, weakPresent),
                Stem.defective(first + "u" + m, 'i'),
                Stem.defective(loses ? first : first + m, 'y'),
                Stem.defective(first + "A" + m, 'i'));
    }

    private static VerbPattern of(Stem past, Stem present, Stem pastPassive, Stem presentPassive, Stem participle) {
        return new VerbPattern(DerivedForm.I, past, present, 'a', pastPassive, presentPassive, participle);
    }
}
