package org.rasid.reading;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Lexicon;
import org.rasid.mention.Mention;
import org.rasid.mention.Mentions;
import org.rasid.reading.Particles.Role;
import org.rasid.report.ActorKind;
import org.rasid.text.Analysis;
import org.rasid.text.Text;
import org.rasid.text.Token;
import org.rasid.text.Token.Kind;
import org.rasid.time.TimeExpression;

/** A report's tokens with what is known of each: its senses, the phrase and the time it belongs to, its quotation. */
final class Words {
    final Text text;
    final List<Token> tokens;
    final Mentions mentions;
    final List<TimeExpression> times;
    private final Particles particles;
    private final Senses senses;
    private final Prepositions prepositions;
    private final Verbs verbs;
    private final int[] phraseAt;
    private final int[] timeAt;
    private final int[] quoteEnd;
    private final boolean[] quoted;

    /** The roles that each token plays as a whole. */
    private final long[] roles;

    /** Whether each token leads to what is said. */
    private final boolean[] that;

    /** A bit for each letter that a stem or a dictionary word of a token begins with; 0 where it was not yet asked for. */
    private final long[] initials;

    Words(Lexicon lexicon, Particles particles, Text text, Mentions mentions, List<TimeExpression> times) {
        this.text = text;
        this.tokens = text.tokens();
        this.mentions = mentions;
        this.times = times;
        this.particles = particles;
        int n = tokens.size();
        this.phraseAt = nowhere(n);
        this.timeAt = nowhere(n);
        this.quoteEnd = nowhere(n);
        this.quoted = new boolean[n];
        this.roles = new long[n];
        this.that = new boolean[n];
        this.initials = new long[n];
        roles();
        phrases();
        times();
        quotes();
        this.senses = new Senses(lexicon, tokens);
        this.prepositions = new Prepositions(this, particles);
        this.verbs = new Verbs(this, lexicon, opens());
    }

    private static int[] nowhere(int n) {
        int[] a = new int[n];
        Arrays.fill(a, -1);
        return a;
    }

    private void phrases() {
        for (int p = 0; p < mentions.phrases().size(); p++) {
            Mention m = mentions.phrases().get(p);
            Arrays.fill(phraseAt, m.first(), m.end(), p);
        }
    }

    private void times() {
        for (int t = 0; t < times.size(); t++) {
            int end = Math.min(tokens.size(), times.get(t).end());
            Arrays.fill(timeAt, times.get(t).first(), end, t);
        }
    }

    private void roles() {
        for (int i = 0; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            roles[i] = particles.roles(t.folded());
            that[i] = t.isWord() && particles.that(t.folded());
        }
    }

    private void quotes() {
        int open = -1;
        for (int i = 0; i < tokens.size(); i++) {
            Kind kind = tokens.get(i).kind();
            if (kind == Kind.QUOTE_OPEN && open < 0) {
                open = i;
            } else if (kind == Kind.QUOTE_CLOSE && open >= 0) {
                quoteEnd[open] = i;
                Arrays.fill(quoted, open, i + 1, true);
                open = -1;
            }
        }
    }

    private boolean[] opens() {
        boolean[] opens = new boolean[tokens.size() + 1];
        text.sentences().forEach(s -> opens[s.first()] = true);
        return opens;
    }

    // ---- tokens

    int size() {
        return tokens.size();
    }

    Token token(int i) {
        return tokens.get(i);
    }

    boolean is(int i, Kind kind) {
        return tokens.get(i).kind() == kind;
    }

    /** The text from a token to the one before another, as written. */
    String written(int first, int end) {
        return text.written().substring(token(first).start(), token(end - 1).end());
    }

    // ---- what covers them

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

    // ---- what they can be

    /** What a token can be, the likeliest first. */
    Sense[] senses(int i) {
        return senses.of(i);
    }

    /** Whether a token can be a word of this part of speech. */
    boolean canBe(int i, String pos) {
        for (Sense s : senses(i)) {
            if (s.lemma().pos().equals(pos)) {
                return true;
            }
        }
        return false;
    }

    /** The sense in which a token is a finite verb here, or null. */
    @Nullable
    Sense verb(int i) {
        return verbs.at(i);
    }

    /** Whether a token's stem begins with the given folded letters, article and conjunctions aside. */
    boolean beginsWith(int i, String stem) {
        if (!tokens.get(i).isWord() || !stem.isEmpty() && (initials(i) & initial(stem)) == 0) {
            return false;
        }
        boolean definite = tokens.get(i).best().definite();
        for (Analysis a : tokens.get(i).analyses()) {
            boolean articleLeft = definite && !a.definite();
            if (!articleLeft && a.stem().startsWith(stem)) {
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

    /** The letters that {@link #beginsWith} can find at a token. */
    private long initials(int i) {
        if (initials[i] == 0) {
            long bits = 0;
            for (Analysis a : tokens.get(i).analyses()) {
                bits |= initial(a.stem());
            }
            for (Sense s : senses(i)) {
                bits |= initial(s.lemma().folded());
            }
            initials[i] = bits;
        }
        return initials[i];
    }

    /** The bit of a word's first letter; letters far apart share one. */
    private static long initial(String word) {
        return word.isEmpty() ? 0 : 1L << word.charAt(0);
    }

    // ---- small words

    /** Whether a token as a whole plays a role. */
    boolean plays(int i, Role role) {
        return (roles[i] & Particles.bit(role)) != 0;
    }

    /** Whether a folded word plays a role. */
    boolean plays(String folded, Role role) {
        return particles.play(role, folded);
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

    /** Whether a clause can begin behind a token. */
    boolean boundary(int i) {
        return switch (tokens.get(i).kind()) {
            case STOP, COMMA, SEMICOLON, COLON, QUOTE_OPEN, QUOTE_CLOSE, ELLIPSIS, DASH, OPEN, CLOSE -> true;
            default -> false;
        };
    }

    /** Whether a token leads to what is said: أن، إن، بأنه. */
    boolean that(int i) {
        return i >= 0 && i < that.length && that[i];
    }

    /** Whether a token is the "that" of قال: إن, or without its hamza. */
    boolean thatOfSaying(int i) {
        String written = tokens.get(i).best().bare(tokens.get(i).written());
        return that(i) && !written.startsWith("أ");
    }

    /** Whether a token is a relative pronoun. */
    boolean relative(int i) {
        return i >= 0
                && i < tokens.size()
                && tokens.get(i).isWord()
                && (plays(i, Role.RELATIVE)
                        || particles.play(Role.RELATIVE, tokens.get(i).best().base()));
    }

    /** Whether a relative pronoun can mean somebody: الذي one man or one body, التي a woman, a state or many things. */
    boolean agrees(int relative, Mention m) {
        boolean she = tokens.get(relative).folded().endsWith("التي");
        boolean he = tokens.get(relative).folded().endsWith("الذي");
        boolean feminine =
                m.feminine() || m.kind() == ActorKind.STATE || m.head().endsWith("ه");
        boolean many = m.number() > 1;
        return !she && !he || (she ? feminine || many && m.kind() != ActorKind.PERSON : !feminine && !many);
    }

    /** The preposition that a token is, folded and without what stands before it; empty where it is none. */
    String prepositionAt(int i) {
        return prepositions.at(i);
    }

    /** Whether a token is a preposition. */
    boolean preposition(int i) {
        return !prepositions.at(i).isEmpty();
    }

    /** Whether a token is a preposition with its pronoun: بها، عليهم. */
    boolean withPronoun(int i) {
        return i < tokens.size() && plays(i, Role.WITH_PRONOUN);
    }

    /** Whether a token is a preposition that plays a role, whatever is joined to it. */
    boolean preposition(int i, Role role) {
        return particles.play(role, prepositions.at(i));
    }
}
