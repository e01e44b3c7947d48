package org.rasid.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rasid.lexicon.Lexicon;
import org.rasid.text.Analysis;
import org.rasid.text.Text;
import org.rasid.text.Token;

/** What {@code rasid tokens} prints of a text: a line a token. */
final class TokenLines {
    /** Stands where there is nothing to say. */
    private static final String NOTHING = "_";

    /** What stands in no name of its own. */
    private static final Set<String> BINDING =
            Set.of("ADP", "PART", "PRON", "DET", "CCONJ", "SCONJ", "ADV", "NUM", "VERB");

    private final Lexicon lexicon;
    private final List<Token> tokens;
    private final TokenClasses classes;
    private final TokenNames names;
    private int properUntil;

    private TokenLines(Text text, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.tokens = text.tokens();
        this.names = new TokenNames(tokens, lexicon);
        this.classes = new TokenClasses(text, lexicon);
    }

    /** The lines of a text. */
    static List<TokenLine> of(Text text, Lexicon lexicon) {
        TokenLines lines = new TokenLines(text, lexicon);
        List<TokenLine> out = new ArrayList<>(text.tokens().size());
        for (int i = 0; i < text.tokens().size(); i++) {
            out.add(lines.line(i));
        }
        return out;
    }

    private TokenLine line(int i) {
        Token t = tokens.get(i);
        if (!t.isWord()) {
            return new TokenLine(t.written(), List.of(t.written()), t.folded(), TokenClasses.ofOther(t), NOTHING);
        }
        TokenClasses.Reading reading = classes.at(i);
        TokenNames.Name name = names.at(i);
        boolean binds = BINDING.contains(reading.pos()) && name.end() <= i + 1;
        if (!binds && proper(t, reading, name.kind())) {
            properUntil = Math.max(properUntil, name.end());
        }
        boolean proper = i < properUntil && !BINDING.contains(reading.pos());
        List<String> segments = segments(t, t.best());
        boolean common = name.kind() == TokenNames.Kind.MAYBE && reading.form() >= 0 && !proper;
        String said = name.said().isEmpty() || binds || common ? gloss(reading.form()) : name.said();
        return new TokenLine(
                t.written(),
                segments,
                proper || reading.form() < 0
                        ? stem(t.best(), segments)
                        : lexicon.lemma(reading.form()).text(),
                proper ? "PROPN" : reading.pos(),
                said.isEmpty() ? NOTHING : said);
    }

    private static boolean proper(Token t, TokenClasses.Reading reading, TokenNames.Kind kind) {
        return switch (kind) {
            case SURE -> true;
            case STATE ->
                !reading.pos().equals("ADJ")
                        || !t.best().definite() && !t.written().endsWith("ة");
            case MAYBE -> reading.form() < 0;
            case NO_NAME -> false;
        };
    }

    /** The lemma of a word that is a name or that the lexicon does not know: its stem as written. */
    private static String stem(Analysis a, List<String> segments) {
        String stem = segments.get(segments.size() - (a.suffixed() && segments.size() > 1 ? 2 : 1));
        if (a.definite() && a.stemWord() < 0 && a.baseWord() >= 0) {
            return "ال" + stem;
        }
        boolean feminine = a.suffixed() && a.stem().endsWith("ه") && stem.endsWith("ت");
        return feminine ? stem.substring(0, stem.length() - 1) + "ة" : stem;
    }

    /** A hidden word is taken apart as what it says. */
    private static List<String> segments(Token t, Analysis a) {
        List<String> segments = a.segments(t.written());
        boolean whole = String.join("", segments).length() >= t.folded().length() - 1;
        return whole ? segments : a.segments(t.folded());
    }

    private String gloss(int form) {
        return form < 0 ? "" : lexicon.lemma(form).gloss();
    }
}
