package org.rasid.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Entity;
import org.rasid.lexicon.Lexicon;
import org.rasid.lexicon.Match;
import org.rasid.text.Analysis;
import org.rasid.text.Token;
import org.rasid.text.Vocabulary;

/** The lexicon's names in a report: which begin at a token, and where they end. */
final class Lookup {
    /**
     * A name of the lexicon in the text.
     *
     * @param match whose name
     * @param first its first token
     * @param end the token after its last
     * @param analysis how its first word is taken apart
     * @param definite whether its first word has the article
     */
    record Found(Match match, int first, int end, Analysis analysis, boolean definite) {
        Entity entity() {
            return match.entity();
        }

        Entity.Type type() {
            return match.entity().type();
        }
    }

    private static final int TRIED_ANALYSES = 3;
    /** So many marks stand at most within a name before its next number. */
    private static final int MARKS = 2;

    private final Catalogue catalogue;
    private final Lexicon lexicon;
    private final List<Token> tokens;
    private final List<List<Found>> cache;

    Lookup(Catalogue catalogue, List<Token> tokens) {
        this.catalogue = catalogue;
        this.lexicon = catalogue.lexicon();
        this.tokens = tokens;
        this.cache = new ArrayList<>(java.util.Collections.nCopies(tokens.size(), null));
    }

    /** All names that begin at a token, the longest first. */
    List<Found> at(int i) {
        if (i >= tokens.size() || !tokens.get(i).isWord()) {
            return List.of();
        }
        List<Found> known = cache.get(i);
        if (known == null) {
            known = find(i);
            cache.set(i, known);
        }
        return known;
    }

    /** The longest name of this type that begins at a token. */
    @Nullable
    Found at(int i, Entity.Type type) {
        for (Found f : at(i)) {
            if (f.type() == type) {
                return f;
            }
        }
        return null;
    }

    private List<Found> find(int i) {
        List<Analysis> analyses = tokens.get(i).analyses();
        List<Found> out = null;
        int n = Math.min(TRIED_ANALYSES, analyses.size());
        for (int k = 0; k < n; k++) {
            Analysis a = analyses.get(k);
            if (a.has(Analysis.S)) {
                continue;
            }
            if (named(a.baseWord())) {
                out = walk(i, a, a.baseWord(), false, out);
            }
            if ((a.definite() || a.suffixed()) && named(a.stemWord())) {
                out = walk(i, a, a.stemWord(), a.definite(), out);
            }
        }
        if (out == null) {
            return List.of();
        }
        out.removeIf(this::foreign);
        out.sort((x, y) -> y.end() - x.end());
        return out;
    }

    /** Whether an adjective of another country behind a body's name says that another body is meant: الجيش الوطني الليبي. */
    private boolean foreign(Found f) {
        if (f.type() != Entity.Type.BODY || f.entity().country() == null) {
            return false;
        }
        Found nisba = at(f.end(), Entity.Type.NISBA);
        return nisba != null
                && nisba.analysis().clitics() == Analysis.AL
                && nisba.entity().country() != null
                && !f.entity().country().equals(nisba.entity().country());
    }

    private boolean named(int word) {
        return word >= 0 && (lexicon.flags(word) & Vocabulary.NAME) != 0;
    }

    private @Nullable List<Found> walk(int i, Analysis a, int word, boolean definite, @Nullable List<Found> found) {
        List<Found> out = found;
        int node = lexicon.step(Lexicon.ROOT, word);
        int end = i + 1;
        while (node >= 0) {
            for (Match match : catalogue.matches(node)) {
                Entity.Type type = match.entity().type();
                if (a.suffixed() && type != Entity.Type.TITLE || definite && !common(type)) {
                    continue;
                }
                if (out == null) {
                    out = new ArrayList<>(2);
                }
                boolean def = definite || startsWithArticle(match, a);
                out.add(new Found(match, i, closed(end), a, def));
            }
            if (a.suffixed()) {
                break;
            }
            end = skipMarks(end);
            if (end >= tokens.size()) {
                break;
            }
            int next = lexicon.step(node, whole(end));
            node = next < 0 && definite ? lexicon.step(node, bare(end)) : next;
            end++;
        }
        return out;
    }

    /** Whether names of this type take the article or leave it as any noun does. */
    private static boolean common(Entity.Type type) {
        return switch (type) {
            case TITLE, HEAD, NISBA, PLACE_HEAD -> true;
            default -> false;
        };
    }

    private static boolean startsWithArticle(Match match, Analysis a) {
        return a.definite() && match.entity().name().startsWith("ال");
    }

    /** Names run on over a quotation mark that opens and over a hyphen; over any mark to a number: دول (5 + 1). */
    private int skipMarks(int i) {
        if (i < tokens.size()) {
            Token.Kind kind = tokens.get(i).kind();
            if (kind == Token.Kind.QUOTE_OPEN || kind == Token.Kind.DASH && tight(i)) {
                return number(i, i + 1);
            }
        }
        return number(i, i);
    }

    /** The end of a name that ends with a figure, the mark that closes its brackets or quotation included. */
    private int closed(int end) {
        if (end >= tokens.size() || tokens.get(end - 1).kind() != Token.Kind.NUMBER) {
            return end;
        }
        Token.Kind kind = tokens.get(end).kind();
        return kind == Token.Kind.CLOSE || kind == Token.Kind.QUOTE_CLOSE ? end + 1 : end;
    }

    /** The number behind a few marks from {@code i} on; {@code otherwise} where none stands there. */
    private int number(int i, int otherwise) {
        int k = i;
        while (k < tokens.size() && k - i <= MARKS && mark(tokens.get(k).kind())) {
            k++;
        }
        return k < tokens.size() && tokens.get(k).kind() == Token.Kind.NUMBER ? k : otherwise;
    }

    private static boolean mark(Token.Kind kind) {
        return kind == Token.Kind.QUOTE_OPEN || kind == Token.Kind.OPEN || kind == Token.Kind.MARK;
    }

    /** Whether a dash touches the word before it. */
    private boolean tight(int i) {
        return i > 0 && tokens.get(i - 1).end() == tokens.get(i).start();
    }

    /** The number of a token's stem, where it has the article: the second word of الكوري الشمالي. */
    private int bare(int i) {
        Token t = tokens.get(i);
        if (!t.isWord()) {
            return -1;
        }
        Analysis a = t.best();
        return a.clitics() == Analysis.AL && !a.suffixed() ? a.stemWord() : -1;
    }

    /** The number of a token as a whole word or figure, -1 where it is none or unknown. */
    private int whole(int i) {
        Token t = tokens.get(i);
        if (!t.isWord()) {
            return t.kind() == Token.Kind.NUMBER ? lexicon.word(t.folded()) : -1;
        }
        for (Analysis a : t.analyses()) {
            if ((a.clitics() & ~Analysis.AL) == 0 && !a.suffixed()) {
                return a.baseWord();
            }
        }
        return lexicon.word(t.folded());
    }
}
