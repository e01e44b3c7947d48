package org.rasid.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Derives the written forms of nouns, adjectives and participles: dual, sound plurals, the feminine, the construct, the
 * accusative's alif and what stands before a suffixed pronoun (تثنية وجمع, الإضافة, تنوين النصب in the school grammars).
 * Broken plurals must be given.
 */
final class NounForms {
    private NounForms() {}

    /**
     * All forms of a lemma.
     *
     * @param lemma as a dictionary writes it; a defective noun with ٍ (قاضٍ)
     * @param plurals those in use, broken or sound; a paired noun takes its sound ones by rule
     */
    static List<NounForm> of(String lemma, List<String> plurals, NounGender gender) {
        Set<NounForm> out = new LinkedHashSet<>();
        String word = NounEnding.bare(lemma);
        Singular.forms(word, GrammaticalNumber.SINGULAR, gender.gender(), true, out);
        Irregular.forms(word, out);
        Dual.forms(word, gender.gender(), out);
        if (gender == NounGender.PAIRED) {
            paired(word, out);
        }
        for (String plural : plurals) {
            plural(NounEnding.bare(plural), word, gender.gender(), out);
        }
        return new ArrayList<>(out);
    }

    /**
     * All forms of a verbal noun, written as the table of verbs does: {@code هجوم/هجمات} or {@code اتصال}. One of four
     * letters or more takes ات where no plural is given (جمع المصدر).
     */
    static List<NounForm> ofVerbalNoun(String cell) {
        String[] parts = cell.split("/", -1);
        String word = NounEnding.bare(parts[0]);
        List<String> plurals = new ArrayList<>(List.of(parts).subList(1, parts.length));
        if (plurals.isEmpty() && word.length() > 3) {
            plurals.add(SoundPlural.feminineOf(word));
        }
        return of(parts[0], plurals, NounGender.parse("", word));
    }

    private static void paired(String word, Set<NounForm> out) {
        String feminine = Feminine.of(word);
        Singular.forms(feminine, GrammaticalNumber.SINGULAR, Gender.FEMININE, false, out);
        Dual.forms(feminine, Gender.FEMININE, out);
        SoundPlural.masculine(word, out);
        SoundPlural.feminine(feminine, out);
    }

    private static void plural(String plural, String lemma, Gender gender, Set<NounForm> out) {
        if (SoundPlural.isMasculine(plural, lemma)) {
            SoundPlural.masculine(plural.substring(0, plural.length() - 2), out);
        } else {
            boolean sound = SoundPlural.isFeminine(plural, lemma);
            boolean tanween = !sound && !Diptote.brokenPlural(plural);
            Singular.forms(plural, GrammaticalNumber.PLURAL, sound ? Gender.FEMININE : gender, tanween, out);
        }
    }
}
