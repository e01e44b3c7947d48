package org.rasid.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Features;
import org.rasid.mention.Mention;
import org.rasid.reading.Frame.Slot;
import org.rasid.reading.Particles.Role;
import org.rasid.report.ActorKind;
import org.rasid.text.Analysis;
import org.rasid.text.Sentence;
import org.rasid.text.Token.Kind;

/** Finds who says what a word of saying leads to: its subject, who stands behind a noun, or who spoke before. */
final class Speakers {
    /** A speaker behind a noun stands at most so far behind the word of saying. */
    private static final int REACH = 8;

    /** "اتصالين هاتفيين من ملك الأردن وملك البحرين أعربا فيهما". */
    private static final int SENDER_REACH = 40;

    /** "بحسب بيان صادر عن الجيش". */
    private static final int SOURCE_REACH = 5;

    /** "طلب عدم الكشف عن اسمه". */
    private static final int NAME_REACH = 7;

    /** "القرار الرقم 1636 الذي يطالب". */
    private static final int DECREE_REACH = 5;

    private static final String NUMBER = "رقم";

    /** What stands between a paper and who issued it: بيان للوزارة، صادر عن الوزارة، من الوزارة، بيان الوزارة. */
    private static final Set<String> ISSUED = Set.of("", "ل", "عن", "من", "gen");

    /** What one does to a paper too. */
    private static final Set<String> OBJECT_TOO = Set.of("reject", "accuse", "welcome");

    /** How an indefinite object ends: أصدر بيانا. */
    private static final String ACCUSATIVE = "ا";

    /** How a participle of two or more ends. */
    private static final String OF_MANY = "ين";

    /** The short u. */
    private static final char DAMMA = '\u064f';

    /** "وفق ما كان قد أعلن". */
    private static final int VERB_REACH = 6;

    private final Words words;
    private final Syntax syntax;
    private final Subjects subjects;
    private final Fillers fillers;
    private final Discourse discourse;

    Speakers(Words words, Syntax syntax, Subjects subjects, Fillers fillers, Discourse discourse) {
        this.words = words;
        this.syntax = syntax;
        this.subjects = subjects;
        this.fillers = fillers;
        this.discourse = discourse;
    }

    /** The part that names the speaker, or null. */
    @Nullable
    Part named(Hit hit, List<Part> parts) {
        if (hit.trigger().word() == 'f') {
            if (ownWords(hit.at()) || paperSpeaks(hit.at(), hit.sentence()) && words.is(hit.at() + 2, Kind.COMMA)) {
                return null;
            }
            return parts.isEmpty() ? whoSaid(hit) : source(parts.get(0), hit.at()) ? parts.get(0) : null;
        }
        if (hit.verb() && (paperSpeaks(hit.at(), hit.sentence()) || decreeSpeaks(hit))) {
            return null;
        }
        List<String> markers = hit.frame().markers(Slot.SPEAKER);
        boolean asked = markers.contains("subj") && !hit.sense().participle();
        Part issuer = asked && hit.verb() ? issuer(hit, parts) : null;
        if (issuer != null) {
            return tongue(issuer, parts);
        }
        Part behind = asked && !parts.isEmpty() && near(parts.get(0)) ? null : behindNoun(markers, parts, hit.at());
        Part named = behind == null && asked ? subject(hit, parts) : behind;
        boolean other = named != null && (calledOn(hit, named) || objectAlone(hit, named, parts));
        return named == null || other ? null : tongue(named, parts);
    }

    /** Who is named; "أكد الجانبان" of whom nothing else says who they are means those who met last. */
    List<Integer> who(Part named) {
        List<Integer> who = withoutLeader(named);
        Mention m = words.phrase(named.phrases().get(0));
        boolean all = m.sort() == Mention.Sort.BACK && (who.isEmpty() || m.number() > 2) && discourse.metSo(m);
        return all ? discourse.met(m) : who;
    }

    /** Whom a part names; not who heads the body that speaks: مجلس السيادة برئاسة البرهان. */
    private List<Integer> withoutLeader(Part named) {
        List<Integer> phrases = named.phrases();
        int last = phrases.size() - 1;
        boolean headed = last > 0 && words.plays(words.phrase(phrases.get(last)).first() - 1, Role.HEADED);
        return headed
                ? fillers.who(new Part(
                        named.marker(),
                        named.via(),
                        phrases.subList(0, last),
                        named.first(),
                        named.end(),
                        named.commas()))
                : fillers.who(named);
    }

    /** Whether a phrase behind "according to" is a source, or whose words a source holds: not وفق اتفاق القاهرة. */
    private boolean source(Part p, int i) {
        boolean behind =
                p.marker().isEmpty() || p.marker().equals("ل") || p.marker().equals("عن");
        return behind
                && p.first() - i <= SOURCE_REACH
                && (p.commas() == 0 || p.via().isEmpty())
                && (p.via().isEmpty() || words.plays(p.via(), Role.PAPER) || words.plays(p.via(), Role.SOURCE));
    }

    /** "وفقا له", "بحسب قوله", "على حد وصفها": whose words they are was told before. */
    private boolean ownWords(int i) {
        int k = i + 1;
        if (k >= words.size() || !words.token(k).isWord()) {
            return false;
        }
        boolean his = words.token(k).best().suffixed() && words.stemPlays(k, Role.WORDING);
        return his || words.withPronoun(k);
    }

    /** "وفق ما أعلن الجيش", "وفق حصيلة أعدتها الوزارة": the subject of the verb behind. */
    private @Nullable Part whoSaid(Hit hit) {
        for (int k = hit.at() + 1; k < Math.min(hit.sentence().end(), hit.at() + VERB_REACH); k++) {
            Sense verb = words.verb(k);
            if (verb != null) {
                return subjects.behind(k, verb, hit.sentence());
            }
        }
        return null;
    }

    /** The subject; behind "and" who was told of before only where he did something last: وزار بغداد وأكد. */
    private @Nullable Part subject(Hit hit, List<Part> parts) {
        boolean and = hit.sense().finite() && hit.sense().analysis().has(Analysis.CONJUNCTION);
        List<String> addressee = hit.frame().markers(Slot.ADDRESSEE);
        if (inIt(hit.at()) && !addressee.isEmpty() && addressee.get(0).equals("obj")) {
            return null;
        }
        if (words.whatOne(hit.at()) >= 0) {
            return subjects.behind(hit.at(), hit.sense(), hit.sentence());
        }
        Part before = syntax.before(hit.at(), hit.sentence());
        boolean topic = before != null && subjects.topic(before, hit.at(), hit.sense(), hit.sentence());
        if (!topic && (and && discourse.said() || inIt(hit.at()))) {
            Part behind = subjects.behind(hit.at(), hit.sense(), hit.sentence());
            return behind == null || behind.via().isEmpty() ? behind : null;
        }
        return subjects.of(hit.at(), hit.sense(), hit.sentence(), parts);
    }

    /** ودعا المجتمع الدولي إلى، وحث نظيره على: who is always called on is so here, where somebody speaks who can call. */
    private boolean calledOn(Hit hit, Part named) {
        boolean one = hit.frame().markers(Slot.ADDRESSEE).indexOf("obj") == 0
                && named.marker().isEmpty()
                && !discourse.speaker().isEmpty();
        Mention m = words.phrase(named.phrases().get(0));
        return one && words.plays(m.head(), Role.CALLED_ON) && !inTurn(hit);
    }

    /** من جانبه دعا نظيره إلى: whether the sentence says before the verb that somebody else speaks now. */
    private boolean inTurn(Hit hit) {
        for (int k = hit.sentence().first(); k < hit.at(); k++) {
            if (words.plays(k, Role.IN_TURN)) {
                return true;
            }
        }
        return false;
    }

    /** "واتهم المغرب بعرقلة الحل": one phrase alone behind a verb that always has an object is the object, if a speaker was told before. */
    private boolean objectAlone(Hit hit, Part named, List<Part> parts) {
        int next = words.is(named.end(), Kind.QUOTE_CLOSE) ? named.end() + 1 : named.end();
        boolean alone = hit.verb()
                && hit.sense().finite()
                && !hit.sense().analysis().suffixed()
                && words.plays(hit.sense().lemma().folded(), Role.NEEDS_OBJECT)
                && named.first() > hit.at()
                && named.marker().isEmpty()
                && discourse.spoke(hit.sense());
        if (!alone || next >= hit.sentence().end() || !words.token(next).isWord()) {
            return false;
        }
        for (Part p : parts) {
            if (p.marker().isEmpty() && p.first() >= next && p.first() - next < REACH && p.commas() == named.commas()) {
                return false; // وشكر الوزير في كلمته فلانا
            }
        }
        boolean behind = hit.last() == next;
        Analysis a = words.token(next).best();
        boolean other = (words.phraseAt(next) >= 0 || a.definite()) && !a.has(Analysis.PREPOSITION);
        return behind || !other;
    }

    /** "رحبت الحكومة على لسان الناطق باسمها فلان": a body speaks through who is named; a person speaks himself. */
    private Part tongue(Part named, List<Part> parts) {
        if (words.phrase(named.phrases().get(0)).kind() == ActorKind.PERSON) {
            return named;
        }
        for (Part p : parts) {
            boolean person = words.phrase(p.phrases().get(0)).kind() == ActorKind.PERSON;
            if (person && p.marker().equals("علي") && words.plays(p.via(), Role.TONGUE)) {
                return p;
            }
        }
        return named;
    }

    private boolean near(Part p) {
        return p.marker().isEmpty() && p.commas() == 0 && fillers.acts(p);
    }

    /**
     * ذكر بلاغ للقصر الملكي، قال بيان أصدرته الوزارة: who issued the paper that is the subject of a word of saying; null
     * where none is. What is rejected or blamed may be a paper too, so that there it must be said from whom it comes.
     */
    private @Nullable Part issuer(Hit hit, List<Part> parts) {
        int paper = hit.at() + 1;
        boolean there = hit.last() < paper
                && paper < hit.sentence().end()
                && words.stemPlays(paper, Role.PAPER)
                && !words.token(paper).best().has(Analysis.PREPOSITION)
                && !words.token(paper).folded().endsWith(ACCUSATIVE);
        if (!there) {
            return null;
        }
        int stop = Math.min(hit.sentence().end(), paper + REACH);
        for (int k = paper + 1; k < stop && words.token(k).isWord() && !words.that(k); k++) {
            Sense verb = words.verb(k);
            if (verb != null && verb.analysis().suffixed()) {
                return subjects.behind(k, verb, hit.sentence());
            }
        }
        boolean object = OBJECT_TOO.contains(hit.frame().label());
        for (Part p : parts) {
            boolean from = ISSUED.contains(p.marker()) && !(object && p.marker().isEmpty());
            if (p.first() > paper && p.first() < stop && p.commas() == 0) {
                return from && fillers.acts(p) ? p : null;
            }
        }
        return null;
    }

    /** Who stands behind a noun that a marker names: {@code في>بيان}. */
    private @Nullable Part behindNoun(List<String> markers, List<Part> parts, int i) {
        for (String marker : markers) {
            int gt = marker.indexOf('>');
            if (gt < 0) {
                continue;
            }
            String preposition = marker.substring(0, gt);
            String noun = marker.substring(gt + 1);
            for (Part p : parts) {
                if (behindNoun(p, preposition.equals("bare") ? "" : preposition, noun, i)) {
                    return p;
                }
            }
        }
        return null;
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
        return nounThere && prepositionThere && p.first() - i <= REACH;
    }

    /** زيارة بدعوة من ولي العهد: whether somebody came because he was invited. */
    boolean invites(Hit hit) {
        int at = hit.at();
        return hit.noun()
                && words.stemPlays(at, Role.INVITATION)
                && words.token(at).best().has(Analysis.B | Analysis.L)
                && at + 1 < words.size()
                && words.prepositionAt(at + 1).equals("من");
    }

    /** "وفق ما أعلن": the word before it has the speaker. */
    boolean source(int i) {
        int k = i > 0 && words.token(i - 1).isWord() && words.plays(i - 1, Role.AS_WHAT) ? i - 2 : i - 1;
        return k >= 0 && words.token(k).isWord() && words.plays(k, Role.AS_SOURCE);
    }

    /** أيده الله، داعيا المولى: a wish for whom the report tells of, a prayer that goes with condolences. */
    boolean wish(Hit hit) {
        int next = hit.at() + 1;
        boolean prays = hit.sense().analysis().suffixed() || hit.sense().participle();
        return prays && next < words.size() && words.plays(next, Role.PRAYER);
    }

    /** "اللاجئون الذين طلبوا الحماية": what many say of whom no name is told says who is meant. */
    boolean describes(Part named) {
        Mention m = words.phrase(named.phrases().get(0));
        return named.marker().equals("rel") && m.number() > 1 && m.sort() == Mention.Sort.ROLE;
    }

    /** "لم تعلن أي جهة مسؤوليتها": nobody says it. */
    boolean nobody(Hit hit, Part named) {
        return named.first() > hit.at() && words.plays(named.first() - 1, Role.WHATEVER)
                || words.plays(named.first(), Role.WHATEVER);
    }

    /** "طالبا عدم الكشف عن اسمه": how a source is kept unnamed. */
    boolean unnamedWish(Hit hit) {
        int end = Math.min(hit.sentence().end(), hit.at() + NAME_REACH);
        boolean disclosed = false;
        for (int k = hit.at() + 1; k < end; k++) {
            disclosed |= words.stemPlays(k, Role.DISCLOSING);
            if (disclosed && words.token(k).isWord() && words.plays(k, Role.ANONYMOUS)) {
                return true;
            }
            if (words.is(k, Kind.QUOTE_OPEN) || words.that(k)) {
                return false;
            }
        }
        return false;
    }

    /**
     * Whether what stands right behind a verb must be its subject, although nobody knows who it is: an unknown name, a
     * noun that no phrase takes up.
     */
    boolean unknown(Hit hit, int opening) {
        int k = hit.at() + 1;
        List<String> addressee = hit.frame().markers(Slot.ADDRESSEE);
        boolean object = hit.frame().markers(Slot.CONTENT).contains("obj")
                || !addressee.isEmpty() && addressee.get(0).equals("obj");
        if (!hit.verb()
                || hit.sense().participle()
                || object
                || k >= opening
                || !words.token(k).isWord()) {
            return false;
        }
        boolean known = words.phraseAt(k) >= 0
                || words.timeAt(k) >= 0
                || words.preposition(k)
                || words.stemPlays(k, Role.PAPER)
                || words.plays(k, Role.CLAUSE)
                || words.verb(k) != null
                || words.token(k).best().has(Analysis.PREPOSITION)
                || words.token(k).folded().endsWith("ا");
        return !known
                && (words.senses(k).length == 0
                        || words.noun(k)
                        || words.word(k).canBe(Word.NAME));
    }

    /** "إن المجاعة تهدد الصومال": between "that" and the verb stands its subject, which is nobody. */
    boolean otherBefore(Hit hit) {
        int noun = hit.at() - 1;
        boolean that = hit.verb() && !hit.sense().participle() && noun > 0 && words.that(noun - 1);
        if (!that || !words.token(noun).isWord() || words.phraseAt(noun) >= 0 || words.verb(noun) != null) {
            return false;
        }
        Analysis a = words.token(noun).best();
        boolean alone = !words.token(noun - 1).best().suffixed();
        return alone && a.definite() && !a.suffixed() && !a.has(Analysis.PREPOSITION);
    }

    /** Who passes on what another says: the subject of "نقلت وكالة تاس عن لافروف". */
    List<Integer> carrier(Hit hit, List<Part> parts, @Nullable Part speaker) {
        if (!hit.verb() || hit.sense().passive()) {
            return List.of();
        }
        Part subject = subjects.of(hit.at(), hit.sense(), hit.sentence(), parts);
        return subject == null || subject.equals(speaker) ? List.of() : fillers.who(subject);
    }

    /** Who speaks where no part names the speaker. */
    List<Integer> unnamed(Hit hit) {
        Sense sense = hit.sense();
        boolean aside = hit.trigger().word() == 'f' && discourse.said();
        if (aside) {
            return List.of(); // دعت الرياض، بحسب البيان، الأطراف
        }
        if (paperSpeaks(hit.at(), hit.sentence())) {
            return discourse.paper().isEmpty() ? discourse.speaker() : discourse.paper();
        }
        if (hit.trigger().word() == 'f' && ownWords(hit.at())) {
            return discourse.speaker();
        }
        if (hit.verb() && decreeSpeaks(hit)) {
            return fillers.official(discourse.mainSubject()) ? discourse.mainSubject() : List.of();
        }
        if (!hit.verb() || sense.passive() || impersonal(sense) || markedPassive(hit.at(), sense)) {
            return List.of();
        }
        List<Integer> main = discourse.mainSubject();
        if (sense.participle()) {
            boolean all = main.size() < 2 && discourse.met().size() > 1 && many(hit.at());
            boolean other = main.isEmpty() || discourse.saysOther(sense);
            return all ? discourse.met() : other ? discourse.speaker(sense) : main;
        }
        if (inIt(hit.at())) {
            List<Integer> sender = sender(hit);
            return sender.isEmpty() ? discourse.subject() : sender;
        }
        if (Subjects.bothDo(sense)) {
            return discourse.speaker().size() == 2 ? discourse.speaker() : discourse.two(hit.at());
        }
        boolean goesOn = sense.analysis().has(Analysis.CONJUNCTION) && !discourse.said();
        return goesOn && !main.isEmpty() ? discourse.subject() : discourse.speaker(sense);
    }

    /** التقى نظيره مؤكدين أن: whether a participle is of more than one. */
    private boolean many(int i) {
        return words.token(i).folded().endsWith(OF_MANY);
    }

    /** "تلقى اتصالا من الملك أعرب فيه عن": a pronoun points back to the call or the letter in which it was said. */
    private boolean inIt(int i) {
        return i + 1 < words.size() && words.token(i + 1).isWord() && words.plays(i + 1, Role.IN_IT);
    }

    /** From whom the call or the letter came: who stands behind من before the verb; nobody where nobody does. */
    private List<Integer> sender(Hit hit) {
        int stop = Math.max(hit.sentence().first(), hit.at() - SENDER_REACH);
        List<Integer> behind = new ArrayList<>();
        for (int k = hit.at() - 1; k > stop; k--) {
            int p = words.phraseAt(k);
            Mention m = p < 0 ? null : words.phrase(p);
            if (m != null && m.canAct() && k == m.first()) {
                behind.addAll(0, words.mentions.whom().get(p));
            }
            if (words.prepositionAt(k).equals("من")) {
                return behind;
            }
            if (words.verb(k) != null) {
                return List.of();
            }
        }
        return List.of();
    }

    /** وأشار البيان إلى: the paper itself is the subject. */
    boolean paperSpeaks(int i, Sentence s) {
        return i + 1 < s.end()
                && words.stemPlays(i + 1, Role.PAPER)
                && words.token(i + 1).best().definite();
    }

    /** تبنى المجلس القرار 2046 الذي يطالب: whether a verb is about a decree right before it, which says what its body says. */
    private boolean decreeSpeaks(Hit hit) {
        int k = hit.at() - 1;
        if (!hit.sense().finite() || hit.sense().analysis().has(Analysis.CONJUNCTION)) {
            return false;
        }
        if (k > hit.sentence().first() && words.relative(k)) {
            k--;
        }
        while (k > hit.sentence().first() && k > hit.at() - DECREE_REACH && numbers(k)) {
            k--;
        }
        return k > hit.sentence().first() && words.token(k).isWord() && words.stemPlays(k, Role.DECREE);
    }

    private boolean numbers(int k) {
        return words.is(k, Kind.NUMBER)
                || words.token(k).isWord() && words.token(k).best().stem().equals(NUMBER);
    }

    /** Whether a paper stands between a word and who issued it: وقال بيان للوزارة. */
    boolean paperBefore(int i, Part issuer) {
        for (int k = i + 1; k < issuer.first(); k++) {
            if (words.stemPlays(k, Role.PAPER)) {
                return true;
            }
        }
        return false;
    }

    /** "أُعلنت": the damma that a writer sets on a past verb says that it is passive. */
    private boolean markedPassive(int i, Sense sense) {
        String written = words.token(i).written();
        int first = written.startsWith("و") || written.startsWith("ف") ? 1 : 0;
        boolean damma = written.indexOf(DAMMA) == 1 || first == 1 && written.indexOf(DAMMA) == 2;
        return damma && (sense.features() & Features.PRESENT) == 0;
    }

    /** "يُعتقد أن": a present without a subject whose letters may be passive. */
    private static boolean impersonal(Sense sense) {
        return (sense.features() & Features.PRESENT) != 0
                && (sense.features() & Features.PASSIVE) != 0
                && (sense.features() & Features.FIRST) == 0;
    }
}
