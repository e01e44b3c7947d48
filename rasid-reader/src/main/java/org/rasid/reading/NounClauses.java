package org.rasid.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Features;
import org.rasid.mention.Mention;
import org.rasid.reading.Frames.Lends;
import org.rasid.report.ActorKind;
import org.rasid.text.Analysis;
import org.rasid.text.Sentence;
import org.rasid.text.Token.Kind;

/**
 * Finds the verb that lends itself to a noun and stands behind it: الاجتماع الذي عقده الوزير، مباحثات يجريها مع نظيره،
 * لقاء جمعه بالسفير، زيارة قام بها، مفاوضات تجري بين الطرفين، غارات نفذتها الطائرات، هجوم نسب إلى التنظيم.
 */
final class NounClauses {
    /** The verb stands at most so far behind its noun. */
    private static final int REACH = 18;
    /** How far back whom the verb's pronoun means is looked for. */
    private static final int BACK = 14;

    private final Words words;
    private final Frames frames;
    private final Syntax syntax;
    private final Fillers fillers;
    private final Discourse discourse;

    NounClauses(Words words, Frames frames, Syntax syntax, Fillers fillers, Discourse discourse) {
        this.words = words;
        this.frames = frames;
        this.syntax = syntax;
        this.fillers = fillers;
        this.discourse = discourse;
    }

    /**
     * A clause that says who did what a noun names.
     *
     * @param lends what the verb's subject is to the deed
     * @param subject the phrase of the subject, null where the clause names none
     * @param meant who is the subject by a pronoun; nobody where a phrase names it
     * @param parts the parts behind the verb
     * @param at the verb
     */
    record Clause(Lends lends, @Nullable Part subject, List<Integer> meant, List<Part> parts, int at) {}

    /** The clause behind a noun, or null. */
    @Nullable
    Clause behind(Hit hit) {
        Sentence s = hit.sentence();
        int first = Math.max(hit.at(), hit.last()) + 1;
        boolean other = false;
        for (int k = first; k < Math.min(s.end(), first + REACH); k++) {
            other |= preposed(k);
            if (ends(k, s) || other && words.relative(k) && !agrees(k, hit)) {
                return null;
            }
            Sense verb = verb(k);
            if (verb != null) {
                return verb.analysis().has(Analysis.CONJUNCTION) ? null : clause(hit, k, verb);
            }
            if (words.verb(k) != null) {
                return null;
            }
        }
        return null;
    }

    /** الغارة على الموقع التي نفذتها: whether a relative pronoun means the noun and not the one before itself. */
    private boolean agrees(int relative, Hit hit) {
        return feminine(hit.at()) == words.token(relative).folded().endsWith("التي")
                && feminine(hit.at()) != feminine(relative - 1);
    }

    private boolean feminine(int noun) {
        String folded = words.token(noun).folded();
        return folded.endsWith("ه") || folded.endsWith("ات");
    }

    /** "الاتصال بالاتفاق الذي": a noun behind a preposition takes the clause to itself. */
    private boolean preposed(int k) {
        return words.preposition(k)
                || words.token(k).isWord() && words.token(k).best().has(Analysis.PREPOSITION);
    }

    private boolean ends(int k, Sentence s) {
        boolean comma = words.is(k, Kind.COMMA) && k + 1 < s.end() && !words.relative(k + 1) && verb(k + 1) == null;
        return comma
                || words.is(k, Kind.STOP)
                || words.is(k, Kind.COLON)
                || words.is(k, Kind.SEMICOLON)
                || words.that(k);
    }

    /** The sense in which a token is a verb that lends itself; a noun's letters serve where a clause can begin. */
    private @Nullable Sense verb(int k) {
        if (words.phraseAt(k) >= 0
                || words.preposition(k - 1)
                || !words.token(k).isWord()) {
            return null;
        }
        boolean sure = words.verb(k) != null;
        boolean resumed = resumedBehind(k);
        Sense found = null;
        for (Sense sense : words.senses(k)) {
            boolean answers = frames.lends(sense.lemma()) == Lends.ACCUSED || frames.announces(sense.lemma());
            boolean lends = sense.finite() && (frames.isLight(sense.lemma()) || answers && answered(k) >= 0);
            boolean blamed = lends && frames.lends(sense.lemma()) == Lends.BLAMED;
            boolean done =
                    blamed || resumed || sense.analysis().suffixed() == (frames.lends(sense.lemma()) != Lends.NONE);
            if (lends && (sure || blamed || sense.analysis().suffixed() || namedBehind(k)) && (found == null || done)) {
                found = sense;
                if (done) {
                    return found;
                }
            }
        }
        return found;
    }

    private boolean namedBehind(int k) {
        Mention m = k + 1 < words.size() ? words.mentionAt(k + 1) : null;
        return m != null && m.first() == k + 1 && m.canAct() && m.sort() != Mention.Sort.WHOSE;
    }

    private @Nullable Clause clause(Hit hit, int k, Sense verb) {
        Lends lends = frames.lends(verb.lemma());
        boolean relative = words.relative(k - 1);
        boolean resumed = verb.analysis().suffixed() || resumedBehind(k);
        boolean indefinite = !words.token(hit.at()).best().definite();
        List<Part> parts = syntax.behind(k, hit.sentence().end(), false);
        if (lends == Lends.BLAMED) {
            Part blamed = blamed(parts);
            return blamed == null ? null : new Clause(Lends.ACTOR, blamed, List.of(), List.of(), k);
        }
        if (lends == Lends.ACCUSED) {
            Part accused = accused(parts, answered(k));
            return accused == null ? null : new Clause(Lends.ACTOR, accused, List.of(), List.of(), k);
        }
        if (lends == Lends.ANNOUNCER) {
            Part claims = bare(parts);
            return new Clause(Lends.ACTOR, claims, claims == null ? meant(hit) : List.of(), parts, k);
        }
        if (!resumed && !relative && (!indefinite || lends == Lends.ACTOR)) {
            return null;
        }
        if (lends == Lends.OBJECT) {
            Part met = verb.analysis().suffixed() ? null : bare(parts);
            return met == null && !verb.analysis().suffixed()
                    ? null
                    : new Clause(lends, met, met == null ? broughtTogether(hit, verb) : List.of(), parts, k);
        }
        Part host = lends == Lends.PLACE && resumed ? bare(parts) : null;
        if (host != null && fillers.persons(fillers.who(host))) {
            return new Clause(Lends.ACTOR, host, List.of(), parts, k);
        }
        boolean active = (lends == Lends.ACTOR || lends == Lends.RECIPIENT) && resumed;
        boolean we = (verb.features() & Features.FIRST) != 0 && (verb.features() & Features.THIRD) == 0;
        Part subject = active && !we ? bare(parts) : null;
        List<Integer> meant = we ? discourse.speaker() : unknown(k) ? List.of() : meant(hit);
        return new Clause(
                active ? lends : Lends.NONE, subject, active && subject == null ? meant : List.of(), parts, k);
    }

    /** نسب إلى التنظيم: who is said to have done it. */
    private static @Nullable Part blamed(List<Part> parts) {
        for (Part p : parts) {
            if (p.marker().equals("الي") || p.marker().equals("ل")) {
                return p;
            }
        }
        return null;
    }

    /** اتهمت كابول الحركة بتنفيذه: the last whom a verb of accusing has before what says of what. */
    private @Nullable Part accused(List<Part> parts, int answered) {
        Part last = null;
        for (Part p : parts) {
            if (p.marker().isEmpty() && p.first() < answered && fillers.acts(p) && p.commas() == 0) {
                last = p;
            }
        }
        return last;
    }

    /** بتنفيذه، مسؤوليته، المسؤولية عنه: the word behind a verb that says of somebody that he did what the noun names; -1 for none. */
    private int answered(int verb) {
        for (int k = verb + 1; k < Math.min(words.size(), verb + REACH) && !words.boundary(k); k++) {
            boolean his = words.token(k).isWord()
                    && words.phraseAt(k) < 0
                    && words.token(k).best().suffixed();
            boolean done = his && words.verbalNoun(k) && words.token(k).best().has(Analysis.B);
            boolean claim = words.beginPlays(k, Particles.Role.CLAIM) && (his || resumedBehind(k));
            if (done || claim) {
                return k;
            }
        }
        return -1;
    }

    /** قام بها، شارك فيه: a pronoun behind a preposition means the noun. */
    private boolean resumedBehind(int k) {
        return k + 1 < words.size() && words.withPronoun(k + 1);
    }

    private @Nullable Part bare(List<Part> parts) {
        for (Part p : parts) {
            if (p.marker().isEmpty() && fillers.acts(p) && p.commas() == 0) {
                return p;
            }
        }
        return null;
    }

    /** هجوم نفذه ملثمون: whether a noun that no phrase takes up stands behind the verb as its subject. */
    private boolean unknown(int verb) {
        int k = verb + 1;
        return k < words.size()
                && words.token(k).isWord()
                && words.phraseAt(k) < 0
                && words.timeAt(k) < 0
                && !words.preposition(k)
                && !words.withPronoun(k)
                && words.noun(k)
                && words.token(k).best().clitics() == 0;
    }

    /** محادثات جمعته مع الوزير: whom a verb of bringing together means by "him", where several opened the clause the one behind. */
    private List<Integer> broughtTogether(Hit hit, Sense verb) {
        Part before = syntax.before(hit.at(), hit.sentence());
        Mention opens = before == null
                ? null
                : words.mentions.phrases().get(before.phrases().get(0));
        boolean him = verb.analysis().suffix().equals("ه");
        return opens != null && him && (opens.number() > 1 || opens.kind() != ActorKind.PERSON)
                ? personBefore(hit)
                : meant(hit);
    }

    /** Whom the verb's pronoun means: the subject that opens the clause of the noun, else who was named last. */
    private List<Integer> meant(Hit hit) {
        Part before = syntax.before(hit.at(), hit.sentence());
        return before != null ? fillers.who(before) : personBefore(hit);
    }

    private List<Integer> personBefore(Hit hit) {
        for (int k = hit.at() - 1; k >= Math.max(hit.sentence().first(), hit.at() - BACK); k--) {
            Mention m = words.mentionAt(k);
            List<Integer> who = m == null ? List.of() : words.mentions.whom().get(words.phraseAt(k));
            if (m != null && m.kind() == ActorKind.PERSON && who.size() == 1) {
                return new ArrayList<>(who);
            }
        }
        return discourse.subject();
    }
}
