package org.rasid.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Features;
import org.rasid.lexicon.Lexicon;
import org.rasid.mention.Mention;
import org.rasid.mention.Mentions;
import org.rasid.reading.Particles.Role;
import org.rasid.text.Analysis;
import org.rasid.text.Text;
import org.rasid.text.Token;
import org.rasid.text.Token.Kind;
import org.rasid.text.Vocabulary;
import org.rasid.time.TimeExpression;

/** A report's tokens with what is known of each: its senses, the phrase and the time it belongs to, its quotation. */
final class Words {
    private static final char SHADDA = '\u0651';
    /** No verb ends in it. */
    private static final char TANWEEN = '\u064b';

    final Text text;
    final List<Token> tokens;
    final Mentions mentions;
    final List<TimeExpression> times;
    private final Lexicon lexicon;
    private final Particles particles;
    private final int[] phraseAt;
    private final int[] timeAt;
    private final int[] quoteEnd;
    private final boolean[] quoted;
    private final boolean[] opens;
    private final @Nullable Sense[][] senses;

    Words(Lexicon lexicon, Particles particles, Text text, Mentions mentions, List<TimeExpression> times) {
        this.lexicon = lexicon;
        this.particles = particles;
        this.text = text;
        this.tokens = text.tokens();
        this.mentions = mentions;
        this.times = times;
        int n = tokens.size();
        this.phraseAt = filled(n);
        this.timeAt = filled(n);
        this.quoteEnd = filled(n);
        this.quoted = new boolean[n];
        this.opens = new boolean[n + 1];
        text.sentences().forEach(s -> opens[s.first()] = true);
        this.senses = new Sense[n][];
        for (int p = 0; p < mentions.phrases().size(); p++) {
            Mention m = mentions.phrases().get(p);
            java.util.Arrays.fill(phraseAt, m.first(), m.end(), p);
        }
        for (int t = 0; t < times.size(); t++) {
            java.util.Arrays.fill(
                    timeAt, times.get(t).first(), Math.min(n, times.get(t).end()), t);
        }
        quotes();
    }

    private static int[] filled(int n) {
        int[] a = new int[n];
        java.util.Arrays.fill(a, -1);
        return a;
    }

    private void quotes() {
        int open = -1;
        for (int i = 0; i < tokens.size(); i++) {
            Kind kind = tokens.get(i).kind();
            if (kind == Kind.QUOTE_OPEN && open < 0) {
                open = i;
            } else if (kind == Kind.QUOTE_CLOSE && open >= 0) {
                quoteEnd[open] = i;
                java.util.Arrays.fill(quoted, open, i + 1, true);
                open = -1;
            }
        }
    }

    int size() {
        return tokens.size();
    }

    Token token(int i) {
        return tokens.get(i);
    }

    /** The phrase that covers a token, -1 where none does. */
    int phraseAt(int i) {
        return phraseAt[i];
    }

    /** What names somebody or a place at a token, null where nothing does. */
    @Nullable
    Mention mentionAt(int i) {
        return phraseAt[i] < 0 ? null : mentions.phrases().get(phraseAt[i]);
    }

    /** The time expression that covers a token, -1 where none does. */
    int timeAt(int i) {
        return timeAt[i];
    }

    /** Where the quotation closes that opens at a token, -1 where none opens or it is left open. */
    int quoteEnd(int i) {
        return quoteEnd[i];
    }

    /** Whether a token lies within quotation marks. */
    boolean quoted(int i) {
        return quoted[i];
    }

    boolean is(int i, Kind kind) {
        return tokens.get(i).kind() == kind;
    }

    /** What a token can be, the likeliest first. */
    Sense[] senses(int i) {
        Sense[] known = senses[i];
        if (known == null) {
            known = find(i);
            senses[i] = known;
        }
        return known;
    }

    private Sense[] find(int i) {
        List<Sense> out = new ArrayList<>(3);
        boolean tanween = tokens.get(i).written().indexOf(TANWEEN) >= 0;
        Analysis likeliest = null;
        for (Analysis a : tokens.get(i).analyses()) {
            int word = a.stemWord();
            if (word < 0) {
                continue;
            }
            for (int f = lexicon.firstForm(word); f < lexicon.endForm(word); f++) {
                int features = lexicon.features(f);
                boolean finite = (features & Features.FINITE) != 0;
                boolean unlikely = finite && (tanween || likeliest != null && !likeliest.equals(a));
                if (!unlikely && fits(a, features)) {
                    likeliest = likeliest == null ? a : likeliest;
                    out.add(new Sense(lexicon.lemma(f), features, a));
                }
            }
        }
        return out.toArray(Sense[]::new);
    }

    private static boolean fits(Analysis a, int features) {
        if ((features & Features.BEFORE_SUFFIX) != 0 && !a.suffixed()) {
            return false;
        }
        boolean finite = (features & Features.FINITE) != 0;
        if (finite) {
            boolean purpose = a.has(Analysis.L) && (features & Features.PRESENT) != 0;
            return !a.definite()
                    && (!a.has(Analysis.PREPOSITION) || purpose)
                    && (!a.has(Analysis.S) || (features & Features.PRESENT) != 0);
        }
        return !a.has(Analysis.S);
    }

    /** The sense in which a token is a finite verb here, or null. */
    @Nullable
    Sense verb(int i) {
        if (!tokens.get(i).isWord()
                || preposition(i)
                || phraseAt[i] >= 0 && mentions.phrases().get(phraseAt[i]).first() != i) {
            return null;
        }
        if (particle(i)) {
            return null;
        }
        Sense verb = null;
        boolean noun = phraseAt[i] >= 0;
        for (Sense s : senses(i)) {
            if (s.finite() && verb == null) {
                verb = s;
            } else if (!s.finite() && (!s.verb() || verb == null || s.lemma().equals(verb.lemma()))) {
                noun = true;
            }
        }
        if (verb == null || !noun) {
            return verb;
        }
        return verbHere(i, verb) ? verb : null;
    }

    /** هناك، كذلك، ذلك: words that bind others, although their letters could be a verb's. */
    private boolean particle(int i) {
        Analysis best = tokens.get(i).best();
        int word = best.stemWord();
        return word >= 0
                && (lexicon.flags(word) & Vocabulary.FUNCTION) != 0
                && (lexicon.flags(word) & (Vocabulary.PAST | Vocabulary.PRESENT)) == 0;
    }

    private boolean verbHere(int i, Sense verb) {
        if (verb.analysis().has(Analysis.S)) {
            return true;
        }
        boolean bothOnly = (verb.features() & Features.DUAL) != 0 && (verb.features() & Features.SINGULAR) == 0;
        if (bothOnly) {
            int last = i > 0 && is(i - 1, Kind.COMMA) ? i - 2 : i - 1;
            boolean subject = last >= 0 && (phraseAt[last] >= 0 || is(last, Kind.QUOTE_CLOSE) || definite(last));
            return subject && !verb.analysis().has(Analysis.CONJUNCTION);
        }
        if (phraseAt[i] >= 0) {
            return false;
        }
        int before = i - 1;
        if (!opens[i] && plays(before, Role.BEFORE_VERB)) {
            return true;
        }
        if (!opens[i] && preposition(before) || i + 1 >= tokens.size()) {
            return false;
        }
        boolean start = opens[i]
                || boundary(before)
                || opener(before)
                || verb.analysis().has(Analysis.CONJUNCTION)
                || relative(before)
                || that(before);
        int next = is(i + 1, Kind.QUOTE_OPEN) && i + 2 < tokens.size() ? i + 2 : i + 1;
        boolean nounFollows = phraseAt[next] >= 0
                        && !mentions.phrases().get(phraseAt[next]).sort().equals(Mention.Sort.WHOSE)
                || definite(next)
                || preposition(next)
                || that(next)
                || opener(next)
                || verb.analysis().suffixed();
        if (start) {
            return nounFollows && (verb.features() & Features.PAST) != 0 || (verb.features() & Features.PRESENT) != 0;
        }
        boolean afterNoun = !opens[i]
                && (phraseAt[before] >= 0
                        || definite(before) && !tokens.get(before).best().suffixed());
        return afterNoun && nounFollows;
    }

    /** Whether a clause can begin behind a token: كذلك، عندما، ثم، ما. */
    private boolean opener(int i) {
        for (Sense s : senses(i)) {
            switch (s.lemma().pos()) {
                case "SCONJ", "CCONJ", "PART", "ADV" -> {
                    return true;
                }
                default -> {
                    // looks on
                }
            }
        }
        return false;
    }

    private boolean definite(int i) {
        return tokens.get(i).isWord() && tokens.get(i).best().definite();
    }

    /** Whether a clause can begin behind a token. */
    boolean boundary(int i) {
        return switch (tokens.get(i).kind()) {
            case STOP, COMMA, SEMICOLON, COLON, QUOTE_OPEN, QUOTE_CLOSE, ELLIPSIS, DASH, OPEN, CLOSE -> true;
            default -> false;
        };
    }

    /** Whether a token leads to what is said: أن، إن، بأنه. */
    boolean that(int i) {
        if (i < 0 || i >= tokens.size() || !tokens.get(i).isWord()) {
            return false;
        }
        String f = tokens.get(i).folded();
        if (particles.play(Role.THAT, f)) {
            return true;
        }
        int n = f.length();
        int from = f.startsWith("با") || f.startsWith("وا") ? 1 : 0;
        return n - from >= 3
                && n - from <= 6
                && f.startsWith("ان", from)
                && particles.play(Role.THAT_SUFFIX, f.substring(from + 2));
    }

    /** Whether a token as a whole plays a role. */
    boolean plays(int i, Role role) {
        return particles.play(role, tokens.get(i).folded());
    }

    /** Whether a token is a word whose stem plays a role. */
    boolean stemPlays(int i, Role role) {
        return tokens.get(i).isWord()
                && particles.play(role, tokens.get(i).best().stem());
    }

    /** Whether a token's stem begins with a word that plays a role, article and conjunctions aside. */
    boolean beginPlays(int i, Role role) {
        for (String form : particles.of(role)) {
            if (beginsWith(i, form)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token is a relative pronoun. */
    boolean relative(int i) {
        return i >= 0 && i < tokens.size() && plays(i, Role.RELATIVE);
    }

    /** The preposition that a token is, folded and without what stands before it; empty where it is none. */
    String prepositionAt(int i) {
        if (i < 0 || i >= tokens.size() || !tokens.get(i).isWord()) {
            return "";
        }
        String f = tokens.get(i).folded();
        boolean joined =
                f.length() > 2 && (f.charAt(0) == 'و' || f.charAt(0) == 'ف') && !particles.play(Role.PREPOSITION, f);
        String bare = joined ? f.substring(1) : f;
        if (!particles.play(Role.PREPOSITION, bare) || tokens.get(i).written().indexOf(SHADDA) >= 0) {
            return "";
        }
        return bare.equals("عبر") && expresses(i) ? "" : bare;
    }

    /** عبر stands for عبّر where عن follows in the same clause. */
    private boolean expresses(int i) {
        for (int k = i + 1; k < Math.min(tokens.size(), i + 16); k++) {
            if (tokens.get(k).kind() == Kind.STOP) {
                return false;
            }
            if (tokens.get(k).folded().equals("عن")) {
                return phraseAt[i + 1] >= 0 || is(i + 1, Kind.QUOTE_OPEN);
            }
        }
        return false;
    }

    /** Whether a token is a preposition that plays a role, whatever is joined to it. */
    boolean preposition(int i, Role role) {
        return particles.play(role, prepositionAt(i));
    }

    boolean preposition(int i) {
        return !prepositionAt(i).isEmpty();
    }

    /** Whether a token's stem begins with the given folded letters, article and conjunctions aside. */
    boolean beginsWith(int i, String stem) {
        if (!tokens.get(i).isWord()) {
            return false;
        }
        for (Analysis a : tokens.get(i).analyses()) {
            if (a.stem().startsWith(stem)) {
                return true;
            }
        }
        for (Sense s : senses(i)) {
            if (s.lemma().folded().equals(stem)) {
                return true;
            }
        }
        return false;
    }
}
