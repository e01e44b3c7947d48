package org.rasid.reading;

import java.util.List;
import org.rasid.lexicon.Features;
import org.rasid.lexicon.Lexicon;
import org.rasid.text.Analysis;
import org.rasid.text.Sentence;
import org.rasid.text.Text;
import org.rasid.text.Token;
import org.rasid.text.Vocabulary;

/**
 * Chooses a word's part of speech among those that the lexicon knows, by what stands beside it: a noun after a
 * preposition or behind the article, a verb after قد and لم or where a clause begins before a noun, an adjective after a
 * noun that is as definite as itself.
 */
final class TokenClasses {
    private static final int PARTICIPLE = Features.ACTIVE_PARTICIPLE | Features.PASSIVE_PARTICIPLE;

    private static final char FATHATAN = '\u064b';
    private static final char SHADDA = '\u0651';

    private final Lexicon lexicon;
    private final List<Token> tokens;
    private final boolean[] startsSentence;

    /** A part of speech and the form of the lexicon that it is of, -1 for none. */
    record Reading(String pos, int form) {}

    TokenClasses(Text text, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.tokens = text.tokens();
        this.startsSentence = new boolean[tokens.size()];
        for (Sentence s : text.sentences()) {
            startsSentence[s.first()] = true;
        }
    }

    /** The part of speech of a token that is no word. */
    static String ofOther(Token t) {
        return switch (t.kind()) {
            case NUMBER -> "NUM";
            case LATIN -> "X";
            case MARK -> Character.getType(t.written().codePointAt(0)) == Character.OTHER_PUNCTUATION ? "PUNCT" : "SYM";
            default -> "PUNCT";
        };
    }

    /** The reading of a word. */
    Reading at(int i) {
        Analysis a = tokens.get(i).best();
        int word = a.stemWord() >= 0 ? a.stemWord() : a.baseWord();
        Reading best = new Reading(unknown(tokens.get(i), word), -1);
        if (word < 0) {
            return best;
        }
        int weight = (lexicon.flags(word) & Vocabulary.NAME) != 0 ? 1 : 0;
        for (int form = lexicon.firstForm(word); form < lexicon.endForm(word); form++) {
            int w = weigh(i, a, form)
                    - misspelling(tokens.get(i), a, lexicon.lemma(form).text(), finite(form));
            if (w > weight) {
                weight = w;
                best = new Reading(pos(i, a, form), form);
            }
        }
        return best;
    }

    /** The written ending tells nouns from names a little. */
    private static String unknown(Token t, int word) {
        Analysis a = t.best();
        boolean ending = t.written().endsWith("ة") || t.folded().endsWith("ات");
        return ending || word < 0 && (a.definite() || a.suffixed()) ? "NOUN" : "PROPN";
    }

    /** What speaks against a form whose lemma has another hamza at its head or another ending than what is written. */
    private static int misspelling(Token t, Analysis a, String lemma, boolean finite) {
        String written = t.written();
        int cost = 0;
        if (a.clitics() == 0 && "أإآ".indexOf(written.charAt(0)) >= 0 && "أإآ".indexOf(lemma.charAt(0)) >= 0) {
            cost += written.charAt(0) == lemma.charAt(0) ? 0 : 6;
        }
        char last = written.charAt(written.length() - 1);
        char lemmaLast = lastLetter(lemma);
        boolean maksura = last == 'ى' && lemmaLast != 'ى';
        boolean ya = last == 'ي' && lemmaLast == 'ى' && !finite;
        return !a.suffixed() && (maksura || ya) ? cost + 6 : cost;
    }

    private static char lastLetter(String lemma) {
        int i = lemma.length() - 1;
        while (i > 0 && !Character.isLetter(lemma.charAt(i))) {
            i--;
        }
        return lemma.charAt(i);
    }

    private boolean finite(int form) {
        return (lexicon.features(form) & Features.FINITE) != 0;
    }

    private int weigh(int i, Analysis a, int form) {
        int features = lexicon.features(form);
        boolean finite = (features & Features.FINITE) != 0;
        if (finite) {
            return verb(i, a, features);
        }
        String pos = lexicon.lemma(form).pos();
        boolean nominal = pos.equals("NOUN") || pos.equals("ADJ") || pos.equals("VERB");
        if (a.has(Analysis.S)) {
            return 0;
        }
        if (!nominal) {
            boolean doubled = tokens.get(i).written().indexOf(SHADDA) >= 0;
            return pos.equals("PROPN") ? 6 : pos.equals("PART") && a.definite() ? 0 : doubled ? 5 : 14;
        }
        int weight = 10 - ((features & PARTICIPLE) != 0 && pos.equals("VERB") ? 2 : 0);
        weight += a.definite() || a.has(Analysis.B | Analysis.K) || afterPreposition(i) ? 8 : 0;
        boolean tanween = tokens.get(i).written().indexOf(FATHATAN) >= 0;
        weight -= (features & Features.ADVERBIAL) != 0 && !tanween ? 3 : 0;
        weight += pos.equals("ADJ") == afterNounAlike(i, a) ? 1 : 0;
        return afterVerbParticle(i) ? weight - 8 : weight;
    }

    private int verb(int i, Analysis a, int features) {
        if (a.definite() || a.has(Analysis.B | Analysis.K)) {
            return 0;
        }
        if (a.has(Analysis.L) && (features & Features.PRESENT) == 0) {
            return 0;
        }
        boolean passive = (features & (Features.PASSIVE | Features.ACTIVE)) == Features.PASSIVE;
        int weight = 9 - (passive ? 4 : 0) - (thirdPerson(features) ? 0 : 2);
        weight += a.has(Analysis.S) || afterVerbParticle(i) ? 12 : 0;
        weight += startsClause(i, a) && beforeNoun(i) ? 3 : 0;
        weight += (features & Features.JUSSIVE) != 0 && !afterVerbParticle(i) ? -4 : 0;
        return afterPreposition(i) ? weight - 8 : weight;
    }

    private static boolean thirdPerson(int features) {
        return (features & (Features.FIRST | Features.SECOND)) == 0;
    }

    private String pos(int i, Analysis a, int form) {
        int features = lexicon.features(form);
        String pos = lexicon.lemma(form).pos();
        if ((features & PARTICIPLE) != 0 && pos.equals("VERB")) {
            return afterNounAlike(i, a) ? "ADJ" : "NOUN";
        }
        return pos;
    }

    private boolean startsClause(int i, Analysis a) {
        if (startsSentence[i] || a.has(Analysis.CONJUNCTION)) {
            return true;
        }
        return switch (tokens.get(i - 1).kind()) {
            case COMMA, SEMICOLON, COLON, QUOTE_OPEN, DASH, ELLIPSIS, OPEN -> true;
            default -> false;
        };
    }

    private boolean beforeNoun(int i) {
        if (i + 1 >= tokens.size() || !tokens.get(i + 1).isWord()) {
            return false;
        }
        Analysis next = tokens.get(i + 1).best();
        int word = next.stemWord() >= 0 ? next.stemWord() : next.baseWord();
        boolean nominal =
                word >= 0 && (lexicon.flags(word) & (Vocabulary.NOUN | Vocabulary.NAME | Vocabulary.FUNCTION)) != 0;
        return next.definite() || nominal;
    }

    private boolean afterPreposition(int i) {
        return !startsSentence[i] && before(i, "ADP");
    }

    /** After قد, لم, لن and سوف a verb stands, after لا mostly. */
    private boolean afterVerbParticle(int i) {
        return !startsSentence[i]
                && before(i, "PART")
                && !tokens.get(i - 1).best().stem().equals("ما");
    }

    private boolean before(int i, String pos) {
        Token t = tokens.get(i - 1);
        if (!t.isWord() || t.best().suffixed()) {
            return false;
        }
        int word = t.best().stemWord();
        if (word < 0 || (lexicon.flags(word) & Vocabulary.FUNCTION) == 0) {
            return false;
        }
        for (int form = lexicon.firstForm(word); form < lexicon.endForm(word); form++) {
            if (lexicon.features(form) == 0 && lexicon.lemma(form).pos().equals(pos)) {
                return true;
            }
        }
        return false;
    }

    /** After a noun with an article as here, or without one as here. */
    private boolean afterNounAlike(int i, Analysis a) {
        if (startsSentence[i] || !tokens.get(i - 1).isWord() || a.has(Analysis.CONJUNCTION | Analysis.PREPOSITION)) {
            return false;
        }
        Analysis b = tokens.get(i - 1).best();
        boolean noun = b.stemWord() < 0 || (lexicon.flags(b.stemWord()) & Vocabulary.NOUN) != 0;
        boolean definite = b.definite() || b.suffixed();
        return noun
                && definite == a.definite()
                && (b.stemWord() < 0 || (lexicon.flags(b.stemWord()) & Vocabulary.FUNCTION) == 0);
    }
}
