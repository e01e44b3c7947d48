package org.rasid.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.rasid.text.Vocabulary;

/** Inflected forms as the lexicon stores them: with {@link Features} and {@link Vocabulary} flags. */
final class Inflections {
    /** A form with its {@link Features} and its {@link Vocabulary} flags. */
    record Inflected(String form, int features, int flags) {}

    private Inflections() {}

    /** The finite forms of a verb. */
    static List<Inflected> verb(String past, String present) {
        List<Inflected> out = new ArrayList<>();
        for (VerbForm f : Conjugator.forms(past, present)) {
            int flags = f.tense() == Tense.PAST ? Vocabulary.PAST : Vocabulary.PRESENT;
            if (f.host() != Host.ALONE && !f.passive()) {
                flags |= Vocabulary.CONSTRUCT;
            }
            out.add(new Inflected(f.form(), features(f), flags));
        }
        return out;
    }

    private static int features(VerbForm f) {
        int features = f.tense() == Tense.PAST ? Features.PAST : Features.PRESENT;
        features |= f.passive() ? Features.PASSIVE : Features.ACTIVE;
        features |= f.person() == 1 ? Features.FIRST : f.person() == 2 ? Features.SECOND : Features.THIRD;
        features |= f.jussiveOnly() ? Features.JUSSIVE : 0;
        features |= f.host() == Host.BEFORE_SUFFIX ? Features.BEFORE_SUFFIX : 0;
        return features | number(f.number()) | gender(f.gender());
    }

    /** The participles of a verb. */
    static List<Inflected> participles(String past, String present) {
        List<Inflected> out = new ArrayList<>();
        for (NounForm f : Participles.activeForms(past, present)) {
            out.add(nominal(f, true, Features.ACTIVE_PARTICIPLE));
        }
        for (NounForm f : Participles.passiveForms(past, present)) {
            out.add(nominal(f, true, Features.PASSIVE_PARTICIPLE));
        }
        return out;
    }

    /** The forms of a verbal noun, written as the table of verbs writes it. */
    static List<Inflected> verbalNoun(String cell) {
        List<Inflected> out = new ArrayList<>();
        for (NounForm f : NounForms.ofVerbalNoun(cell)) {
            out.add(nominal(f, false, Features.VERBAL_NOUN));
        }
        return out;
    }

    /** The forms of a noun or adjective. */
    static List<Inflected> noun(String lemma, List<String> plurals, String pos, NounGender gender) {
        List<Inflected> out = new ArrayList<>();
        for (NounForm f : NounForms.of(lemma, plurals, gender)) {
            out.add(nominal(f, pos.equals("ADJ"), 0));
        }
        return out;
    }

    private static Inflected nominal(NounForm f, boolean adjective, int more) {
        int flags = Vocabulary.NOUN | (adjective ? Vocabulary.ADJECTIVE : 0);
        int features = more | number(f.number()) | gender(f.gender());
        switch (f.state()) {
            case ANY -> flags |= Vocabulary.CONSTRUCT;
            case CONSTRUCT -> {
                flags |= Vocabulary.CONSTRUCT;
                features |= Features.CONSTRUCT;
            }
            case BEFORE_SUFFIX -> {
                flags |= Vocabulary.CONSTRUCT;
                features |= Features.BEFORE_SUFFIX;
            }
            case INDEFINITE -> features |= f.grammaticalCase() == Case.OBLIQUE ? Features.ADVERBIAL : 0;
            default -> {
                // stands free
            }
        }
        return new Inflected(f.form(), features, flags);
    }

    private static int number(GrammaticalNumber number) {
        return switch (number) {
            case SINGULAR -> Features.SINGULAR;
            case DUAL -> Features.DUAL;
            case PLURAL -> Features.PLURAL;
        };
    }

    private static int gender(Gender gender) {
        return switch (gender) {
            case MASCULINE -> Features.MASCULINE;
            case FEMININE -> Features.FEMININE;
            case EITHER -> Features.MASCULINE | Features.FEMININE;
        };
    }

    /** What a name's form says of itself. */
    static int matchFlags(int features) {
        int flags = 0;
        flags |= (features & Features.DUAL) != 0 ? Match.DUAL : 0;
        flags |= (features & Features.PLURAL) != 0 ? Match.PLURAL : 0;
        boolean feminine = (features & Features.FEMININE) != 0 && (features & Features.MASCULINE) == 0;
        return flags | (feminine ? Match.FEMININE : 0);
    }

    static String withoutArticle(String word) {
        return word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
    }
}
