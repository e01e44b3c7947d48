package org.rasid.mention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Entity.Type;
import org.rasid.lexicon.Features;
import org.rasid.lexicon.Lemma;
import org.rasid.lexicon.Lexicon;
import org.rasid.lexicon.Match;
import org.rasid.mention.Lookup.Found;
import org.rasid.text.Analysis;
import org.rasid.text.Folding;
import org.rasid.text.Text;
import org.rasid.text.Token;
import org.rasid.text.Token.Kind;
import org.rasid.text.Vocabulary;

/** A report's tokens and what the lexicon says of them. */
final class Page {
    static final int COMMON =
            Vocabulary.NOUN | Vocabulary.ADJECTIVE | Vocabulary.PAST | Vocabulary.PRESENT | Vocabulary.FUNCTION;

    final Text text;
    final Lookup lookup;
    final Back back;
    final Wars wars;
    final Catalogue catalogue;
    final @Nullable LocalDate published;
    private final Lexicon lexicon;
    private final Token[] tokens;
    private final PageWord[] words;
    private final @Nullable Found[] longest;

    Page(Catalogue catalogue, Wars wars, Text text, @Nullable LocalDate published) {
        this.catalogue = catalogue;
        this.lexicon = catalogue.lexicon();
        this.back = catalogue.back();
        this.wars = wars;
        this.text = text;
        this.tokens = text.tokens().toArray(new Token[0]);
        this.words = new PageWord[tokens.length];
        for (int i = 0; i < tokens.length; i++) {
            words[i] = catalogue.word(tokens[i]);
        }
        this.lookup = new Lookup(catalogue, tokens, words);
        this.longest = new Found[tokens.length];
        this.published = published;
    }

    /** How many tokens there are. */
    int size() {
        return tokens.length;
    }

    Token token(int i) {
        return tokens[i];
    }

    /** What a token is by its letters. */
    PageWord word(int i) {
        return words[i];
    }

    boolean is(int i, Kind kind) {
        return i >= 0 && i < tokens.length && tokens[i].kind() == kind;
    }

    boolean isWord(int i) {
        return i >= 0 && i < tokens.length && tokens[i].isWord();
    }

    /** What a word can be, 0 where it is unknown: constants of {@link Vocabulary}. */
    int flags(int word) {
        return word < 0 ? 0 : lexicon.flags(word);
    }

    /** Whether the lexicon says one of these of a word. */
    boolean flags(int word, int any) {
        return (flags(word) & any) != 0;
    }

    /** The name to follow at a token: the longest; among equals a state, then a body, a person, a place. */
    @Nullable
    Found longest(int i) {
        if (!lookup.any(i)) {
            return null;
        }
        Found known = longest[i];
        if (known == null) {
            known = find(i);
            longest[i] = known;
        }
        return known;
    }

    private @Nullable Found find(int i) {
        Found best = null;
        for (Found f : lookup.at(i)) {
            if (f.type() == Type.LISTED) {
                continue;
            }
            if (best == null || f.end() > best.end() || f.end() == best.end() && rank(f) < rank(best)) {
                best = f;
            }
        }
        return best;
    }

    private int rank(Found f) {
        return switch (f.type()) {
            case STATE -> f.match().is(Match.CAPITAL) ? 3 : 0;
            case BODY -> unsure(f) ? 7 : 1;
            case PERSON -> f.match().is(Match.SHORT) ? 4 : 2;
            case PLACE -> f.entity().ambiguous() ? 8 : 5;
            case TITLE, HEAD, PLACE_HEAD -> 6;
            case NISBA -> 7;
            default -> 9;
        };
    }

    /** Whether a body's short name is a word like any other: الحاكم. */
    private boolean unsure(Found f) {
        boolean alone = f.match().is(Match.SHORT) && f.end() - f.first() == 1;
        if (quoted(f)) {
            return false;
        }
        return f.entity().ambiguous()
                || alone && f.analysis().stemWord() != f.analysis().baseWord() && common(tokens[f.first()]);
    }

    /** Whether a name stands alone in quotation marks. */
    boolean quoted(Found f) {
        return is(f.first() - 1, Kind.QUOTE_OPEN) && is(f.end(), Kind.QUOTE_CLOSE);
    }

    /** Whether the noun that heads a body's name does this. */
    boolean headDoes(Back.Does what, Found head) {
        if (head.end() - head.first() > 1) {
            return false;
        }
        String stem = head.analysis().stem();
        if (back.does(what, stem)) {
            return true;
        }
        for (Found f : lookup.at(head.first())) {
            if (f.type() == Type.HEAD
                    && f.end() == head.end()
                    && Folding.fold(f.entity().name()).equals(stem)) {
                return false;
            }
        }
        return back.does(what, head.entity().name());
    }

    /** Whether it names somebody or a place by a name. */
    static boolean isNamed(@Nullable Found f) {
        return f != null
                && (f.type() == Type.PERSON
                        || f.type() == Type.BODY
                        || f.type() == Type.STATE
                        || f.type() == Type.PLACE);
    }

    static boolean free(Analysis a) {
        return !a.has(Analysis.PREPOSITION | Analysis.CONJUNCTION);
    }

    /** Whether a word is no name but a particle. */
    boolean particle(Token t) {
        return words[t.index()].particle;
    }

    /** Whether a word can be anything but a name. */
    boolean common(Token t) {
        return words[t.index()].common;
    }

    /** ماكرون، بايدن: a name whole, whose letters are at most the inflection of another word (ماكر، أيّد). */
    boolean nameAlone(Token t) {
        boolean whole = false;
        for (Analysis a : t.analyses()) {
            whole |= a.clitics() == 0 && !a.suffixed() && flags(a.stemWord(), Vocabulary.NAME);
            if (a.stemWord() >= 0 && headword(a)) {
                return false;
            }
        }
        return whole;
    }

    /** Whether a dictionary has a word that is no name under these letters. */
    private boolean headword(Analysis a) {
        for (int form = lexicon.firstForm(a.stemWord()); form < lexicon.endForm(a.stemWord()); form++) {
            Lemma lemma = lexicon.lemma(form);
            if (!lemma.pos().equals("PROPN") && lemma.folded().equals(a.stem())) {
                return true;
            }
        }
        return false;
    }

    boolean adjective(Analysis a) {
        return (flags(a.stemWord()) & Vocabulary.ADJECTIVE) != 0 && free(a);
    }

    /** Whether a word, taken apart like this, can be a noun. */
    boolean noun(Analysis a) {
        return (flags(a.stemWord()) & Vocabulary.NOUN) != 0;
    }

    /** Whether a word, taken apart like this, can be a noun, an adjective or a word that nobody knows. */
    boolean nominal(Analysis a) {
        return a.stemWord() < 0
                || (flags(a.stemWord()) & (Vocabulary.NOUN | Vocabulary.ADJECTIVE | Vocabulary.NAME)) != 0;
    }

    boolean knownNoun(Analysis a) {
        return (flags(a.stemWord()) & Vocabulary.NOUN) != 0;
    }

    /** Whether a word can be a finite verb. */
    boolean finite(Token t) {
        return words[t.index()].finite;
    }

    /** Whether a word is a verb in the past that she does: قالت. */
    boolean herVerb(int i) {
        return isWord(i) && token(i).folded().endsWith("ت") && finite(token(i));
    }

    /** Whether a word, taken apart like this, can be a finite verb besides an adjective that is no participle of one. */
    boolean verbToo(Analysis a) {
        return !a.definite()
                && (flags(a.stemWord()) & (Vocabulary.PAST | Vocabulary.PRESENT)) != 0
                && !a.stem().endsWith("ه");
    }

    /** Whether the likeliest reading of a word is a finite verb and nothing else. */
    boolean onlyVerb(Analysis a) {
        int f = flags(a.stemWord());
        return !a.definite()
                && (f & (Vocabulary.PAST | Vocabulary.PRESENT)) != 0
                && (f & (Vocabulary.NOUN | Vocabulary.ADJECTIVE)) == 0;
    }

    /** Whether nobody knows a word, neither whole nor without its clitics. */
    boolean unknown(Token t) {
        return words[t.index()].unknown;
    }

    boolean verbalNoun(Analysis a) {
        if (a.stemWord() < 0) {
            return false;
        }
        for (int f = lexicon.firstForm(a.stemWord()); f < lexicon.endForm(a.stemWord()); f++) {
            if ((lexicon.features(f) & Features.VERBAL_NOUN) != 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether an adjective can belong to a noun: both definite or neither, and no feminine beside a masculine. A plural
     * of things takes the feminine, one of people the plural.
     */
    boolean agrees(Analysis adjective, boolean definite, boolean feminine, boolean plural) {
        if (adjective.definite() != definite) {
            return false;
        }
        boolean h = adjective.stem().endsWith("ه");
        return plural || h == feminine;
    }

    /** Whether a word that can be something else surely is a place here: behind a preposition, a verb, or at the start. */
    boolean placed(int i) {
        Token t = tokens[i];
        if (!common(t) || t.best().has(Analysis.B | Analysis.L) || !isWord(i - 1)) {
            return !onlyVerb(t.best());
        }
        return particle(tokens[i - 1]) || finite(tokens[i - 1]) || t.best().has(Analysis.W) && !describes(i);
    }

    /** السلاح الثقيل والمتوسط: whether an adjective goes on with one before it that belongs to no place's name. */
    private boolean describes(int i) {
        Analysis a = tokens[i].best();
        Analysis before = tokens[i - 1].best();
        return flags(a.stemWord(), Vocabulary.ADJECTIVE)
                && a.definite() == before.definite()
                && adjective(before)
                && !placeEnds(i);
    }

    /** البحر الأسود والمتوسط: whether a place's or a state's name ends before a token. */
    private boolean placeEnds(int i) {
        for (int k = i - 1; k >= Math.max(0, i - 3) && isWord(k); k--) {
            for (Found f : lookup.at(k)) {
                if (f.end() == i && (f.type() == Type.PLACE || f.type() == Type.STATE)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The next word behind an opening quotation mark; the token itself elsewhere. */
    int inside(int i) {
        return is(i, Kind.QUOTE_OPEN) ? i + 1 : i;
    }

    /** The end of a quotation whose content ends here: the mark that closes it included. */
    int closed(int from, int end, int limit) {
        if (end >= limit || !is(end, Kind.QUOTE_CLOSE)) {
            return end;
        }
        for (int k = from; k < end; k++) {
            if (is(k, Kind.QUOTE_OPEN)) {
                return end + 1;
            }
        }
        return end;
    }

    /** Where a short quotation that opens here closes; -1 where it does not. */
    int closing(int open, int limit) {
        for (int k = open + 1; k < limit && k - open < 8; k++) {
            if (is(k, Kind.QUOTE_CLOSE)) {
                return k;
            }
        }
        return -1;
    }

    static @Nullable String first(@Nullable String a, @Nullable String b) {
        return a != null ? a : b;
    }
}
