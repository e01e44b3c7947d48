package org.rasid.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Features;
import org.rasid.mention.Mention;
import org.rasid.mention.Participant;
import org.rasid.reading.Frame.Slot;
import org.rasid.reading.Frame.Target;
import org.rasid.report.ActorKind;
import org.rasid.report.Event.Status;
import org.rasid.text.Analysis;
import org.rasid.text.Sentence;
import org.rasid.text.Sentence.Role;
import org.rasid.text.Token.Kind;

/**
 * Lets the frames propose. Walks through the report once; at each word that triggers a frame it gathers the phrases that
 * could fill the slots, lets the weights choose among them, and notes the features of the whole.
 */
final class Proposer {
    /** The words of a trigger stand at most this far apart. */
    private static final int WINDOW = 10;

    private static final int NOUN_WINDOW = 3;

    private static final int LIGHT_WINDOW = 10;

    private final Words words;
    private final Frames frames;
    private final Weights weights;
    private final Syntax syntax;
    private final List<Candidate> out = new ArrayList<>();
    private List<Integer> lastSubject = List.of();
    private List<Integer> lastSpeaker = List.of();
    /** The last who can be "she", and the last who can be "he". */
    private List<Integer> lastFeminine = List.of();

    private List<Integer> lastMasculine = List.of();
    /** The subject of the sentence's first verb: who says what a participle adds. */
    private List<Integer> mainSubject = List.of();
    /** The token after what the last speaker said: who speaks before it speaks within his words. */
    private int saidUntil;

    /** Whose paper was told of last: "البيان" alone speaks for them. */
    private List<Integer> lastPaper = List.of();

    Proposer(Words words, Frames frames, Weights weights) {
        this.words = words;
        this.frames = frames;
        this.weights = weights;
        this.syntax = new Syntax(words);
    }

    List<Candidate> propose() {
        for (Sentence s : words.text.sentences()) {
            if (s.role() != Role.SKIPPED) {
                sentence(s);
            }
        }
        return out;
    }

    private void sentence(Sentence s) {
        mainSubject = List.of();
        unsaid(s);
        for (int i = s.first(); i < s.end(); i++) {
            if (words.token(i).isWord()) {
                triggers(i, s);
            }
        }
    }

    private void triggers(int i, Sentence s) {
        Sense verb = words.verb(i);
        boolean any = false;
        for (Target target : Target.values()) {
            Trigger best = null;
            Sense sense = null;
            int lastMore = -1;
            for (Sense candidate : words.senses(i)) {
                for (Trigger t : frames.of(candidate.lemma())) {
                    if (t.frame().target() != target || !fits(t, candidate, verb, i)) {
                        continue;
                    }
                    int more = more(t, i, s);
                    boolean better = best == null
                            || t.weight() > best.weight()
                            || t.weight() == best.weight() && more < lastMore;
                    if (more >= 0 && better) {
                        best = t;
                        sense = candidate;
                        lastMore = more;
                    }
                }
            }
            if (best != null && sense != null) {
                any = true;
                candidate(best, sense, i, lastMore, s);
            }
        }
        if (!any && verb != null) {
            Part subject = subject(i, verb, s);
            if (subject != null) {
                remember(who(subject));
            }
        }
    }

    /** Whether the word is here what the trigger asks for. */
    private boolean fits(Trigger t, Sense sense, @Nullable Sense verb, int i) {
        return switch (t.word()) {
            case 'v' -> sense.verb() && (verb != null && sense.finite() || verb == null && speaks(t, sense, i));
            case 'n' -> !sense.verb() && verb == null && !inName(i);
            default -> true;
        };
    }

    /** Participles count for saying: مؤكداً أن. */
    private boolean speaks(Trigger t, Sense sense, int i) {
        return sense.participle()
                && t.frame().target() == Target.STATEMENT
                && words.phraseAt(i) < 0
                && adverbial(i)
                && !sense.analysis().definite()
                && !sense.analysis().suffixed()
                && !sense.analysis().has(Analysis.PREPOSITION);
    }

    /** مؤكداً; مؤكدة and مؤكدين behind a comma. */
    private boolean adverbial(int i) {
        String f = words.token(i).folded();
        boolean behind =
                i > 0 && (words.is(i - 1, Kind.COMMA) || words.token(i).best().has(Analysis.CONJUNCTION));
        return f.endsWith("ا") || behind && (f.endsWith("ه") || f.endsWith("ين"));
    }

    private boolean inName(int i) {
        int p = words.phraseAt(i);
        if (p < 0) {
            return false;
        }
        Mention m = words.mentions.phrases().get(p);
        return m.sort() != Mention.Sort.BACK && i > m.first();
    }

    /** The last of the further words of a trigger; the trigger itself where it has none; -1 where one is missing. */
    private int more(Trigger t, int i, Sentence s) {
        int at = i;
        for (String stem : t.more()) {
            int k = at + 1;
            int end = s.end();
            int steps = t.word() == 'v' ? WINDOW : NOUN_WINDOW;
            while (k < end && steps > 0 && !matches(t, at, k, stem)) {
                Kind kind = words.token(k).kind();
                if (kind == Kind.STOP || kind == Kind.COLON) {
                    break;
                }
                if (t.word() == 'v' && k > at + 1 && words.that(k)) {
                    break;
                }
                k++;
                steps -= k < end && words.phraseAt(k) >= 0 && words.phraseAt(k) == words.phraseAt(k - 1) ? 0 : 1;
            }
            if (k >= end || !matches(t, at, k, stem)) {
                if (t.word() == 'v' && relativeTo(i, stem, s)) {
                    continue;
                }
                return -1;
            }
            at = k;
        }
        return at;
    }

    /** Whether a token is the further word of a trigger; an adjective of the noun agrees with it in definiteness. */
    private boolean matches(Trigger t, int at, int k, String stem) {
        if (!words.beginsWith(k, stem)) {
            return false;
        }
        boolean far = t.word() == 'n' && k > at + 1 && syntax.adjective(k);
        return !far
                || words.token(k).best().definite() == words.token(at).best().definite();
    }

    /** Whether the verb stands in a relative clause to the noun: التقدم الذي أحرزته. */
    private boolean relativeTo(int i, String stem, Sentence s) {
        if (i < 2 || !words.relative(i - 1)) {
            return false;
        }
        for (int k = i - 2; k >= Math.max(s.first(), i - 5); k--) {
            if (words.beginsWith(k, stem)) {
                return true;
            }
        }
        return false;
    }

    private void candidate(Trigger t, Sense sense, int i, int more, Sentence s) {
        Candidate c = new Candidate(t.frame(), s, i);
        c.cover(i, more + 1);
        c.features.add("frame:" + t.frame().id());
        c.features.add("target:" + t.frame().target());
        c.features.add(t.word() == 'v' ? sense.participle() ? "word:participle" : "word:verb" : "word:noun");
        switch (t.frame().target()) {
            case STATEMENT -> statement(c, t, sense, i, s);
            case EVENT, STATUS, AGREEMENT, PROVISION -> deed(c, t, sense, i, more, s);
            case HOLDS -> holds(c, i, s);
        }
    }

    // ---- what was said

    private void statement(Candidate c, Trigger t, Sense sense, int i, Sentence s) {
        List<Part> parts = syntax.behind(i, s.end(), false);
        Part subject = t.word() == 'f' ? next(parts) : speaker(t, sense, i, s, parts);
        List<Integer> speaker = subject == null ? List.of() : who(subject);
        boolean paper = paperSpeaks(i, s);
        if (subject == null && paper) {
            speaker = lastPaper;
        } else if (subject == null && t.word() == 'v') {
            speaker = sense.passive() || impersonal(sense)
                    ? List.of()
                    : sense.participle() && !mainSubject.isEmpty() ? mainSubject : lastSpeaker(sense);
            if (sense.participle() || s.role() != Role.TITLE) {
                c.features.add("speaker:pro");
            }
        }
        if (!content(c, t, i, s, subject)) {
            return;
        }
        c.features.add(subject == null ? "speaker:none" : "speaker:" + subject.marker());
        if (subject != null) {
            c.parts.put(Slot.SPEAKER, subject);
            c.cover(subject.first(), subject.end());
            features(c, subject, "speaker");
        }
        c.slots.put(Slot.SPEAKER, speaker);
        if (subject != null && paperBefore(i, subject)) {
            lastPaper = speaker;
        }
        Part addressee = choose(t.frame(), Slot.ADDRESSEE, parts, subject);
        if (addressee != null && addressee.first() < Math.max(c.contentFirst, i + 8)) {
            c.slots.put(Slot.ADDRESSEE, who(addressee));
        }
        c.act = act(c);
        c.features.add("role:" + s.role());
        if (negated(i)) {
            c.features.add("negated");
        }
        out.add(c);
        boolean nested = i < saidUntil;
        if (!speaker.isEmpty() && !nested) {
            lastSpeaker = speaker;
            if (subject != null && feminine(subject)) {
                lastFeminine = speaker;
            } else if (subject != null) {
                lastMasculine = speaker;
            }
            remember(speaker);
        }
        saidUntil = Math.max(saidUntil, c.contentEnd);
    }

    /** وأشار البيان إلى: the paper itself is the subject. */
    private boolean paperSpeaks(int i, Sentence s) {
        return i + 1 < s.end()
                && words.stemPlays(i + 1, Particles.Role.PAPER)
                && words.token(i + 1).best().definite();
    }

    private boolean paperBefore(int i, Part subject) {
        for (int k = i + 1; k < subject.first(); k++) {
            if (words.stemPlays(k, Particles.Role.PAPER)) {
                return true;
            }
        }
        return false;
    }

    /** What the first words of a content make of a plain saying: "يجب", "على الحكومة أن" ask for something. */
    private String act(Candidate c) {
        if (!c.frame.label().equals("say")) {
            return c.frame.label();
        }
        for (int k = c.contentFirst; k < Math.min(c.contentEnd, c.contentFirst + 9); k++) {
            if (words.plays(k, Particles.Role.MUST)) {
                return "request";
            }
            boolean first = k == c.contentFirst || words.that(k - 1);
            if (words.plays(k, Particles.Role.MUST_WHOM)
                    && first
                    && k + 1 < words.size()
                    && words.phraseAt(k + 1) >= 0) {
                return "request";
            }
        }
        return "say";
    }

    /** Speech without a word of saying: a quotation that runs on over sentences, a name with a colon in a headline. */
    private void unsaid(Sentence s) {
        Frame quote = frames.ofSign("quote");
        Frame colon = frames.ofSign("colon");
        boolean inside = s.first() > 0
                && words.quoted(s.first())
                && words.quoted(s.first() - 1)
                && !words.is(s.first(), Kind.QUOTE_OPEN);
        boolean opens = words.is(s.first(), Kind.QUOTE_OPEN) && syntax.longQuote(s.first());
        if (quote != null && s.role() == Role.BODY && (inside || opens) && !lastSpeaker.isEmpty()) {
            Candidate c = new Candidate(quote, s, s.first());
            c.features.add("frame:" + quote.id());
            c.features.add("target:" + quote.target());
            c.features.add(inside ? "quote:inside" : "quote:opens");
            c.slots.put(Slot.SPEAKER, lastSpeaker);
            c.contentFirst = s.first();
            c.contentEnd = s.end();
            c.cover(s.first(), s.end());
            c.act = act(c);
            out.add(c);
        }
        int p = words.phraseAt(s.first());
        if (colon == null || s.role() == Role.BODY || p < 0) {
            return;
        }
        Mention m = words.mentions.phrases().get(p);
        if (m.canAct() && m.end() + 1 < s.end() && words.is(m.end(), Kind.COLON)) {
            Candidate c = new Candidate(colon, s, m.end());
            c.features.add("frame:" + colon.id());
            c.features.add("target:" + colon.target());
            c.slots.put(Slot.SPEAKER, words.mentions.whom().get(p));
            c.contentFirst = m.end() + 1;
            c.contentEnd = s.end();
            c.cover(s.first(), s.end());
            c.act = act(c);
            out.add(c);
        }
    }

    /** "يُعتقد أن": a present without a subject whose letters may be passive. */
    private static boolean impersonal(Sense sense) {
        return (sense.features() & Features.PRESENT) != 0 && (sense.features() & Features.PASSIVE) != 0;
    }

    /** The last speaker whom a verb's gender allows: states and most bodies are feminine. */
    private List<Integer> lastSpeaker(Sense sense) {
        boolean she = (sense.features() & Features.FEMININE) != 0;
        boolean he = (sense.features() & Features.MASCULINE) != 0;
        List<Integer> fitting = she == he ? lastSpeaker : she ? lastFeminine : lastMasculine;
        return fitting.isEmpty() ? lastSpeaker : fitting;
    }

    private boolean feminine(Part p) {
        Mention m = words.mentions.phrases().get(p.phrases().get(0));
        if (m.kind() == ActorKind.PERSON || m.kind() == ActorKind.PEOPLE) {
            return m.feminine();
        }
        return m.kind() == ActorKind.STATE || m.feminine() || m.head().endsWith("ه");
    }

    private static @Nullable Part next(List<Part> parts) {
        return parts.isEmpty() ? null : parts.get(0);
    }

    private @Nullable Part speaker(Trigger t, Sense sense, int i, Sentence s, List<Part> parts) {
        boolean asked = t.frame().markers(Slot.SPEAKER).contains("subj") && !sense.participle();
        Part near = asked && !parts.isEmpty() ? parts.get(0) : null;
        if (near != null && near.marker().isEmpty() && near.commas() == 0 && acts(near)) {
            return subject(i, sense, s, parts);
        }
        for (String marker : t.frame().markers(Slot.SPEAKER)) {
            int gt = marker.indexOf('>');
            if (gt >= 0) {
                String prep = marker.substring(0, gt).equals("bare") ? "" : marker.substring(0, gt);
                for (Part p : parts) {
                    if (behindNoun(p, prep, marker.substring(gt + 1), i)) {
                        return p;
                    }
                }
            }
        }
        return asked ? subject(i, sense, s, parts) : null;
    }

    /** Whether a phrase stands behind this noun, which the preposition precedes. */
    private boolean behindNoun(Part p, String preposition, String noun, int i) {
        boolean nounThere = false;
        boolean prepositionThere = preposition.isEmpty();
        for (int k = i + 1; k < p.first(); k++) {
            if (words.token(k).isWord()) {
                nounThere |= words.beginsWith(k, noun);
                prepositionThere |= words.prepositionAt(k).equals(preposition);
            }
        }
        return nounThere && prepositionThere && p.first() - i <= 8;
    }

    private boolean content(Candidate c, Trigger t, int i, Sentence s, @Nullable Part subject) {
        if (t.frame().markers(Slot.CONTENT).contains("clause")) {
            c.contentFirst = s.first();
            c.contentEnd = i;
            c.first = s.first();
            return i > s.first() + 2 || subject != null;
        }
        int from = Math.max(c.end, subject == null || subject.first() < i ? i + 1 : subject.end());
        int end = s.end();
        int at = -1;
        String how = "";
        for (int k = Math.min(from, i + 1); k < end && k < from + 30; k++) {
            Kind kind = words.token(k).kind();
            if (kind == Kind.QUOTE_OPEN && syntax.longQuote(k)) {
                at = k;
                how = "quote";
                break;
            }
            if (kind == Kind.COLON) {
                at = k + 1;
                how = "colon";
                break;
            }
            if (k >= from && words.that(k)) {
                at = k;
                how = "that";
                break;
            }
            if (kind == Kind.WORD && k > i + 1 && words.verb(k) != null && !words.relative(k - 1)) {
                break;
            }
        }
        if (at < 0) {
            if (!nominalContent(t.frame())) {
                return false;
            }
            at = Math.min(subject == null || subject.first() < i ? i + 1 : subject.end(), end);
            how = "noun";
        }
        c.contentFirst = at;
        c.contentEnd = how.equals("noun") ? phraseEnd(at, contentEnd(at, i, s)) : contentEnd(at, i, s);
        c.cover(i, c.contentEnd);
        c.features.add("content:" + how);
        c.features.add(t.frame().label() + ":" + how + (subject == null ? ":pro" : ""));
        if (c.contentEnd - at < 2) {
            c.features.add("content:short");
        }
        return c.contentEnd > at;
    }

    private static boolean nominalContent(Frame frame) {
        for (String m : frame.markers(Slot.CONTENT)) {
            if (!m.equals("that") && !m.equals("quote") && !m.equals("colon")) {
                return true;
            }
        }
        return false;
    }

    /** What is said in a noun phrase ends with a new clause: "، حيث". */
    private int phraseEnd(int from, int end) {
        for (int k = from + 1; k + 1 < end; k++) {
            if (words.is(k, Kind.COMMA) && (words.plays(k + 1, Particles.Role.CLAUSE) || words.verb(k + 1) != null)) {
                return k;
            }
        }
        return end;
    }

    /** What is said ends where the same speaker's next word of saying begins, or with the sentence. */
    private int contentEnd(int from, int trigger, Sentence s) {
        for (int k = Math.max(from, trigger + 1) + 1; k < s.end(); k++) {
            if (!words.token(k).isWord() || words.quoted(k)) {
                continue;
            }
            boolean joined = words.token(k).best().has(Analysis.CONJUNCTION)
                    || words.is(k - 1, Kind.COMMA)
                    || words.plays(k - 1, Particles.Role.CLAUSE);
            if (!joined) {
                continue;
            }
            Sense verb = words.verb(k);
            for (Sense x : words.senses(k)) {
                boolean says = (verb != null && x.finite() || x.participle() && adverbial(x)) && saysSomething(x);
                if (says) {
                    return words.is(k - 1, Kind.COMMA) ? k - 1 : k;
                }
            }
        }
        int end = s.end();
        return end > from && words.is(end - 1, Kind.STOP) ? end - 1 : end;
    }

    private static boolean adverbial(Sense x) {
        return (x.features() & Features.ADVERBIAL) != 0 || (x.features() & Features.FEMININE) != 0;
    }

    private boolean saysSomething(Sense x) {
        for (Trigger t : frames.of(x.lemma())) {
            if (t.frame().target() == Target.STATEMENT && t.word() == 'v') {
                return true;
            }
        }
        return false;
    }

    // ---- what was done and agreed

    private void deed(Candidate c, Trigger t, Sense sense, int i, int more, Sentence s) {
        boolean noun = t.word() == 'n';
        int last = noun ? afterAdjectives(Math.max(i, more), s) : i;
        List<Part> parts = new ArrayList<>(syntax.behind(i, s.end(), noun));
        if (noun && more > i) {
            for (Part p : syntax.behind(more, s.end(), true)) {
                if (parts.stream().noneMatch(q -> q.first() == p.first())) {
                    parts.add(p);
                }
            }
        }
        if (noun && t.frame().markers(Slot.RECIPIENTS).contains("before")) {
            Part before = syntax.before(i, s);
            if (before != null) {
                parts.add(new Part("before", "", before.phrases(), before.first(), before.end(), before.commas()));
            }
        }
        Set<Integer> used = new LinkedHashSet<>();
        Slot doer = doer(t.frame().target());
        boolean own = noun
                && t.frame().target() == Target.AGREEMENT
                && choose(t.frame(), doer, parts, null, used, true) != null;
        boolean asks = t.frame().markers(doer).contains("subj");
        Part subject = own || noun && !asks ? null : noun ? lent(c, i, s) : subject(i, sense, s, parts);
        boolean passive = !noun && (sense.passive() || suffers(t.frame(), sense, subject, parts));
        if (subject != null) {
            Slot to = passive || c.features.contains("light:RECIPIENT") ? Slot.RECIPIENTS : doer;
            c.slots.put(to, who(subject));
            c.parts.put(to, subject);
            used.add(subject.first());
            c.cover(subject.first(), subject.end());
            c.features.add("subject:" + subject.marker());
        } else if (!noun && !passive && s.role() != Role.TITLE) {
            if (!lastSubject.isEmpty() && t.frame().markers(doer).contains("subj")) {
                c.slots.put(doer, dual(sense) && lastSubject.size() < 2 ? recentTwo(i) : lastSubject);
                c.features.add("subject:pro");
            }
        }
        for (Slot slot : new Slot[] {doer, Slot.RECIPIENTS, Slot.SPONSORS}) {
            if (!c.who(slot).isEmpty()) {
                continue;
            }
            Part p = choose(t.frame(), slot, parts, null, used, noun && !c.features.contains("light:ACTOR"));
            if (p != null) {
                fill(c, slot, p, used);
            } else if (slot == doer
                    && noun
                    && sense.analysis().suffixed()
                    && t.frame().markers(slot).contains("poss")
                    && !lastSubject.isEmpty()) {
                c.slots.put(slot, lastSubject);
                c.features.add("subject:poss");
            }
        }
        if (noun
                && sense.analysis().suffixed()
                && c.who(Slot.RECIPIENTS).isEmpty()
                && c.features.contains("subject:poss")) {
            Part met = parts.isEmpty() ? null : parts.get(0);
            if (met != null && met.marker().equals("gen") && !who(met).isEmpty()) {
                fill(c, Slot.RECIPIENTS, met, used);
            }
        }
        if (c.who(doer).isEmpty() && t.frame().id().equals("contact") && sense.plural() && !lastSpeaker.isEmpty()) {
            c.slots.put(doer, lastSpeaker);
            c.features.add("subject:side");
        }
        c.contentFirst = i;
        c.contentEnd = clauseEnd(last, s);
        c.cover(i, Math.min(c.contentEnd, last + 12));
        status(c, sense, i, s);
        if (!noun && (sense.features() & Features.FINITE) == Features.PRESENT) {
            c.features.add("tense:present");
        }
        c.features.add("role:" + s.role());
        if (words.quoted(i) && t.frame().target() == Target.EVENT) {
            c.features.add("quoted");
        }
        if (stopped(i)) {
            c.features.add("stopped");
        }
        if (noun && purpose(i, s)) {
            c.features.add("purpose");
        }
        c.features.add(c.who(doer).isEmpty() ? "doer:none" : "doer:some");
        c.features.add(c.who(Slot.RECIPIENTS).isEmpty() ? "recipient:none" : "recipient:some");
        out.add(c);
        if (subject != null && !noun) {
            remember(who(subject));
        }
    }

    /** من أجل التوصل إلى هدنة: what one strives for is not there yet. */
    private boolean purpose(int i, Sentence s) {
        for (int k = i - 1; k >= Math.max(s.first(), i - 4); k--) {
            if (!words.token(k).isWord() || words.phraseAt(k) >= 0) {
                return false;
            }
            if (words.plays(k, Particles.Role.WISHED)) {
                return true;
            }
        }
        return false;
    }

    /** قتل جنديان: a verb that must have an object and has none is passive, where its letters allow it. */
    private boolean suffers(Frame frame, Sense sense, @Nullable Part subject, List<Part> parts) {
        boolean either =
                (sense.features() & Features.PASSIVE) != 0 && !sense.analysis().suffixed();
        return either
                && subject != null
                && frame.markers(Slot.RECIPIENTS).contains("must")
                && choose(frame, Slot.RECIPIENTS, parts, null, Set.of(subject.first()), false) == null;
    }

    /** وقف العمليات، منع الهجمات: what is to end is not told as done. */
    private boolean stopped(int i) {
        return i > 0 && words.stemPlays(i - 1, Particles.Role.ENDS);
    }

    private static Slot doer(Target target) {
        return switch (target) {
            case AGREEMENT, STATUS -> Slot.PARTIES;
            case PROVISION -> Slot.OBLIGORS;
            default -> Slot.ACTORS;
        };
    }

    private void fill(Candidate c, Slot slot, Part p, Set<Integer> used) {
        List<Integer> who = who(p);
        boolean split = slot == Slot.ACTORS && p.marker().equals("بين") && who.size() > 1
                || slot == Slot.ACTORS
                        && p.marker().equals("whose")
                        && who.size() > 1
                        && c.frame.type().equals("CONSULT");
        c.slots.put(slot, split ? List.of(who.get(0)) : who);
        if (split) {
            c.slots.put(Slot.RECIPIENTS, who.subList(1, who.size()));
        }
        c.parts.put(slot, p);
        used.add(p.first());
        c.cover(p.first(), p.end());
        features(c, p, slot.name());
    }

    private void holds(Candidate c, int i, Sentence s) {
        c.contentFirst = i + 1;
        c.contentEnd = contentEnd(i + 1, i, s);
        out.add(c);
    }

    private int afterAdjectives(int i, Sentence s) {
        int k = i;
        while (k + 1 < s.end()
                && words.token(k + 1).isWord()
                && words.senses(k + 1).length > 0
                && words.senses(k + 1)[0].lemma().pos().equals("ADJ")) {
            k++;
        }
        return k;
    }

    private int clauseEnd(int from, Sentence s) {
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

    /** Who lends the subject to a noun that names a deed: the subject of a light verb, or of the clause around it. */
    private @Nullable Part lent(Candidate c, int i, Sentence s) {
        boolean adverbial = i > s.first() && words.preposition(i - 1, Particles.Role.DURING);
        for (int k = i - 1; k >= Math.max(s.first(), i - LIGHT_WINDOW * 2); k--) {
            if (!words.token(k).isWord()) {
                if (words.is(k, Kind.COLON) || words.is(k, Kind.STOP)) {
                    return null;
                }
                continue;
            }
            Sense verb = words.verb(k);
            Sense any = verb != null ? verb : masdarOfLight(k);
            if (any == null) {
                continue;
            }
            if (frames.isLight(any.lemma()) && i - k <= LIGHT_WINDOW) {
                Frames.Lends lends = frames.lends(any.lemma());
                c.features.add("light:" + lends);
                c.cover(k, k + 1);
                if (lends == Frames.Lends.NONE || lends == Frames.Lends.PLACE) {
                    return null;
                }
                Part p =
                        verb == null ? between(k, i) : subject(k, verb, s, before(syntax.behind(k, s.end(), false), i));
                return p;
            }
            if (verb != null && adverbial) {
                c.features.add("subject:around");
                return subject(k, verb, s, before(syntax.behind(k, s.end(), false), i));
            }
            if (verb != null) {
                return null;
            }
        }
        return null;
    }

    /** إجراء الرئيسين محادثة: the verbal noun of a light verb. */
    private @Nullable Sense masdarOfLight(int k) {
        if (words.stemPlays(k, Particles.Role.LIGHT_NOUN)) {
            for (Sense s : words.senses(k)) {
                if (frames.isLight(s.lemma())) {
                    return s;
                }
            }
            return lightNoun(k);
        }
        return null;
    }

    private @Nullable Sense lightNoun(int k) {
        for (Sense s : words.senses(k)) {
            if (s.lemma().pos().equals("NOUN")) {
                return s;
            }
        }
        return null;
    }

    private @Nullable Part between(int k, int i) {
        Part found = null;
        for (Part p : syntax.behind(k, i, true)) {
            found = found == null ? p : found;
        }
        return found;
    }

    private static List<Part> before(List<Part> parts, int i) {
        return parts.stream().filter(p -> p.first() < i).toList();
    }

    // ---- who stands where

    private @Nullable Part subject(int i, Sense verb, Sentence s) {
        return subject(i, verb, s, syntax.behind(i, s.end(), false));
    }

    /** The subject of a verb: the bare phrase behind it, the one before its clause, or the one it is relative to. */
    private @Nullable Part subject(int i, Sense verb, Sentence s, List<Part> parts) {
        Part behind = null;
        for (Part p : parts) {
            if (p.marker().isEmpty() && acts(p)) {
                behind = p;
                break;
            }
            if (p.commas() > 1) {
                break;
            }
        }
        Part relative = syntax.antecedent(i, s);
        boolean object = verb.analysis().suffixed();
        if (relative != null && !(behind != null && (object || resumed(i, behind)))) {
            return relative;
        }
        boolean person =
                (verb.features() & (Features.FIRST | Features.SECOND)) != 0 && (verb.features() & Features.THIRD) == 0;
        if (person) {
            return null;
        }
        Part before = syntax.before(i, s);
        boolean manyOrBoth = (verb.features() & (Features.PLURAL | Features.DUAL)) != 0
                && (verb.features() & Features.SINGULAR) == 0;
        if (before != null && (manyOrBoth || behind == null)) {
            return before;
        }
        if (manyOrBoth && dual(verb)) {
            return before;
        }
        double vs = behind == null ? Double.NEGATIVE_INFINITY : weights.of("subject:vs") + distance(i, behind);
        double sv = before == null ? Double.NEGATIVE_INFINITY : weights.of("subject:sv") + adjacent(before, i);
        return before == null && behind == null ? null : sv > vs ? before : behind;
    }

    /** "التي يسيطر عليها": a pronoun with a preposition resumes what the clause is relative to. */
    private boolean resumed(int i, Part behind) {
        for (int k = i + 1; k < behind.first(); k++) {
            if (words.token(k).isWord() && words.token(k).best().suffixed()) {
                return true;
            }
        }
        return false;
    }

    private double distance(int i, Part p) {
        int gap = p.first() - i - 1;
        return gap == 0 ? weights.of("gap:0") : gap < 4 ? weights.of("gap:few") : weights.of("gap:many");
    }

    private double adjacent(Part before, int i) {
        return i - before.end() <= 1 ? weights.of("sv:adjacent") : weights.of("sv:apart");
    }

    private static boolean dual(Sense verb) {
        return (verb.features() & Features.DUAL) != 0;
    }

    private List<Integer> recentTwo(int i) {
        Set<Integer> found = new LinkedHashSet<>();
        for (int k = i; k >= 0 && found.size() < 2 && i - k < 60; k--) {
            int p = words.phraseAt(k);
            if (p >= 0) {
                for (int who : words.mentions.whom().get(p)) {
                    if (participant(who).kind() == ActorKind.PERSON) {
                        found.add(who);
                    }
                }
            }
        }
        List<Integer> two = new ArrayList<>(found);
        java.util.Collections.reverse(two);
        return two.size() == 2 ? two : List.of();
    }

    private @Nullable Part choose(Frame frame, Slot slot, List<Part> parts, @Nullable Part except) {
        return choose(frame, slot, parts, except, Set.of(), false);
    }

    /** The likeliest filler of a slot by the weights, or null. */
    private @Nullable Part choose(
            Frame frame, Slot slot, List<Part> parts, @Nullable Part except, Set<Integer> used, boolean noun) {
        List<String> markers = frame.markers(slot);
        Part best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Part p : parts) {
            if (p.equals(except) || used.contains(p.first()) || who(p).isEmpty()) {
                continue;
            }
            int rank = rank(markers, p, noun);
            if (rank < 0) {
                continue;
            }
            double score = weights.of("slot:rank" + Math.min(rank, 3))
                    + p.commas() * weights.of("slot:comma")
                    + (p.via().isEmpty() ? 0 : weights.of("slot:via"))
                    + (p.first() - parts.get(0).first()) * weights.of("slot:token");
            if (score > most) {
                most = score;
                best = p;
            }
        }
        return best;
    }

    private static int rank(List<String> markers, Part p, boolean noun) {
        for (int r = 0; r < markers.size(); r++) {
            String m = markers.get(r);
            boolean bare = m.equals("obj")
                    && (noun ? p.marker().equals("gen") : p.marker().isEmpty());
            if (bare || m.equals(p.marker())) {
                return r;
            }
        }
        return -1;
    }

    private boolean acts(Part p) {
        for (int phrase : p.phrases()) {
            if (words.mentions.phrases().get(phrase).canAct()) {
                return true;
            }
        }
        return false;
    }

    /** The participants that a part stands for. */
    private List<Integer> who(Part p) {
        Set<Integer> all = new LinkedHashSet<>();
        for (int phrase : p.phrases()) {
            all.addAll(words.mentions.whom().get(phrase));
        }
        return List.copyOf(all);
    }

    private Participant participant(int i) {
        return words.mentions.participants().get(i);
    }

    private void remember(List<Integer> subject) {
        if (!subject.isEmpty()) {
            mainSubject = mainSubject.isEmpty() ? subject : mainSubject;
            lastSubject = subject;
        }
    }

    private static void features(Candidate c, Part p, String slot) {
        c.features.add(slot + ":" + p.marker());
        if (!p.via().isEmpty()) {
            c.features.add(slot + ":via");
        }
        if (p.commas() > 0) {
            c.features.add(slot + ":comma");
        }
    }

    // ---- whether it happened

    private void status(Candidate c, Sense sense, int i, Sentence s) {
        if (negated(i)) {
            c.status = Status.NEGATED;
        } else if (future(i, sense, s)) {
            c.status = Status.FUTURE;
        }
        c.features.add("status:" + c.status);
    }

    private boolean negated(int i) {
        for (int k = i - 1; k >= 0 && k >= i - 2; k--) {
            if (words.plays(k, Particles.Role.NOT)) {
                return true;
            }
            if (words.boundary(k)) {
                return false;
            }
        }
        return false;
    }

    private boolean future(int i, Sense sense, Sentence s) {
        if (sense.analysis().has(Analysis.S)) {
            return true;
        }
        for (int k = i - 1; k >= s.first() && k >= i - 8; k--) {
            if (words.is(k, Kind.STOP) || words.is(k, Kind.COLON)) {
                return false;
            }
            boolean will = words.plays(k, Particles.Role.WILL)
                    || words.token(k).isWord() && words.token(k).best().has(Analysis.S);
            if (will) {
                return true;
            }
        }
        return false;
    }
}
