package org.rasid.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Features;
import org.rasid.mention.Mention;
import org.rasid.reading.Frame.Slot;
import org.rasid.reading.Frame.Target;
import org.rasid.report.ActorKind;
import org.rasid.text.Analysis;
import org.rasid.text.Sentence;
import org.rasid.text.Sentence.Role;
import org.rasid.text.Token;

/** Which of the bare phrases around a deed's word does the deed and which suffers it. */
final class WordOrder {
    /** No more than particles stand between a subject and its verb: الوزير كان قد التقى. */
    private static final int BETWEEN = 2;

    private static final char DAMMA = '\u064f';

    private final Words words;
    private final Syntax syntax;
    private final Fillers fillers;
    private final Concord concord;
    private final Discourse discourse;

    WordOrder(Words words, Syntax syntax, Fillers fillers, Discourse discourse) {
        this.words = words;
        this.syntax = syntax;
        this.fillers = fillers;
        this.concord = new Concord(words);
        this.discourse = discourse;
    }

    /**
     * The subject of a verb that takes an object and has one bare phrase behind it: the phrase before it where that
     * agrees with it (السلطات تطرد مهاجرين، الرئيس يستقبل السفير), null where only a pronoun stands for the subject (أنه
     * سيزور المملكة), else the one that was found.
     *
     * @param found what the build of the clause alone says
     * @param parts the parts behind the verb
     */
    @Nullable
    Part subject(Hit hit, @Nullable Part found, List<Part> parts) {
        boolean takes = hit.frame().target() == Target.EVENT
                && hit.frame().markers(Slot.RECIPIENTS).contains("obj");
        if (!takes
                || found == null
                || !found.marker().isEmpty()
                || hit.sense().analysis().suffixed()) {
            return found;
        }
        Part before = syntax.before(hit.at(), hit.sentence());
        Mention m = words.phrase(found.phrases().get(0));
        if ("=".equals(m.office()) && (before != null || meant(hit))) {
            return before;
        }
        if (goesOn(hit, found)) {
            return null;
        }
        boolean open = parts.stream()
                .allMatch(p -> p.first() == found.first() || !p.marker().isEmpty());
        if (open && before != null && hit.at() - before.end() <= BETWEEN && concord.allows(hit.sense(), before)) {
            return before;
        }
        boolean contact = hit.frame().type().equals("CONSULT");
        boolean object = open && contact && alone(hit, found, parts) && (before != null || meant(hit) && !opens(hit));
        return object ? before : found;
    }

    /**
     * نفذ الجيش عملية واعتقل 12 شخصا: whether a body that the sentence told of goes on and arrests so many people, or
     * whether a body that can do so is meant by إنه انتشل 81 شخصا.
     */
    private boolean goesOn(Hit hit, @Nullable Part subject) {
        boolean people = subject != null && subject.first() > hit.at() && counted(subject);
        boolean arrests = hit.frame().mode().equals("arrest")
                && hit.sense().analysis().has(Analysis.CONJUNCTION)
                && hit.sentence().first() < hit.at();
        boolean rescues = hit.frame().type().equals("AID")
                && words.that(hit.at() - 1)
                && words.token(hit.at() - 1).best().suffixed();
        return people && (arrests || rescues) && fillers.official(discourse.subject());
    }

    /** Whether a pronoun in the verb can mean somebody. */
    private boolean meant(Hit hit) {
        return hit.sentence().role() != Role.TITLE && !discourse.subject().isEmpty();
    }

    /** Whether a phrase is one, and no unknown word behind it could name whom the contact reached. */
    private boolean alone(Hit hit, Part found, List<Part> parts) {
        Mention m = words.phrase(found.phrases().get(0));
        boolean group = found.phrases().size() > 1 || m.number() > 1 || m.kind() == ActorKind.PEOPLE;
        int next = found.end();
        Sentence s = hit.sentence();
        boolean closed = next >= s.end()
                || words.preposition(next)
                || words.timeAt(next) >= 0
                || !words.token(next).isWord() && !words.is(next, Token.Kind.COMMA);
        return !group && closed && fillers.choose(hit.frame(), Slot.RECIPIENTS, parts, List.of(found), false) == null;
    }

    private boolean opens(Hit hit) {
        return hit.at() == hit.sentence().first()
                && !words.token(hit.at()).best().has(Analysis.CONJUNCTION);
    }

    /** قتل جنديان: a verb that must have an object and has none is passive, where its letters allow it. */
    boolean suffers(Hit hit, @Nullable Part subject, List<Part> parts) {
        Sense sense = hit.sense();
        boolean either =
                (sense.features() & Features.PASSIVE) != 0 && !sense.analysis().suffixed();
        boolean contact = hit.frame().type().equals("CONSULT"); // عُقد اجتماع: who met stands behind
        if (either && !contact && (sense.features() & Features.PAST) != 0 && vowelled(hit.at())) {
            return true;
        }
        List<Part> taken = subject == null ? List.of() : List.of(subject);
        boolean first = subject != null && subject.end() <= hit.at();
        boolean body = subject != null && official(subject) && !(first && many(sense));
        if (body || subject != null && objectBehind(first ? hit.at() + 1 : subject.end(), hit.sentence())) {
            return false;
        }
        Part object = either && hit.frame().markers(Slot.RECIPIENTS).contains("must")
                ? fillers.choose(hit.frame(), Slot.RECIPIENTS, parts, taken, false)
                : subject;
        boolean none = object == null
                || (first
                        ? object.first() > hit.at() + 1 || object.first() == hit.last()
                        : subject != null && counted(subject) && object.first() > subject.end());
        return either && hit.frame().markers(Slot.RECIPIENTS).contains("must") && none;
    }

    /** تسعة من جنود البعثة قتلوا: whether a verb is in the plural or dual, so that its subject is people. */
    private static boolean many(Sense verb) {
        return (verb.features() & (Features.PLURAL | Features.DUAL)) != 0 && (verb.features() & Features.SINGULAR) == 0;
    }

    /** اعتقلت الشرطة محاميا: a state or a body of it is neither killed nor arrested. */
    private boolean official(Part subject) {
        return fillers.official(fillers.who(subject));
    }

    /** قتل الحارس لصا: whether an indefinite object that no phrase takes up stands at a token; رميا بالرصاص says how. */
    private boolean objectBehind(int k, Sentence s) {
        return k < s.end()
                && words.token(k).isWord()
                && words.phraseAt(k) < 0
                && words.timeAt(k) < 0
                && words.token(k).folded().endsWith("ا")
                && words.noun(k)
                && !words.verbalNoun(k)
                && words.token(k).best().clitics() == 0;
    }

    /** قُتل، اختُطف: whether a verb of the past is written with the u of its passive; that of قتلُوا is an ending's. */
    private boolean vowelled(int i) {
        String written = words.token(i).written();
        int u = written.indexOf(DAMMA);
        return u > 0 && u < written.length() - 1 && written.charAt(u + 1) != 'و';
    }

    /** قتل 33 شخصا في هجوم قرب قاعدة للحلف: whether a part tells how many people; whoever they kill stands right behind. */
    private boolean counted(Part subject) {
        Mention m = words.phrase(subject.phrases().get(0));
        return m.kind() == ActorKind.PEOPLE && !m.definite();
    }

    /**
     * What the bare phrases behind a deed's noun are to it. Of two the first does the deed and the other suffers it:
     * اعتقال الشرطة مستوطنين. One alone suffers it where it is no body or group of force, or where the verb before says
     * only that it was done: تم اعتقال المتظاهرين.
     */
    Map<Slot, Part> ofNoun(Candidate c, Slot doer, List<Part> parts) {
        boolean deed = c.frame.target() == Target.EVENT && !c.frame.type().equals("CONSULT");
        Part owner = parts.isEmpty() ? null : parts.get(0);
        boolean open = deed && c.who(Slot.RECIPIENTS).isEmpty();
        if (!open
                || owner == null
                || !owner.marker().equals("gen")
                || fillers.who(owner).isEmpty()) {
            return Map.of();
        }
        List<String> suffers = c.frame.markers(Slot.RECIPIENTS);
        Part object = parts.size() > 1 ? parts.get(1) : null;
        if (object != null
                && object.marker().isEmpty()
                && object.commas() == 0
                && suffers.contains("obj")
                && c.who(doer).isEmpty()
                && !fillers.who(object).isEmpty()) {
            return new EnumMap<>(Map.of(doer, owner, Slot.RECIPIENTS, object));
        }
        boolean alone = c.features.contains("light:NONE") || !fillers.ofForce(owner);
        return alone && suffers.contains("gen") ? Map.of(Slot.RECIPIENTS, owner) : Map.of();
    }
}
