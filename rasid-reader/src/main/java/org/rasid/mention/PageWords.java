package org.rasid.mention;

import org.rasid.lexicon.Lexicon;
import org.rasid.mention.Back.Does;
import org.rasid.text.Analysis;
import org.rasid.text.Token;
import org.rasid.text.Vocabulary;
import org.rasid.text.WordTable;

/** Works out what words are to the rules of this room, once a word. Safe for use by several threads. */
final class PageWords {
    private static final int VERB = Vocabulary.PAST | Vocabulary.PRESENT;

    private final Lexicon lexicon;
    private final Back back;
    private final WordTable<PageWord> known = new WordTable<>(3, this::look);

    PageWords(Lexicon lexicon, Back back) {
        this.lexicon = lexicon;
        this.back = back;
    }

    /** What a token is to the rules. */
    PageWord of(Token t) {
        return known.of(t);
    }

    private PageWord look(Token t) {
        NameSteps steps = NameSteps.of(t, lexicon);
        int whole = back.all(t.folded());
        if (!t.isWord()) {
            boolean idle = t.kind() != Token.Kind.NUMBER;
            return new PageWord(steps, whole, 0, 0, false, false, false, false, false, idle, 0);
        }
        int base = back.all(t.best().base());
        int stem = back.all(t.best().stem());
        boolean particle = particle(t);
        boolean unknown = unknown(t);
        boolean pointsBack = pointsBack(t);
        boolean opens = pointsBack || steps.starts().length > 0 || opens(t.best(), whole | base, stem);
        boolean stands = !particle && (unknown || people(t.best(), stem));
        return new PageWord(
                steps,
                whole,
                base,
                stem,
                particle,
                can(t, Page.COMMON),
                finite(t),
                unknown,
                pointsBack,
                !opens && !stands,
                bases(t));
    }

    private static long bases(Token t) {
        long bits = 0;
        for (Analysis a : t.analyses()) {
            bits |= PageWord.bit(a.base());
        }
        return bits;
    }

    /** Whether a word counts a group, begins a name, or is one of those whom a body sends. */
    private static boolean opens(Analysis a, int does, int stem) {
        boolean envoy = !a.definite() && !a.suffixed() && (stem & 1 << Does.ENVOY.ordinal()) != 0;
        int any = 1 << Does.QUANTIFIER.ordinal() | 1 << Does.ABOUT.ordinal() | 1 << Does.KUNYA.ordinal();
        return envoy || (does & any) != 0;
    }

    private static boolean people(Analysis a, int stem) {
        return !a.suffixed() && (stem & 1 << Does.PEOPLE.ordinal()) != 0;
    }

    private boolean pointsBack(Token t) {
        if (back.word(t.folded()) != null) {
            return true;
        }
        for (Analysis a : t.analyses()) {
            if (back.word(a) != null) {
                return true;
            }
        }
        return false;
    }

    private int flags(int word) {
        return word < 0 ? 0 : lexicon.flags(word);
    }

    /** على is a particle where it is written so; علي with dots is a name. */
    private boolean particle(Token t) {
        return (flags(t.best().baseWord()) & Vocabulary.FUNCTION) != 0
                && !(t.best().base().equals("علي") && t.written().endsWith("ي"));
    }

    private boolean can(Token t, int any) {
        for (Analysis a : t.analyses()) {
            if ((flags(a.stemWord()) & any) != 0) {
                return true;
            }
        }
        return false;
    }

    private boolean finite(Token t) {
        for (Analysis a : t.analyses()) {
            if (!a.definite() && (flags(a.stemWord()) & VERB) != 0) {
                return true;
            }
        }
        return false;
    }

    private boolean unknown(Token t) {
        Analysis a = t.best();
        if (((flags(a.baseWord()) | flags(a.stemWord())) & Page.COMMON) != 0
                || t.folded().length() < 2) {
            return false;
        }
        for (Analysis b : t.analyses()) {
            if ((b.suffixed() || b.has(Analysis.S)) && (flags(b.stemWord()) & (VERB | Vocabulary.NOUN)) != 0) {
                return false;
            }
        }
        return true;
    }
}
