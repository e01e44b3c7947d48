package org.rasid.reading;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.mention.Mention;
import org.rasid.mention.Mention.Sort;
import org.rasid.report.ActorKind;
import org.rasid.text.Analysis;
import org.rasid.text.Sentence;
import org.rasid.text.Token.Kind;

/**
 * The shallow syntax of a sentence: which phrases stand around a word, and what marks their role. Scans a bounded
 * stretch to either side, so that the cost of a report stays linear.
 */
final class Syntax {
    private static final int RIGHT = 45;
    private static final int LEFT = 40;
    /** A relative pronoun stands at most so far before its verb. */
    private static final int RELATIVE = 3;
    /** The phrase that a relative clause belongs to stands at most so far before it. */
    private static final int ANTECEDENT = 9;
    /** A quotation of more tokens than this holds speech, a shorter one a name. */
    private static final int NAME_IN_QUOTES = 6;

    private final Words words;
    private final @Nullable Behind[] behindVerbs;
    private final @Nullable Behind[] behindNouns;
    private final @Nullable Before[] before;

    /** The phrases behind a word, up to a token. */
    private record Behind(int end, List<Part> parts) {}

    /** The phrase before a word. */
    private record Before(@Nullable Part part) {}

    Syntax(Words words) {
        this.words = words;
        this.behindVerbs = new Behind[words.size()];
        this.behindNouns = new Behind[words.size()];
        this.before = new Before[words.size()];
    }

    // ---- phrases around a word

    /**
     * The phrases behind a word, up to the end of its clause; never to be changed, since they are looked for once.
     *
     * @param i the word
     * @param limit the token after the sentence's last
     * @param noun whether the word is a noun, so that what follows it at once belongs to it
     */
    List<Part> behind(int i, int limit, boolean noun) {
        Behind[] all = noun ? behindNouns : behindVerbs;
        int end = Math.min(limit, i + RIGHT);
        Behind known = all[i];
        if (known == null || known.end != end) {
            List<Part> parts = new PartsBehind(words, this, end, noun).from(i + 1);
            known = new Behind(end, Collections.unmodifiableList(parts));
            all[i] = known;
        }
        return known.parts;
    }

    /** The bare phrase that opens the clause of a word: its subject where the subject comes first. */
    @Nullable
    Part before(int i, Sentence s) {
        Before known = before[i];
        if (known == null) {
            known = new Before(new PartBefore(words, this).between(clauseStart(i, s), i));
            before[i] = known;
        }
        return known.part;
    }

    /** The phrase right before a relative pronoun that leads to a verb. */
    @Nullable
    Part antecedent(int i, Sentence s) {
        int k = i - 1;
        while (k > s.first() && k >= i - RELATIVE && !words.relative(k)) {
            if (words.phraseAt(k) >= 0 || words.boundary(k)) {
                return null;
            }
            k--;
        }
        if (k <= s.first() || !words.relative(k)) {
            return null;
        }
        int before = words.is(k - 1, Kind.COMMA) ? k - 2 : k - 1;
        int p = antecedent(before, k, s);
        Mention m = p < 0 ? words.mentionAt(Math.max(before, s.first())) : words.phrase(p);
        return m == null || !m.canAct()
                ? null
                : new Part("rel", "", List.of(p < 0 ? words.phraseAt(before) : p), m.first(), m.end(), 0);
    }

    /** The phrase that a relative pronoun means, with what belongs to it between them; -1 for none that agrees. */
    private int antecedent(int last, int relative, Sentence s) {
        int k = last;
        while (k >= s.first() && k > last - ANTECEDENT) {
            Mention m = words.mentionAt(k);
            boolean there = m != null && m.first() > s.first() && words.preposition(m.first() - 1, Particles.Role.AT);
            there |= m != null
                    && m.kind() == ActorKind.MEDIA
                    && words.token(relative).best().has(Analysis.CONJUNCTION);
            if (m != null && m.canAct() && m.sort() != Sort.WHOSE && !there && words.agrees(relative, m)) {
                return words.phraseAt(k);
            }
            if (m == null && (k == last && !adjective(k) && !quote(k) || !within(k))) {
                return -1;
            }
            k = m == null ? k - 1 : m.first() - 1;
        }
        return -1;
    }

    private boolean quote(int k) {
        return words.is(k, Kind.QUOTE_CLOSE) || words.is(k, Kind.CLOSE);
    }

    /** Whether a token can stand between a phrase and its relative clause. */
    private boolean within(int k) {
        return switch (words.token(k).kind()) {
            case QUOTE_CLOSE, QUOTE_OPEN, OPEN, CLOSE -> true;
            case WORD -> words.verb(k) == null && !words.that(k) && !words.relative(k);
            default -> false;
        };
    }

    // ---- what binds them

    /** Whether "and" and nothing but marks stands between what ends at {@code from} and a phrase. */
    boolean joins(int from, int to, Mention m) {
        boolean and = (m.clitics() & Analysis.CONJUNCTION) != 0;
        for (int k = from; k < to; k++) {
            Kind kind = words.token(k).kind();
            if (kind == Kind.WORD && words.token(k).folded().equals("و")) {
                and = true;
            } else if (kind == Kind.WORD || kind == Kind.NUMBER || kind == Kind.STOP) {
                return false;
            }
        }
        return and;
    }

    /** الوزيران فلان وفلان: whether those whom a dual points to stand right behind it. */
    boolean pointsTo(Part last, int k, Mention m) {
        Mention dual = words.phrase(last.phrases().get(0));
        return dual.sort() == Sort.BACK
                && dual.kind() == ActorKind.PERSON
                && last.end() == k
                && last.phrases().size() == 1
                && m.kind() == ActorKind.PERSON
                && m.sort() == Sort.NAME;
    }

    /** The preposition among clitics; empty where there is none. */
    static String clitic(int clitics) {
        return (clitics & Analysis.B) != 0
                ? "ب"
                : (clitics & Analysis.L) != 0 ? "ل" : (clitics & Analysis.K) != 0 ? "ك" : "";
    }

    /** "مذكرة لمراقبة الهدنة", "متابعة تنفيذ الهدنة": whether somebody watches over what a token names. */
    boolean watched(int k) {
        boolean near = k > 1 && (words.preposition(k - 1) || words.verbalNoun(k - 1));
        return k > 0 && words.stemPlays(k - 1, Particles.Role.WATCHES)
                || near && words.stemPlays(k - 2, Particles.Role.WATCHES);
    }

    /** Whether a token can be an adjective. */
    boolean adjective(int k) {
        return words.adjective(k);
    }

    /** The last of the adjectives right behind a word; the word itself where there are none. */
    int afterAdjectives(int i, Sentence s) {
        int k = i;
        while (k + 1 < s.end()
                && words.token(k + 1).isWord()
                && words.senses(k + 1).length > 0
                && words.senses(k + 1)[0].lemma().pos().equals("ADJ")) {
            k++;
        }
        return k;
    }

    /** Whether a quotation opens that is more than a name. */
    boolean longQuote(int k) {
        int close = words.quoteEnd(k);
        return close < 0 || close - k > NAME_IN_QUOTES;
    }

    // ---- clauses

    /** Where the clause of a word begins. */
    int clauseStart(int i, Sentence s) {
        int stop = Math.max(s.first(), i - LEFT);
        for (int k = i - 1; k >= stop; k--) {
            if (opensClause(k)) {
                return k + 1;
            }
        }
        return stop;
    }

    private boolean opensClause(int k) {
        return switch (words.token(k).kind()) {
            case STOP, COLON, SEMICOLON, ELLIPSIS -> true;
            case QUOTE_OPEN -> longQuote(k);
            case WORD ->
                words.that(k)
                        || words.relative(k)
                        || words.verb(k) != null
                        || words.plays(k, Particles.Role.WHEN)
                        || words.plays(k, Particles.Role.OPENS);
            default -> false;
        };
    }

    /** Whether no clause begins between two words. */
    boolean sameClause(int from, int to) {
        for (int k = from + 1; k < to; k++) {
            if (words.that(k) || words.is(k, Kind.COLON) || words.is(k, Kind.SEMICOLON)) {
                return false;
            }
        }
        return true;
    }

    /** Where the clause of a word ends. */
    int clauseEnd(int from, Sentence s) {
        for (int k = from + 1; k < s.end(); k++) {
            Kind kind = words.token(k).kind();
            if (kind == Kind.SEMICOLON || kind == Kind.COLON || kind == Kind.STOP) {
                return k;
            }
            if (kind == Kind.WORD && words.token(k).best().has(Analysis.CONJUNCTION) && words.verb(k) != null) {
                return k;
            }
        }
        return s.end();
    }
}
