package org.rasid.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.rasid.text.Vocabulary;

/** Inflected forms as the lexicon stores them. */
final class Inflections {
    /** A form with its {@link Features} and its {@link Vocabulary} flags. */
    record Inflected(String form, int features, int flags) {}

    private Inflections() {}

    static List<Inflected> noun(String lemma, List<String> plurals, String pos) {
        List<Inflected> out = new ArrayList<>();
        int flags = pos.equals("ADJ") ? Vocabulary.NOUN | Vocabulary.ADJECTIVE : Vocabulary.NOUN;
        boolean fem = lemma.endsWith("ة");
        String stem = fem ? lemma.substring(0, lemma.length() - 1) + "ت" : lemma;
        int g = fem ? Features.FEMININE : Features.MASCULINE;
        out.add(new Inflected(lemma, Features.SINGULAR | g, flags | Vocabulary.CONSTRUCT));
        if (!fem) {
            out.add(new Inflected(lemma + "ا", Features.SINGULAR | g | Features.ADVERBIAL, flags));
        }
        dual(stem, g, flags, out);
        if (!fem) {
            plural(lemma, flags, out);
            out.add(new Inflected(lemma + "ة", Features.SINGULAR | Features.FEMININE, flags | Vocabulary.CONSTRUCT));
            dual(lemma + "ت", Features.FEMININE, flags, out);
        }
        String f = fem ? lemma.substring(0, lemma.length() - 1) : lemma;
        out.add(new Inflected(f + "ات", Features.PLURAL | Features.FEMININE, flags | Vocabulary.CONSTRUCT));
        for (String p : plurals) {
            out.add(new Inflected(p, Features.PLURAL | g, flags | Vocabulary.CONSTRUCT));
        }
        return out;
    }

    private static void dual(String stem, int gender, int flags, List<Inflected> out) {
        out.add(new Inflected(stem + "ان", Features.DUAL | gender, flags));
        out.add(new Inflected(stem + "ين", Features.DUAL | gender, flags));
        out.add(new Inflected(stem + "ا", Features.DUAL | gender | Features.CONSTRUCT, flags | Vocabulary.CONSTRUCT));
        out.add(new Inflected(stem + "ي", Features.DUAL | gender | Features.CONSTRUCT, flags | Vocabulary.CONSTRUCT));
    }

    private static void plural(String stem, int flags, List<Inflected> out) {
        int p = Features.PLURAL | Features.MASCULINE;
        out.add(new Inflected(stem + "ون", p, flags));
        out.add(new Inflected(stem + "ين", p, flags));
        out.add(new Inflected(stem + "و", p | Features.CONSTRUCT, flags | Vocabulary.CONSTRUCT));
        out.add(new Inflected(stem + "ي", p | Features.CONSTRUCT, flags | Vocabulary.CONSTRUCT));
    }

    /** What a name's form says of itself. */
    static int matchFlags(int features) {
        int flags = 0;
        flags |= (features & Features.DUAL) != 0 ? Match.DUAL : 0;
        flags |= (features & Features.PLURAL) != 0 ? Match.PLURAL : 0;
        flags |= (features & Features.FEMININE) != 0 ? Match.FEMININE : 0;
        return flags;
    }

    static String withoutArticle(String word) {
        return word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
    }
}
