package org.rasid.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rasid.lexicon.Features;
import org.rasid.lexicon.Lemma;
import org.rasid.lexicon.Lexicon;
import org.rasid.reading.Particles.Role;
import org.rasid.text.Analysis;
import org.rasid.text.Token;
import org.rasid.text.Vocabulary;
import org.rasid.text.WordTable;

/**
 * Tells what each word can be by its letters: the forms of dictionary words that these and its clitics allow, the
 * roles that it plays as a small word, the frames that it can set off. Safe for use by several threads.
 */
final class Dictionary {
    /** No verb ends in it. */
    private static final char TANWEEN = '\u064b';
    /** No preposition has it: عبّر. */
    private static final char SHADDA = '\u0651';

    private static final Sense[] NONE = {};
    private static final Lead[] LEADS_NOWHERE = {};
    private static final int[] NOT_FURTHER = {};

    private final Lexicon lexicon;
    private final Particles particles;
    private final Frames frames;

    /** The roles that dictionary words play, by their numbers. */
    private final RoleSet[] lemmaRoles;

    private final WordTable<Word> words = new WordTable<>(2, this::look);

    Dictionary(Lexicon lexicon, Particles particles, Frames frames) {
        this.lexicon = lexicon;
        this.particles = particles;
        this.frames = frames;
        this.lemmaRoles = new RoleSet[lexicon.lemmas()];
        for (int i = 0; i < lemmaRoles.length; i++) {
            lemmaRoles[i] = particles.roles(lexicon.lemmaAt(i).folded());
        }
    }

    Lexicon lexicon() {
        return lexicon;
    }

    Particles particles() {
        return particles;
    }

    /** The roles that a dictionary word plays, whatever its form. */
    RoleSet roles(Lemma lemma) {
        return lemmaRoles[lemma.index()];
    }

    /** How many different further words triggers have. */
    int furtherWords() {
        return frames.furtherWords();
    }

    /** What a token is by its letters. */
    Word of(Token t) {
        return words.of(t);
    }

    private Word look(Token t) {
        RoleSet roles = particles.roles(t.folded());
        if (!t.isWord()) {
            return new Word(
                    NONE, 0, roles, RoleSet.NONE, RoleSet.NONE, false, false, "", 0, LEADS_NOWHERE, NOT_FURTHER);
        }
        Analysis best = t.best();
        Sense[] senses = senses(t);
        RoleSet stemRoles = particles.roles(best.stem());
        boolean that = particles.that(t.folded());
        String preposition = preposition(t);
        long initials = initials(t, senses);
        boolean marbuta = t.written().endsWith("ة");
        boolean among = best.suffixed() && stemRoles.has(Role.PREPOSITION);
        return new Word(
                senses,
                classes(senses, !(marbuta || among || that || binds(best.stemWord()))),
                roles,
                stemRoles,
                beginRoles(t, senses, initials),
                that,
                roles.has(Role.RELATIVE) || particles.play(Role.RELATIVE, best.base()),
                preposition,
                initials,
                leads(senses),
                further(t, senses));
    }

    private static int classes(Sense[] senses, boolean verb) {
        int out = 0;
        for (Sense s : senses) {
            out |= s.finite() && verb ? Word.FINITE : 0;
            out |= (s.features() & Features.VERBAL_NOUN) != 0 ? Word.VERBAL_NOUN : 0;
            out |= switch (s.lemma().pos()) {
                case "NOUN" -> Word.NOUN;
                case "ADJ" -> Word.ADJECTIVE;
                case "PROPN" -> Word.NAME;
                case "SCONJ", "CCONJ", "PART", "ADV" -> Word.OPENER;
                default -> 0;
            };
        }
        return out;
    }

    private RoleSet beginRoles(Token t, Sense[] senses, long initials) {
        RoleSet out = RoleSet.NONE;
        for (Role role : Particles.BEGINNINGS) {
            for (String form : particles.of(role)) {
                boolean may = (initials & Word.initial(form)) != 0;
                out = may && begins(t, senses, form) ? out.and(role) : out;
            }
        }
        return out;
    }

    /** Whether a word's stem begins with the given folded letters, article and conjunctions aside. */
    static boolean begins(Token t, Sense[] senses, String stem) {
        boolean definite = t.best().definite();
        for (Analysis a : t.analyses()) {
            boolean articleLeft = definite && !a.definite();
            if (!articleLeft && a.stem().startsWith(stem)) {
                return true;
            }
        }
        for (Sense s : senses) {
            if (s.lemma().folded().equals(stem)) {
                return true;
            }
        }
        return false;
    }

    /** The further words of triggers that begin one of a word's stems, or that are a dictionary word of it. */
    private int[] further(Token t, Sense[] senses) {
        Set<Integer> out = new TreeSet<>();
        boolean definite = t.best().definite();
        for (Analysis a : t.analyses()) {
            boolean articleLeft = definite && !a.definite();
            int longest = articleLeft ? 0 : Math.min(a.stem().length(), frames.longestFurther());
            int hash = 0;
            for (int n = 1; n <= longest; n++) {
                hash = 31 * hash + a.stem().charAt(n - 1);
                if (frames.mayBeFurther(hash)) {
                    further(a.stem().substring(0, n), out);
                }
            }
        }
        for (Sense s : senses) {
            further(s.lemma().folded(), out);
        }
        return out.isEmpty() ? NOT_FURTHER : out.stream().mapToInt(n -> n).toArray();
    }

    private void further(String beginning, Set<Integer> out) {
        Integer number = frames.furtherWord(beginning);
        if (number != null) {
            out.add(number);
        }
    }

    private Lead[] leads(Sense[] senses) {
        List<Lead> out = new ArrayList<>();
        for (Sense sense : senses) {
            for (Trigger t : frames.of(sense.lemma())) {
                out.add(new Lead(t, sense));
            }
        }
        return out.toArray(LEADS_NOWHERE);
    }

    /** هناك، كذلك، ذلك: words that bind others, although their letters could be a verb's. */
    private boolean binds(int word) {
        return word >= 0
                && (lexicon.flags(word) & Vocabulary.FUNCTION) != 0
                && (lexicon.flags(word) & (Vocabulary.PAST | Vocabulary.PRESENT)) == 0;
    }

    private String preposition(Token t) {
        String f = t.folded();
        boolean so = f.charAt(0) == 'ف' && t.best().has(Analysis.CONJUNCTION); // not فتحت
        boolean joined = f.length() > 2 && (f.charAt(0) == 'و' || so) && !particles.play(Role.PREPOSITION, f);
        String bare = joined ? f.substring(1) : f;
        boolean is = particles.play(Role.PREPOSITION, bare) && t.written().indexOf(SHADDA) < 0;
        return is ? bare : "";
    }

    private static long initials(Token t, Sense[] senses) {
        long bits = 0;
        for (Analysis a : t.analyses()) {
            bits |= Word.initial(a.stem());
        }
        for (Sense s : senses) {
            bits |= Word.initial(s.lemma().folded());
        }
        return bits;
    }

    /** A verb is taken only in the likeliest way to take the word apart, or behind "and". */
    private Sense[] senses(Token t) {
        List<Sense> out = new ArrayList<>(3);
        boolean tanween = t.written().indexOf(TANWEEN) >= 0;
        Analysis likeliest = null;
        for (Analysis a : t.analyses()) {
            int word = a.stemWord();
            if (word < 0) {
                continue;
            }
            for (int f = lexicon.firstForm(word); f < lexicon.endForm(word); f++) {
                int features = lexicon.features(f);
                boolean finite = (features & Features.FINITE) != 0;
                boolean other = likeliest != null && !likeliest.equals(a) && !joined(a);
                boolean unlikely = finite && (tanween || other);
                if (!unlikely && fits(a, features)) {
                    likeliest = likeliest == null ? a : likeliest;
                    Lemma lemma = lexicon.lemma(f);
                    out.add(new Sense(lemma, features, a, lemma.pos().equals("VERB")));
                }
            }
        }
        return out.toArray(NONE);
    }

    /** "ودعا" is "he called" with "and" as often as "they bade farewell". */
    private static boolean joined(Analysis a) {
        return a.has(Analysis.CONJUNCTION) && (a.clitics() & ~Analysis.CONJUNCTION) == 0 && !a.suffixed();
    }

    /** Whether a form can stand with these clitics. */
    private static boolean fits(Analysis a, int features) {
        if ((features & Features.BEFORE_SUFFIX) != 0 && !a.suffixed()) {
            return false;
        }
        if ((features & Features.FINITE) == 0) {
            return !a.has(Analysis.S);
        }
        boolean present = (features & Features.PRESENT) != 0;
        boolean purpose = a.has(Analysis.L) && present;
        return !a.definite() && (!a.has(Analysis.PREPOSITION) || purpose) && (!a.has(Analysis.S) || present);
    }
}
