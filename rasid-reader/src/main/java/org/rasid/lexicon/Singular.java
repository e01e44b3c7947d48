package org.rasid.lexicon;

import java.util.Set;

/** The forms of a noun that takes its endings as a singular does; broken plurals too. */
final class Singular {
    private Singular() {}

    /**
     * @param word without diacritics
     * @param tanween whether the accusative may take the alif of tanween
     */
    static void forms(String word, GrammaticalNumber number, Gender gender, boolean tanween, Set<NounForm> out) {
        Adder add = new Adder(number, gender, out);
        String stem = word.substring(0, word.length() - 1);
        switch (NounEnding.of(word)) {
            case TA_MARBUTA -> before(add, word, stem + "ت");
            case MAQSURA -> before(add, word, stem + "ا");
            case DEFECTIVE -> defective(add, stem, tanween);
            case ALIF_HAMZA -> hamza(add, word, stem);
            case HAMZA_ON_ALIF -> hamza(add, word, stem);
            case HAMZA_ON_WAW -> {
                add.any(word);
                add.form(stem + "ئ", State.BEFORE_SUFFIX, Case.OBLIQUE);
                accusative(add, word + "ا", tanween);
            }
            case BARE_HAMZA -> bareHamza(add, word, stem, tanween);
            case ALIF -> add.any(word);
            case PLAIN -> {
                add.any(word);
                accusative(add, word + "ا", tanween && !Diptote.elative(word));
            }
        }
    }

    private static void before(Adder add, String alone, String suffixed) {
        add.form(alone, State.UNSUFFIXED, Case.ANY);
        add.form(suffixed, State.BEFORE_SUFFIX, Case.ANY);
    }

    /** قاضٍ, القاضي, قاضيا; plurals like مبانٍ have no tanween in the accusative. */
    private static void defective(Adder add, String base, boolean tanween) {
        String stem = Feminine.defectiveStem(base);
        add.form(base, State.INDEFINITE, Case.ANY);
        add.any(stem + "ي");
        accusative(add, stem + "يا", tanween);
    }

    /** وزراؤه, وزرائه, وزراءه; مبدؤه, مبدئه, مبدأه. */
    private static void hamza(Adder add, String word, String stem) {
        add.any(word);
        add.form(stem + "ؤ", State.BEFORE_SUFFIX, Case.NOMINATIVE);
        add.form(stem + "ئ", State.BEFORE_SUFFIX, Case.OBLIQUE);
    }

    /** شيئه, شيئا after a letter that joins; جزؤه, جزئه, جزءه, جزءا after one that does not. */
    private static void bareHamza(Adder add, String word, String stem, boolean tanween) {
        String seated = NounEnding.seated(word);
        if (seated.equals(word)) {
            hamza(add, word, stem);
        } else {
            before(add, word, seated);
        }
        accusative(add, seated + "ا", tanween);
    }

    private static void accusative(Adder add, String form, boolean tanween) {
        if (tanween) {
            add.form(form, State.INDEFINITE, Case.OBLIQUE);
        }
    }

    private record Adder(GrammaticalNumber number, Gender gender, Set<NounForm> out) {
        void any(String form) {
            form(form, State.ANY, Case.ANY);
        }

        void form(String form, State state, Case c) {
            out.add(new NounForm(form, number, gender, state, c));
        }
    }
}
