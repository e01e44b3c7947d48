package org.rasid.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Entity;
import org.rasid.lexicon.Lexicon;
import org.rasid.lexicon.Match;
import org.rasid.text.Analysis;
import org.rasid.text.Token;

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

        /** The same without its article, which the letters only seemed to hold. */
        Found withoutArticle() {
            Analysis a = analysis;
            Analysis bare = new Analysis(
                    a.clitics() & ~Analysis.AL, a.stem(), a.stem(), a.suffix(), a.stemWord(), a.stemWord());
            return new Found(match, first, end, bare, false);
        }
    }

    private static final Found[] NONE = {};

    /** So many marks stand at most within a name before its next number. */
    private static final int MARKS = 2;

    private final Catalogue catalogue;
    private final Lexicon lexicon;
    private final Token[] tokens;
    private final PageWord[] words;
    private final Found[][] found;

    /** A bit for each type of name that begins at a token. */
    private final int[] types;

    Lookup(Catalogue catalogue, Token[] tokens, PageWord[] words) {
        this.catalogue = catalogue;
        this.lexicon = catalogue.lexicon();
        this.tokens = tokens;
        this.words = words;
        this.found = new Found[tokens.length][];
        this.types = new int[tokens.length];
    }

    /** Whether any name begins at a token. */
    boolean any(int i) {
        return at(i).length > 0;
    }

    /** All names that begin at a token, the longest first. */
    Found[] at(int i) {
        if (i >= tokens.length || words[i].starts.length == 0) {
            return NONE;
        }
        Found[] known = found[i];
        if (known == null) {
            known = find(i);
            found[i] = known;
            for (Found f : known) {
                types[i] |= 1 << f.type().ordinal();
            }
        }
        return known;
    }

    /** The longest name of this type that begins at a token. */
    @Nullable
    Found at(int i, Entity.Type type) {
        Found[] all = at(i);
        if (all.length == 0 || (types[i] & 1 << type.ordinal()) == 0) {
            return null;
        }
        for (Found f : all) {
            if (f.type() == type) {
                return f;
            }
        }
        return null;
    }

    /** The names that a word is by itself, whatever stands around it. */
    List<Found> alone(int i) {
        List<Found> out = new ArrayList<>(2);
        for (NameSteps.Start start : words[i].starts) {
            matches(i, i + 1, start, start.node(), out);
        }
        return out;
    }

    private Found[] find(int i) {
        List<Found> out = new ArrayList<>(2);
        for (NameSteps.Start start : words[i].starts) {
            walk(i, start, out);
        }
        Found[] sorted = new Found[out.size()];
        int n = 0;
        for (Found f : out) {
            if (!foreign(f)) {
                int at = n++;
                while (at > 0 && sorted[at - 1].end() < f.end()) {
                    sorted[at] = sorted[at - 1];
                    at--;
                }
                sorted[at] = f;
            }
        }
        return n == sorted.length ? sorted : Arrays.copyOf(sorted, n);
    }

    /** Whether an adjective of another country behind a body's name says that another body is meant: الجيش الوطني الليبي. */
    private boolean foreign(Found f) {
        boolean seat = f.type() == Entity.Type.STATE
                && f.end() - f.first() == 1
                && tokens[f.first()].folded().startsWith("ال")
                && !f.match().is(Match.CAPITAL);
        if (f.type() != Entity.Type.BODY && !seat || f.entity().country() == null) {
            return false;
        }
        Found nisba = at(f.end(), Entity.Type.NISBA);
        if (seat && nisba != null && nisba.match().is(Match.PEOPLE | Match.PLURAL)) {
            return false; // أبلغ الاحتلال الفلسطينيين
        }
        return nisba != null
                && nisba.analysis().clitics() == Analysis.AL
                && nisba.entity().country() != null
                && !f.entity().country().equals(nisba.entity().country());
    }

    private void walk(int i, NameSteps.Start start, List<Found> out) {
        int node = start.node();
        int end = i + 1;
        matches(i, end, start, node, out);
        while (start.goesOn()) {
            end = skipMarks(end);
            if (end >= tokens.length) {
                return;
            }
            PageWord word = words[end];
            int next = lexicon.step(node, word.further);
            node = next < 0 && start.definite() ? lexicon.step(node, word.furtherBare) : next;
            if (node < 0) {
                return;
            }
            end++;
            matches(i, end, start, node, out);
        }
    }

    /** The names that end where the walk has come to. */
    private void matches(int i, int end, NameSteps.Start start, int node, List<Found> out) {
        Analysis a = start.analysis();
        for (Match match : catalogue.matches(node)) {
            Entity.Type type = match.entity().type();
            if (a.suffixed() && type != Entity.Type.TITLE || start.definite() && !common(type)) {
                continue;
            }
            boolean definite = start.definite() || startsWithArticle(match, a);
            out.add(new Found(match, i, closed(end), a, definite));
        }
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

    /** Names run on over a quotation mark that opens and over a dash; over any mark to a number: دول (5 + 1). */
    private int skipMarks(int i) {
        if (i < tokens.length) {
            Token.Kind kind = tokens[i].kind();
            if (kind == Token.Kind.QUOTE_OPEN || kind == Token.Kind.DASH) {
                return number(i, i + 1);
            }
        }
        return number(i, i);
    }

    /** The end of a name that ends with a figure, the mark that closes its brackets or quotation included. */
    private int closed(int end) {
        if (end >= tokens.length || tokens[end - 1].kind() != Token.Kind.NUMBER) {
            return end;
        }
        Token.Kind kind = tokens[end].kind();
        return kind == Token.Kind.CLOSE || kind == Token.Kind.QUOTE_CLOSE ? end + 1 : end;
    }

    /** The number behind a few marks from {@code i} on; {@code otherwise} where none stands there. */
    private int number(int i, int otherwise) {
        int k = i;
        while (k < tokens.length && k - i <= MARKS && mark(tokens[k].kind())) {
            k++;
        }
        return k < tokens.length && tokens[k].kind() == Token.Kind.NUMBER ? k : otherwise;
    }

    private static boolean mark(Token.Kind kind) {
        return kind == Token.Kind.QUOTE_OPEN || kind == Token.Kind.OPEN || kind == Token.Kind.MARK;
    }
}
