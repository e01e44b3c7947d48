package org.rasid.reading;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Features;
import org.rasid.mention.Mention;
import org.rasid.reading.Frame.Target;
import org.rasid.report.ActorKind;
import org.rasid.text.Analysis;
import org.rasid.text.Sentence;
import org.rasid.text.Token.Kind;

/** Which frames a word sets off: for each target the one whose trigger asks for most. Each word is looked at once. */
final class Triggers {
    /** The further words of a trigger stand at most so far behind. */
    private static final int BEHIND_VERB = 10;

    private static final int BEHIND_NOUN = 3;

    /** Adjectives of a noun stand at most so far behind it. */
    private static final int ADJECTIVES = 8;

    /** How far before a relative pronoun its noun is looked for. */
    private static final int BEFORE_RELATIVE = 4;

    private static final Hit[] NONE = {};

    /** What {@link #names} has found of a token: it was asked, a deed, a deed of force. */
    private static final int ASKED = 1;

    private static final int DEED = 1 << 1;
    private static final int FORCE = 1 << 2;
    private static final int TALK = 1 << 3;

    private final Words words;
    private final Syntax syntax;
    private final FurtherWords further;
    private final Hit[][] known;
    private final byte[] named;

    Triggers(Words words, Syntax syntax) {
        this.words = words;
        this.syntax = syntax;
        this.further = new FurtherWords(words);
        this.known = new Hit[words.size()][];
        this.named = new byte[words.size()];
    }

    /** The frames that a word sets off, at most one for each target and in the targets' order. */
    Hit[] at(int i, Sentence s) {
        if (words.word(i).leads.length == 0) {
            return NONE;
        }
        if (known[i] == null) {
            known[i] = find(i, s);
        }
        return known[i];
    }

    private Hit[] find(int i, Sentence s) {
        Map<Target, Hit> best = null;
        Sense verb = words.verb(i);
        for (Lead lead : words.word(i).leads) {
            if (!mayGoOn(lead, i, s)) {
                continue;
            }
            Trigger t = lead.trigger();
            int last = fits(t, lead.sense(), verb, i) ? last(t, i, s) : -1;
            if (last >= 0) {
                best = best == null ? new EnumMap<>(Target.class) : best;
                Hit hit = new Hit(t, lead.sense(), i, last, s);
                best.merge(t.frame().target(), hit, (first, other) -> other.outweighs(first) ? other : first);
            }
        }
        return best == null ? NONE : best.values().toArray(NONE);
    }

    /** Whether the sentence holds the first further word of a trigger where it may stand. */
    private boolean mayGoOn(Lead lead, int i, Sentence s) {
        return lead.further() < 0
                || further.behind(lead.further(), i, s)
                || words.relative(i - 1) && lead.trigger().word() == 'v';
    }

    /** Whether a word is a noun that names a deed of force: هجوم، غارات، تفجير. */
    boolean namesForce(int i, Sentence s) {
        return (names(i, s) & FORCE) != 0;
    }

    /** Whether a word is a noun that names a deed or a contact. */
    boolean namesDeed(int i, Sentence s) {
        return (names(i, s) & DEED) != 0;
    }

    /** Whether a word is a noun that names a contact one has with somebody: لقاء مع. */
    boolean namesTalk(int i, Sentence s) {
        return (names(i, s) & TALK) != 0;
    }

    private int names(int i, Sentence s) {
        if (words.word(i).leads.length > 0 && named[i] == 0) {
            named[i] = (byte) (ASKED | deeds(i, s));
        }
        return named[i];
    }

    private int deeds(int i, Sentence s) {
        int out = 0;
        for (Lead lead : words.word(i).leads) {
            Trigger t = lead.trigger();
            boolean deed = t.word() == 'n' && t.frame().target() == Target.EVENT && mayGoOn(lead, i, s);
            if (deed && fits(t, lead.sense(), words.verb(i), i) && last(t, i, s) >= 0) {
                out |= DEED | (t.frame().type().equals("ASSAULT") ? FORCE : 0) | (talk(t.frame()) ? TALK : 0);
            }
        }
        return out;
    }

    private static boolean talk(Frame frame) {
        return frame.type().equals("CONSULT")
                && frame.markers(Frame.Slot.RECIPIENTS).contains("مع");
    }

    /** Whether the word is here what the trigger asks for. */
    private boolean fits(Trigger t, Sense sense, @Nullable Sense verb, int i) {
        return switch (t.word()) {
            case 'v' ->
                sense.verb()
                        && (verb != null && !words.shortened(i, sense) && finite(sense, verb) && !his(sense, verb, i)
                                || verb == null && (speaks(t, sense, i) || describes(t, sense)));
            case 'n' ->
                !sense.verb() && verb == null && !inName(i) && !lacking(t, i) && (t.more().length > 0 || !people(i));
            default -> !sense.analysis().definite();
        };
    }

    /**
     * Of the forms of one verb that the letters allow, the one that the word is here; of another verb no passive one
     * where an active one is likelier: توصل إليه; and none of the first or second person where it can be the third: استقلت الدولة.
     */
    private static boolean finite(Sense sense, Sense verb) {
        boolean other = sense.lemma().index() != verb.lemma().index();
        boolean told = third(sense) || !third(verb);
        return sense.finite() && (other ? told && (!sense.passive() || verb.passive()) : sense.equals(verb));
    }

    /** "توصل قادة" is "reached" and not "she brings": a man behind a verb of the past is no woman's subject. */
    private boolean his(Sense sense, Sense verb, int i) {
        boolean past = (verb.features() & Features.FINITE) == Features.PAST;
        boolean present = (sense.features() & Features.FINITE) == Features.PRESENT;
        if (past && present && (sense.features() & Features.JUSSIVE) != 0 && !led(i)) {
            return true; // أن الطرفين توصلا: without لم or أن before it no present ends so
        }
        Mention m = past && present && sense.hers() ? words.mentionAt(i + 1) : null;
        return m != null && m.first() == i + 1 && m.kind() == ActorKind.PERSON && !m.feminine();
    }

    private boolean led(int i) {
        return words.token(i).best().has(Analysis.L)
                || i > 0 && (words.that(i - 1) || words.plays(i - 1, Particles.Role.BEFORE_VERB));
    }

    private static boolean third(Sense verb) {
        return (verb.features() & Features.THIRD) != 0;
    }

    /** Participles count for what became of an agreement: المبرمة، الموقع. */
    private static boolean describes(Trigger t, Sense sense) {
        return sense.participle() && t.frame().target() == Target.STATUS;
    }

    /** Participles count for saying: مؤكداً أن. */
    private boolean speaks(Trigger t, Sense sense, int i) {
        return sense.participle()
                && t.frame().target() == Target.STATEMENT
                && (words.phraseAt(i) < 0 || accusing(i))
                && adverbial(i)
                && !sense.analysis().definite()
                && !sense.analysis().suffixed()
                && !sense.analysis().has(Analysis.PREPOSITION);
    }

    /** "، متهما إيران بكذا": letters that name somebody too, "متهما", with whom they accuse behind them. */
    private boolean accusing(int i) {
        Mention m = words.mentionAt(i);
        boolean begins = m != null && m.sort() == Mention.Sort.ROLE && m.first() == i && m.clitics() == 0;
        boolean behind = i > 0 && words.is(i - 1, Kind.COMMA);
        int next = i + 1;
        boolean whom = next < words.size()
                && (words.phraseAt(next) >= 0
                        || words.token(next).isWord()
                                && words.token(next).folded().startsWith("ايا"));
        return begins && behind && whom;
    }

    /** مؤكداً; مؤكدة and مؤكدين behind a comma. */
    private boolean adverbial(int i) {
        String f = words.token(i).folded();
        boolean behind =
                i > 0 && (words.is(i - 1, Kind.COMMA) || words.token(i).best().has(Analysis.CONJUNCTION));
        return f.endsWith("ا") || behind && (f.endsWith("ه") || f.endsWith("ين"));
    }

    /** القتلى، المتظاهرون: whether a word names people, not what they did or suffered. */
    private boolean people(int i) {
        Mention m = words.mentionAt(i);
        return m != null && m.sort() == Mention.Sort.ROLE && m.kind() == ActorKind.PEOPLE;
    }

    /** سوء التفاهم، انعدام التفاهم: whether the word before says that there is no agreement. */
    private boolean lacking(Trigger t, int i) {
        return i > 0 && t.frame().target() == Target.AGREEMENT && words.stemPlays(i - 1, Particles.Role.LACK);
    }

    /** Whether a word stands within a name or begins that of somebody known: الاحتلال الإسرائيلي. */
    private boolean inName(int i) {
        Mention m = words.mentionAt(i);
        return m != null && m.sort() != Mention.Sort.BACK && (i > m.first() || known(m));
    }

    private static boolean known(Mention m) {
        return m.sort() == Mention.Sort.CAPITAL || m.sort() == Mention.Sort.NAME && m.entity() != null;
    }

    /** The last of the further words of a trigger; the trigger itself where it has none; -1 where one is missing. */
    private int last(Trigger t, int i, Sentence s) {
        int at = i;
        for (int word : t.more()) {
            int k = further(t, at, word, s);
            if (k >= 0) {
                at = k;
            } else if (t.word() != 'v' || !relativeTo(i, word, s)) {
                return -1;
            }
        }
        return at;
    }

    /** The next further word of a trigger, -1 where it is missing. A name counts as one step. */
    private int further(Trigger t, int at, int word, Sentence s) {
        if (!further.behind(word, at, s)) {
            return -1;
        }
        int steps = t.word() == 'v' ? BEHIND_VERB : BEHIND_NOUN;
        for (int k = at + 1; k < s.end(); k++) {
            if (matches(t, at, k, word)) {
                return k;
            }
            boolean ends = words.is(k, Kind.STOP) || words.is(k, Kind.COLON);
            if (steps == 0 || ends || t.word() == 'v' && k > at + 1 && words.that(k)) {
                return -1;
            }
            boolean samePhrase =
                    k + 1 < s.end() && words.phraseAt(k + 1) >= 0 && words.phraseAt(k + 1) == words.phraseAt(k);
            boolean described = t.word() == 'n' && k - at <= ADJECTIVES && describes(k);
            steps -= samePhrase || described ? 0 : 1;
        }
        return -1;
    }

    /** وقف فوري وشامل وغير مشروط لإطلاق النار: what is said of a noun is no step. */
    private boolean describes(int k) {
        return words.token(k).isWord()
                && words.phraseAt(k) < 0
                && (syntax.adjective(k) && !words.verbalNoun(k) || words.plays(k, Particles.Role.UN));
    }

    /** Whether a token is the further word of a trigger; an adjective of the noun agrees with it in definiteness. */
    private boolean matches(Trigger t, int at, int k, int word) {
        if (!words.word(k).isFurther(word)
                || t.word() == 'v' && (k > at + 1 && ended(k) || k > at + 2 && ended(k - 1))
                || t.frame().target() == Target.STATEMENT && inKnownName(k)
                || t.frame().target() == Target.AGREEMENT && apposed(at, k)) {
            return false;
        }
        Mention name = t.frame().target() == Target.STATEMENT ? words.mentionAt(k) : null;
        if (name != null && k > name.first() && name.clitics() == 0) {
            return false; // أعلنت قوات الدعم السريع
        }
        boolean watched = t.word() == 'v' && t.frame().target() == Target.AGREEMENT && syntax.watched(k);
        if (watched || words.plays(k - 1, Particles.Role.BESIDES)) {
            return false;
        }
        boolean far = t.word() == 'n' && k > at + 1 && syntax.adjective(k);
        return !far
                || words.token(k).best().definite() == words.token(at).best().definite();
    }

    /** بعثة الأمم المتحدة للدعم: whether a word is a part of a known name and tells nothing of what is said. */
    private boolean inKnownName(int k) {
        Mention m = words.mentionAt(k);
        return m != null && k > m.first() && known(m);
    }

    /** يشمل الاتفاق تبادل الأسرى: a noun with the article owns none of what stands right behind it without one. */
    private boolean apposed(int at, int k) {
        return k == at + 1
                && words.token(at).best().definite()
                && words.verbalNoun(k)
                && words.token(k).best().clitics() == 0;
    }

    /** Whether the word before says that something ends: وقف إطلاق النار is no shooting. */
    private boolean ended(int k) {
        return words.stemPlays(k - 1, Particles.Role.ENDS);
    }

    /** Whether the verb stands in a relative clause to the noun: التقدم الذي أحرزته. */
    private boolean relativeTo(int i, int word, Sentence s) {
        if (i < 2 || !words.relative(i - 1)) {
            return false;
        }
        for (int k = i - 2; k >= Math.max(s.first(), i - 1 - BEFORE_RELATIVE); k--) {
            if (words.word(k).isFurther(word)) {
                return true;
            }
        }
        return false;
    }
}
