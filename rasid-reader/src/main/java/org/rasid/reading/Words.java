package org.rasid.reading;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Lemma;
import org.rasid.mention.Mention;
import org.rasid.mention.Mentions;
import org.rasid.mention.Topic;
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
    final Mentions mentions;
    final List<TimeExpression> times;
    private final Token[] tokens;
    private final Mention[] phrases;
    private final Dictionary dictionary;
    private final Word[] known;
    private final Prepositions prepositions;
    private final Verbs verbs;
    private final int[] phraseAt;
    private final int[] timeAt;
    private final int[] quoteEnd;
    private final boolean[] quoted;

    Words(Dictionary dictionary, Text text, Mentions mentions, List<TimeExpression> times) {
        this.text = text;
        this.tokens = text.tokens().toArray(new Token[0]);
        this.mentions = mentions;
        this.phrases = mentions.phrases().toArray(new Mention[0]);
        this.times = times;
        this.dictionary = dictionary;
        int n = tokens.length;
        this.phraseAt = nowhere(n);
        this.timeAt = nowhere(n);
        this.quoteEnd = nowhere(n);
        this.quoted = new boolean[n];
        this.known = new Word[n];
        for (int i = 0; i < n; i++) {
            known[i] = dictionary.of(tokens[i]);
        }
        phrases();
        times();
        quotes();
        this.prepositions = new Prepositions(this);
        this.verbs = new Verbs(this, dictionary.lexicon(), opens());
    }

    private static int[] nowhere(int n) {
        int[] a = new int[n];
        Arrays.fill(a, -1);
        return a;
    }

    private void phrases() {
        for (int p = 0; p < phrases.length; p++) {
            Arrays.fill(phraseAt, phrases[p].first(), phrases[p].end(), p);
        }
    }

    private void times() {
        for (int t = 0; t < times.size(); t++) {
            int end = Math.min(tokens.length, times.get(t).end());
            Arrays.fill(timeAt, times.get(t).first(), end, t);
        }
    }

    private void quotes() {
        int open = -1;
        for (int i = 0; i < tokens.length; i++) {
            Kind kind = tokens[i].kind();
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
        boolean[] opens = new boolean[tokens.length + 1];
        text.sentences().forEach(s -> opens[s.first()] = true);
        return opens;
    }

    /** The expressions of time that begin from a token to the one before another. */
    List<TimeExpression> times(int from, int to) {
        return InOrder.between(times, TimeExpression::first, from, to);
    }

    /** The topics that begin from a token to the one before another. */
    List<Topic> topics(int from, int to) {
        return InOrder.between(mentions.topics(), Topic::first, from, to);
    }

    // ---- tokens

    int size() {
        return tokens.length;
    }

    Token token(int i) {
        return tokens[i];
    }

    boolean is(int i, Kind kind) {
        return tokens[i].kind() == kind;
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

    /** A phrase by its number. */
    Mention phrase(int p) {
        return phrases[p];
    }

    /** How many phrases begin before a token. */
    int phrasesBefore(int i) {
        int low = 0;
        int high = phrases.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (phrases[middle].first() < i) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** What names somebody or a place at a token, null where nothing does. */
    @Nullable
    Mention mentionAt(int i) {
        return phraseAt[i] < 0 ? null : phrases[phraseAt[i]];
    }

    /** How many different further words triggers have. */
    int furtherWords() {
        return dictionary.furtherWords();
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

    /** What a token is by its letters. */
    Word word(int i) {
        return known[i];
    }

    /** What a token can be, the likeliest first. */
    Sense[] senses(int i) {
        return known[i].senses;
    }

    /** Whether a token can be a noun. */
    boolean noun(int i) {
        return known[i].canBe(Word.NOUN);
    }

    /** Whether a token can be an adjective. */
    boolean adjective(int i) {
        return known[i].canBe(Word.ADJECTIVE);
    }

    /** Whether a token can be a verbal noun: انسحاب، وقف. */
    boolean verbalNoun(int i) {
        return known[i].canBe(Word.VERBAL_NOUN);
    }

    /** The sense in which a token is a finite verb here, or null. */
    @Nullable
    Sense verb(int i) {
        return verbs.at(i);
    }

    /** Whether a sense of a token is a form that stands only after لم and its like, where none of them stands. */
    boolean shortened(int i, Sense sense) {
        return verbs.shortened(i, sense);
    }

    /** Whether a token's stem begins with the given folded letters, article and conjunctions aside. */
    boolean beginsWith(int i, String stem) {
        if (!stem.isEmpty() && (known[i].initials & Word.initial(stem)) == 0 || !tokens[i].isWord()) {
            return false;
        }
        return Dictionary.begins(tokens[i], known[i].senses, stem);
    }

    /** طائرة أطلقتها الجماعة، لغم زرعه التنظيم: whether a verb with the pronoun of a weapon says who used it. */
    boolean wields(int i) {
        Sense verb = verb(i);
        return verb != null && verb.analysis().suffixed() && plays(verb.lemma(), Role.WIELDS);
    }

    // ---- small words

    /** الهند وجارتها الصين: whether a word joined by "and" says what somebody named behind it is to the one before. */
    boolean relation(int i) {
        int next = i + 1 < size() ? phraseAt(i + 1) : -1;
        if (next < 0 || (phrase(next).clitics() & ~Analysis.AL) != 0) {
            return false;
        }
        for (Sense s : senses(i)) {
            Analysis a = s.analysis();
            if (a.has(Analysis.CONJUNCTION) && a.suffixed() && plays(s.lemma(), Role.RELATION)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token stands in the name of somebody whom the lexicon knows. */
    boolean knownName(int i) {
        Mention m = mentionAt(i);
        return m != null && m.sort() == Mention.Sort.NAME && m.entity() != null && m.kind() != ActorKind.PERSON;
    }

    /** "وهو ما نفته كييف": where a clause begins whose verb points back to what was told before it; -1 where there is none. */
    int whatOne(int verb) {
        int one = verb - 2;
        boolean what = one >= 0
                && token(one).isWord()
                && token(one + 1).isWord()
                && plays(one, Role.AS_WHAT_ONE)
                && (plays(one + 1, Role.AS_WHAT) || relative(one + 1));
        return what ? one : -1;
    }

    /** Whether a token as a whole plays a role. */
    boolean plays(int i, Role role) {
        return known[i].roles.has(role);
    }

    /** Whether a dictionary word plays a role. */
    boolean plays(Lemma lemma, Role role) {
        return dictionary.roles(lemma).has(role);
    }

    /** Whether a folded word plays a role. */
    boolean plays(String folded, Role role) {
        return dictionary.particles().play(role, folded);
    }

    /** Whether a token is a word whose stem plays a role. */
    boolean stemPlays(int i, Role role) {
        return known[i].stemRoles.has(role);
    }

    /**
     * Whether a token's stem begins with a word that plays a role, article and conjunctions aside.
     *
     * @param role one of {@link Particles#BEGINNINGS}
     */
    boolean beginPlays(int i, Role role) {
        return known[i].beginRoles.has(role);
    }

    /** Whether a clause can begin behind a token. */
    boolean boundary(int i) {
        return switch (tokens[i].kind()) {
            case STOP, COMMA, SEMICOLON, COLON, QUOTE_OPEN, QUOTE_CLOSE, ELLIPSIS, DASH, OPEN, CLOSE -> true;
            default -> false;
        };
    }

    /** Whether a token leads to what is said: أن، إن، بأنه. */
    boolean that(int i) {
        return i >= 0 && i < known.length && known[i].that;
    }

    /** Whether a token is the "that" of قال: إن, or without its hamza. */
    boolean thatOfSaying(int i) {
        String written = tokens[i].best().bare(tokens[i].written());
        return that(i) && !written.startsWith("أ");
    }

    /** Whether a token is a relative pronoun. */
    boolean relative(int i) {
        return i >= 0 && i < known.length && known[i].relative;
    }

    /** Whether a relative pronoun can mean somebody: الذي one man or one body, التي a woman, a state or many things. */
    boolean agrees(int relative, Mention m) {
        boolean she = tokens[relative].folded().endsWith("التي");
        boolean he = tokens[relative].folded().endsWith("الذي");
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
        return i < tokens.length && plays(i, Role.WITH_PRONOUN);
    }

    /** Whether a token is a preposition that plays a role, whatever is joined to it. */
    boolean preposition(int i, Role role) {
        return plays(prepositions.at(i), role);
    }
}
