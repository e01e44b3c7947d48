package org.rasid.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Features;
import org.rasid.reading.Frame.Slot;
import org.rasid.reading.Frame.Target;
import org.rasid.reading.Frames.Lends;
import org.rasid.report.Event.Status;
import org.rasid.text.Analysis;
import org.rasid.text.Sentence;
import org.rasid.text.Token.Kind;

/**
 * Finds who lends the subject to a noun that names a deed: the subject of a light verb (أجرى الرئيس اتصالاً), or of the
 * clause around it (قال خلال لقائه).
 */
final class LightVerbs {
    private static final int LIGHT_WINDOW = 10;
    private static final int WINDOW = 20;
    /** The verb of the clause around a noun stands at most so far behind it. */
    private static final int AHEAD = 30;

    private final Words words;
    private final Frames frames;
    private final Syntax syntax;
    private final Subjects subjects;
    private final Fillers fillers;
    private final Modality modality;

    LightVerbs(Words words, Frames frames, Syntax syntax, Subjects subjects, Fillers fillers) {
        this.words = words;
        this.frames = frames;
        this.syntax = syntax;
        this.subjects = subjects;
        this.fillers = fillers;
        this.modality = new Modality(words);
    }

    /** Who does what a candidate's noun names, or null; notes on the candidate how that was found. */
    @Nullable
    Part lent(Candidate c) {
        int i = c.trigger;
        Sentence s = c.sentence;
        int steps = 0;
        for (int k = i - 1; k >= s.first() && steps < WINDOW; k--) {
            boolean within = words.phraseAt(k) >= 0 && words.phraseAt(k) == words.phraseAt(k + 1);
            steps += within ? 0 : 1;
            if (words.is(k, Kind.COLON) || words.is(k, Kind.STOP) || words.that(k)) {
                return null;
            }
            boolean near = steps <= LIGHT_WINDOW;
            Sense verb = near ? suffers(c, k) : words.verb(k);
            if (near && verb != null && frames.isLight(verb.lemma()) && !purpose(c)) {
                return light(c, k, verb, frames.lends(verb.lemma()));
            }
            if (near && verb != null && frames.lends(verb.lemma()) == Lends.DOER && governed(c)) {
                return light(c, k, verb, Lends.ACTOR);
            }
            if (near && verb == null && words.stemPlays(k, Particles.Role.LIGHT_NOUN)) {
                c.features.add("light:noun");
                return light(c, k, null, Lends.ACTOR);
            }
            if (verb != null && claimed(k, i)) {
                return modality.negated(k) ? null : light(c, k, verb, Lends.ACTOR);
            }
            if (verb != null && ofAnnouncer(c) && frames.announces(verb.lemma())) {
                return announced(c, k, verb);
            }
            if (verb != null) {
                return around(c, k, verb);
            }
        }
        return ahead(c);
    }

    /** تعرض الموكب لهجوم: the verb at a token, the one of suffering before a noun with ل where its letters are two verbs'. */
    private @Nullable Sense suffers(Candidate c, int k) {
        Sense verb = words.verb(k);
        if (verb == null
                || frames.isLight(verb.lemma())
                || !words.token(c.trigger).best().has(Analysis.L)) {
            return verb;
        }
        for (Sense s : words.senses(k)) {
            boolean past = s.finite() && (s.features() & Features.PAST) != 0;
            if (past && frames.isLight(s.lemma()) && frames.lends(s.lemma()) == Lends.RECIPIENT) {
                return s;
            }
        }
        return verb;
    }

    /** وخلال لقائه نظيره، أكد الوزير: where the clause around it follows, its subject does. */
    private @Nullable Part ahead(Candidate c) {
        if (!c.frame.type().equals("CONSULT") || !during(c.trigger - 1)) {
            return null;
        }
        Part before = syntax.before(c.trigger, c.sentence);
        if (before != null) {
            c.features.add("subject:around");
            return before;
        }
        for (int k = c.trigger + 1; k < Math.min(c.sentence.end(), c.trigger + AHEAD); k++) {
            Sense verb = words.verb(k);
            if (words.is(k, Kind.STOP) || words.is(k, Kind.COLON) || words.relative(k)) {
                return null;
            }
            if (verb != null) {
                c.features.add("subject:ahead");
                return subjects.of(k, verb, c.sentence);
            }
        }
        return null;
    }

    /** The person whom the verb around a noun has as its object: أبلغ الرئيس نظيره خلال اتصال; null for none. */
    @Nullable
    Part told(Candidate c) {
        for (int k = c.trigger - 1; k >= Math.max(c.sentence.first(), c.trigger - AHEAD); k--) {
            Sense verb = words.verb(k);
            if (verb == null && !words.that(k) && !words.is(k, Kind.COLON)) {
                continue;
            }
            List<Part> parts = verb == null ? List.of() : between(k, c);
            Part subject = verb == null ? null : subjects.of(k, verb, c.sentence, parts);
            for (Part p : parts) {
                boolean object = subject != null
                        && p.first() > subject.first()
                        && p.marker().isEmpty()
                        && p.via().isEmpty();
                if (object && fillers.persons(fillers.who(p))) {
                    return p;
                }
            }
            return null;
        }
        return null;
    }

    /** Whether a noun's deed is when something was said and not what was said: أكد خلال لقائه الوزير أن. */
    boolean aside(Hit hit) {
        if (!during(hit.at() - 1)) {
            return false;
        }
        for (int k = hit.at() - 1; k >= hit.sentence().first(); k--) {
            if (words.that(k) || words.is(k, Kind.COLON) || words.is(k, Kind.QUOTE_OPEN)) {
                return false;
            }
            if (words.verb(k) != null) {
                return true;
            }
        }
        return true;
    }

    /** وجه دعوة لزيارة، أجرى اتصالا للقاء: a contact with ل is what another one is for. */
    private boolean purpose(Candidate c) {
        return c.frame.type().equals("CONSULT") && words.token(c.trigger).best().has(Analysis.L);
    }

    /** أعلنت كندا طرد السفير: whether who announces a deed has done it; who dies or meets is only told of. */
    private static boolean ofAnnouncer(Candidate c) {
        return c.frame.target() == Target.EVENT
                && !c.frame.type().equals("CONSULT")
                && c.frame.markers(Slot.ACTORS).contains("gen");
    }

    private @Nullable Part announced(Candidate c, int k, Sense verb) {
        boolean about = words.prepositionAt(c.trigger - 1).equals("عن")
                || words.token(c.trigger).best().has(Analysis.B);
        Part who = governs(c.trigger) || about ? subjects.of(k, verb, c.sentence, between(k, c)) : null;
        if (who == null || !fillers.ofForce(who) || fillers.observes(who)) {
            return null;
        }
        c.features.add("light:" + Lends.ANNOUNCER);
        c.cover(k, k + 1);
        return who;
    }

    /** تمكن الجيش من قتل، هدد بقصف، عاودت الطائرات قصف: whether a deed's noun stands right behind the verb, its subject or its preposition. */
    private boolean governed(Candidate c) {
        boolean deed = c.frame.target() == Target.EVENT && !c.frame.type().equals("CONSULT");
        boolean led = words.token(c.trigger).best().has(Analysis.B)
                || words.preposition(c.trigger - 1, Particles.Role.SLIGHT);
        return deed && (led || governs(c.trigger));
    }

    /** Whether a noun is what a verb right before it and its subject governs: أجرى الوزير محادثات. */
    boolean governs(int noun) {
        return !words.token(noun).best().has(Analysis.PREPOSITION)
                && (words.phraseAt(noun - 1) >= 0 || words.verb(noun - 1) != null);
    }

    /** Whether a noun behind a token tells when something happened: not على هامش القمة, where others meet. */
    private boolean during(int k) {
        return k >= 0
                && !(words.stemPlays(k, Particles.Role.MARGIN)
                        && !words.token(k + 1).best().suffixed())
                && (words.preposition(k, Particles.Role.DURING)
                        || words.preposition(k, Particles.Role.MEANWHILE)
                        || words.stemPlays(k, Particles.Role.MEANWHILE));
    }

    private @Nullable Part light(Candidate c, int k, @Nullable Sense verb, Lends lends) {
        c.features.add("light:" + lends);
        c.cover(k, k + 1);
        Status told = verb == null ? Status.ACTUAL : modality.status(k, verb, c.sentence);
        if (told == Status.NEGATED || told != Status.ACTUAL && c.frame.type().equals("CONSULT")) {
            c.features.add("light:" + told);
        }
        if (lends == Lends.GUEST && words.token(c.trigger).best().definite()) {
            c.dropped = "it was told before";
        }
        if (lends == Lends.BLAMED) {
            return blamed(c);
        }
        if (lends == Lends.NONE || lends == Lends.PLACE || lends == Lends.CAUSE) {
            return null;
        }
        if (verb != null) {
            Part subject = subjects.of(k, verb, c.sentence, between(k, c));
            return subject == null && k == c.trigger - 1 ? behindObject(c) : subject;
        }
        if (words.token(k).best().suffixed()) {
            return owner(c, k);
        }
        List<Part> owners = syntax.behind(k, c.trigger, true);
        return owners.isEmpty() ? null : owners.get(0);
    }

    /** نفذ الهجوم تونسي: the subject of a verb that stands behind its definite object, null where none does. */
    private @Nullable Part behindObject(Candidate c) {
        List<Part> parts = words.token(c.trigger).best().has(Analysis.AL)
                ? syntax.behind(c.trigger, c.sentence.end(), true)
                : List.of();
        Part first = parts.isEmpty() ? null : parts.get(0);
        boolean bare = first != null
                && first.marker().isEmpty()
                && first.via().isEmpty()
                && first.commas() == 0
                && fillers.acts(first);
        return bare ? first : null;
    }

    /** نسبت الشرطة الهجوم إلى التنظيم: who is said to have done what the noun names, null where nobody is. */
    private @Nullable Part blamed(Candidate c) {
        for (Part p : syntax.behind(c.trigger, c.sentence.end(), true)) {
            if (p.marker().equals("الي") || p.marker().equals("ل")) {
                return new Part("agent", p.via(), p.phrases(), p.first(), p.end(), p.commas());
            }
        }
        return null;
    }

    /** أعلن التنظيم مسؤوليته عن الهجوم: whether a responsibility for the noun stands behind the verb. */
    private boolean claimed(int verb, int noun) {
        for (int k = verb + 1; k < noun - 1; k++) {
            if (words.beginPlays(k, Particles.Role.CLAIM)
                    && words.prepositionAt(k + 1).equals("عن")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Part around(Candidate c, int k, Sense verb) {
        boolean force = c.frame.type().equals("ASSAULT");
        boolean contact = c.frame.type().equals("CONSULT");
        boolean when = contact ? during(c.trigger - 1) : words.preposition(c.trigger - 1, Particles.Role.DURING);
        boolean wants = contact && words.plays(verb.lemma(), Particles.Role.WANTS) && object(c.trigger);
        if (force || !when && !wants) {
            return null;
        }
        if (wants) {
            c.features.add("wanted");
        }
        c.features.add("subject:around");
        return subjects.of(k, verb, c.sentence, between(k, c));
    }

    /** يريد التفاوض، وافق على لقاء، يسعى إلى عقد لقاء: whether a noun can be what a verb wants. */
    private boolean object(int noun) {
        int k = words.token(noun).best().has(Analysis.PREPOSITION) ? noun : noun - 1;
        return !during(k) && (!words.preposition(k) || words.preposition(k, Particles.Role.SLIGHT));
    }

    /** خلال ترؤسه اجتماعا: whom the pronoun at a light verb's noun means. */
    private @Nullable Part owner(Candidate c, int noun) {
        c.features.add("subject:around");
        for (int k = noun - 1; k >= Math.max(c.sentence.first(), noun - WINDOW); k--) {
            Sense verb = words.verb(k);
            if (verb != null) {
                return subjects.of(k, verb, c.sentence, between(k, c));
            }
        }
        return null;
    }

    /** The parts behind a verb that stand before the candidate's noun. */
    private List<Part> between(int k, Candidate c) {
        List<Part> parts = syntax.behind(k, c.sentence.end(), false);
        return parts.stream().filter(p -> p.first() < c.trigger).toList();
    }
}
